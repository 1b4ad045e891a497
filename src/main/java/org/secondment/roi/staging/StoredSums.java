package org.secondment.roi.staging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.parquet.column.ColumnReader;
import org.jspecify.annotations.Nullable;
import org.secondment.roi.table.TimeSum;
import org.secondment.roi.table.TimeSums;

/**
 * Sums of time of one part: one block.
 *
 * @param path empty where there are none
 */
record StoredSums(String file, String path) implements TimeSums {

    @Override
    public void forEach(Visitor visitor) {
        if (path.isEmpty()) {
            return;
        }
        List<Integer> wanted = SumShape.columns(visitor.reads());
        try (RowGroups groups = new RowGroups(Path.of(path), wanted)) {
            Map<String, String> notes = groups.notes();
            boolean wantsSums = visitor.block(
                    IdList.read(notes.get(SumShape.MATTERS)),
                    IdList.read(notes.get(SumShape.EMPLOYEES)),
                    IdList.read(notes.get(SumShape.CURRENCIES)));
            if (!wantsSums) {
                return;
            }
            Columns columns = new Columns(wanted);
            for (int rows = columns.next(groups); rows > 0; rows = columns.next(groups)) {
                columns.hand(rows, visitor);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The columns that are read, at their places in the file; the others are null. */
    private static final class Columns {

        private final List<Integer> wanted;
        private final ColumnReader[] found;
        private final @Nullable ColumnReader[] readers = new @Nullable ColumnReader[SumShape.COLUMNS];

        Columns(List<Integer> wanted) {
            this.wanted = wanted;
            this.found = new ColumnReader[wanted.size()];
        }

        int next(RowGroups groups) throws IOException {
            int rows = groups.next(place -> new NumberColumn(), found);
            for (int i = 0; i < found.length; i++) {
                readers[wanted.get(i)] = found[i];
            }
            return rows;
        }

        void hand(int rows, Visitor visitor) {
            for (int row = 0; row < rows; row++) {
                visitor.sum(new TimeSum(
                        whole(SumShape.MATTER),
                        whole(SumShape.EMPLOYEE),
                        whole(SumShape.DAY),
                        whole(SumShape.CURRENCY),
                        whole(SumShape.STATUS),
                        number(SumShape.ENTRIES),
                        number(SumShape.FIRST_LINE),
                        number(SumShape.WORKED),
                        number(SumShape.BILLABLE),
                        number(SumShape.STANDARD),
                        number(SumShape.BILLED)));
            }
        }

        private int whole(int column) {
            ColumnReader reader = readers[column];
            if (reader == null) {
                return 0;
            }
            int value = reader.getInteger();
            reader.consume();
            return value;
        }

        private long number(int column) {
            ColumnReader reader = readers[column];
            if (reader == null) {
                return 0;
            }
            long value = reader.getLong();
            reader.consume();
            return value;
        }
    }
}
