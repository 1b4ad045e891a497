package org.secondment.roi.staging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.io.api.PrimitiveConverter;
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
        try (RowGroups groups = new RowGroups(Path.of(path))) {
            Columns columns = new Columns(groups.columns().size());
            for (int rows = columns.next(groups); rows > 0; rows = columns.next(groups)) {
                columns.hand(rows, visitor);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static final class Columns {

        private final ColumnReader[] readers;
        private IdColumn matter = new IdColumn();
        private IdColumn employee = new IdColumn();
        private IdColumn currency = new IdColumn();

        Columns(int columns) {
            readers = new ColumnReader[columns];
        }

        int next(RowGroups groups) throws IOException {
            matter = new IdColumn();
            employee = new IdColumn();
            currency = new IdColumn();
            return groups.next(this::converter, readers);
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
            int[] matters = matter.codes(readers[SumShape.MATTER], rows);
            int[] employees = employee.codes(readers[SumShape.EMPLOYEE], rows);
            int[] currencies = currency.codes(readers[SumShape.CURRENCY], rows);
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

        private int whole(int column) {
            ColumnReader reader = readers[column];
            int value = reader.getInteger();
            reader.consume();
            return value;
        }

        private long number(int column) {
            ColumnReader reader = readers[column];
            long value = reader.getLong();
            reader.consume();
            return value;
        }
    }
}
