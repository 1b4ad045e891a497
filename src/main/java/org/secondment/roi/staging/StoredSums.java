package org.secondment.roi.staging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.jspecify.annotations.Nullable;
import org.secondment.roi.table.TimeSum;
import org.secondment.roi.table.TimeSums;

/**
 * Sums of time of one part; each group of rows of the file is a block.
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
        private final @Nullable ColumnReader[] readers = new @Nullable ColumnReader[SumShape.COLUMNS];
        private IdColumn matter = new IdColumn();
        private IdColumn employee = new IdColumn();
        private IdColumn currency = new IdColumn();

        Columns(List<Integer> wanted) {
            this.wanted = wanted;
        }

        int next(RowGroups groups) throws IOException {
            matter = new IdColumn();
            employee = new IdColumn();
            currency = new IdColumn();
            ColumnReader[] found = new ColumnReader[wanted.size()];
            int rows = groups.next(place -> converter(wanted.get(place)), found);
            for (int i = 0; i < found.length; i++) {
                readers[wanted.get(i)] = found[i];
            }
            return rows;
        }

        private PrimitiveConverter converter(int column) {
            return switch (column) {
                case SumShape.MATTER -> matter;
                case SumShape.EMPLOYEE -> employee;
                case SumShape.CURRENCY -> currency;
                default -> new NumberColumn();
            };
        }

        void hand(int rows, Visitor visitor) {
            int[] matters = codes(matter, SumShape.MATTER, rows);
            int[] employees = codes(employee, SumShape.EMPLOYEE, rows);
            int[] currencies = codes(currency, SumShape.CURRENCY, rows);
            visitor.block(matter.texts(), employee.texts(), currency.texts());
            for (int row = 0; row < rows; row++) {
                visitor.sum(new TimeSum(
                        matters[row],
                        employees[row],
                        whole(SumShape.DAY),
                        currencies[row],
                        whole(SumShape.STATUS),
                        number(SumShape.ENTRIES),
                        number(SumShape.FIRST_LINE),
                        number(SumShape.WORKED),
                        number(SumShape.BILLABLE),
                        number(SumShape.STANDARD),
                        number(SumShape.BILLED)));
            }
        }

        private int[] codes(IdColumn ids, int column, int rows) {
            ColumnReader reader = readers[column];
            return reader == null ? new int[rows] : ids.codes(reader, rows);
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
