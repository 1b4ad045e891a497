package org.secondment.roi.credit;

import org.secondment.roi.table.Fact;

/** Where a row stands: file, and line from 1. */
public record Place(String file, long line) {

    static Place of(Fact row) {
        return new Place(row.file(), row.line());
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
