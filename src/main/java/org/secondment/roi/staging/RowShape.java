package org.secondment.roi.staging;

import java.util.Map;
import org.apache.parquet.schema.MessageType;

/** How rows of one kind stand in a Parquet file: flat, each column at most one value. */
interface RowShape<T> {

    /** How values are packed. */
    enum Packing {
        /** By dictionaries, as far as values recur. */
        DICTIONARY,
        /** As they are: numbers that are written and read often. */
        PLAIN
    }

    MessageType schema();

    /** Writes the row's values in the order of the columns; what is not written is null. */
    void write(T row, RowCells cells);

    default Packing packing() {
        return Packing.DICTIONARY;
    }

    /** What stands beside the rows; asked after the last one. */
    default Map<String, String> notes() {
        return Map.of();
    }
}
