package org.secondment.roi.staging;

import org.apache.parquet.schema.MessageType;

/** How rows of one kind stand in a Parquet file: flat, each column at most one value. */
interface RowShape<T> {

    MessageType schema();

    /** Writes the row's values in the order of the columns; what is not written is null. */
    void write(T row, RowCells cells);
}
