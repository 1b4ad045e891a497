package org.secondment.roi.staging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.PageReadStore;
import org.secondment.roi.storage.Locations;
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
        try (RowGroups groups = new RowGroups(Locations.of(path), wanted)) {
            Map<String, String> notes = groups.notes();
            boolean wantsSums = visitor.block(
                    IdList.read(notes.get(SumShape.MATTERS)),
                    IdList.read(notes.get(SumShape.EMPLOYEES)),
                    IdList.read(notes.get(SumShape.CURRENCIES)));
            if (!wantsSums) {
                return;
            }
            for (Optional<PageReadStore> group = groups.next(); group.isPresent(); group = groups.next()) {
                new Columns(group.orElseThrow(), wanted, groups.descriptors()).hand(visitor);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The columns of a group, at their places in the file; those that are not wanted are zeros. */
    private static final class Columns {

        private final int rows;
        private final int[][] wholes = new int[SumShape.ENTRIES][];
        private final long[][] numbers = new long[SumShape.COLUMNS][];

        Columns(PageReadStore group, List<Integer> wanted, List<ColumnDescriptor> descriptors) throws IOException {
            rows = Math.toIntExact(group.getRowCount());
            Arrays.fill(wholes, new int[rows]);
            Arrays.fill(numbers, new long[rows]);
            for (int i = 0; i < wanted.size(); i++) {
                int column = wanted.get(i);
                if (column < SumShape.ENTRIES) {
                    wholes[column] = PlainNumbers.ints(group, descriptors.get(i));
                } else {
                    numbers[column] = PlainNumbers.longs(group, descriptors.get(i));
                }
            }
        }

        void hand(Visitor visitor) {
            for (int row = 0; row < rows; row++) {
                visitor.sum(new TimeSum(
                        wholes[SumShape.MATTER][row],
                        wholes[SumShape.EMPLOYEE][row],
                        wholes[SumShape.DAY][row],
                        wholes[SumShape.CURRENCY][row],
                        wholes[SumShape.STATUS][row],
                        numbers[SumShape.ENTRIES][row],
                        numbers[SumShape.FIRST_LINE][row],
                        numbers[SumShape.WORKED][row],
                        numbers[SumShape.BILLABLE][row],
                        numbers[SumShape.STANDARD][row],
                        numbers[SumShape.BILLED][row]));
            }
        }
    }
}
