package org.secondment.roi.simulate;

import java.io.IOException;
import java.util.List;

/** One table that is written in one go. */
record Register(String table, List<String> columns, Content content) {

    /** What fills the file. */
    interface Content {
        void writeTo(CsvFile file) throws IOException;
    }

    Register {
        columns = List.copyOf(columns);
    }
}
