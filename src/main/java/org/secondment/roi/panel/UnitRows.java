package org.secondment.roi.panel;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;

/** Books of units to one row per unit, in one exchange of what is already summed by period. */
final class UnitRows {

    /**
     * Adds up the books of each unit.
     *
     * @param books packed, any number of each unit
     */
    static JavaRDD<UnitRow> of(JavaPairRDD<String, byte[]> books, Periods periods, Set<Series> series) {
        int count = periods.count();
        EnumSet<Series> wanted = EnumSet.copyOf(series);
        return books.groupByKey(new HashPartitioner(books.context().defaultParallelism()))
                .map(unit -> row(unit._1, unit._2, count, wanted));
    }

    private static UnitRow row(String unit, Iterable<byte[]> packed, int periods, Set<Series> wanted)
            throws IOException {
        PeriodBook book = new PeriodBook(periods);
        Packing.unpack(packed, book::read);
        return book.row(unit, wanted);
    }

    private UnitRows() {}
}
