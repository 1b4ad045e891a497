package org.secondment.roi.table;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** Sums of time entries of a part of a file, which may be read again and again, on any machine that sees the facts. */
public interface TimeSums extends Serializable {

    /** Name of the file. */
    String file();

    void forEach(Visitor visitor);

    /** Which numbers of a sum there are. */
    enum Numbers {
        /** Number of entries and first line. */
        ENTRIES,
        /** Day, status, hours worked and billable. */
        HOURS,
        /** Day, status, currency, values at standard rates and billed. */
        VALUES
    }

    /** Receives blocks of sums; only within its block does a code mean the same id. */
    interface Visitor {

        /** What it reads of a sum beside matter and lawyer; all other numbers may be 0. */
        Set<Numbers> reads();

        /**
         * Starts a block; what a visitor knows of an id it can find out here, once.
         *
         * @return whether it wants the sums of the block
         */
        boolean block(List<String> matters, List<String> employees, List<String> currencies);

        void sum(TimeSum sum);
    }
}
