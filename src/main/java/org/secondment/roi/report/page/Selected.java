package org.secondment.roi.report.page;

import java.util.List;
import java.util.stream.IntStream;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;

/** Grids with fewer columns, for readers whose findings never fill the others. */
final class Selected {

    /** The grid without some columns, by their names. */
    static Grid without(Grid grid, String... columns) {
        List<String> gone = List.of(columns);
        int[] kept = IntStream.range(0, grid.columns().size())
                .filter(at -> !gone.contains(grid.columns().get(at).name()))
                .toArray();
        return new Grid(
                grid.name(),
                IntStream.of(kept).mapToObj(at -> grid.columns().get(at)).toList(),
                grid.rows().stream().map(row -> cells(row, kept)).toList());
    }

    private static List<Cell> cells(List<Cell> row, int[] kept) {
        return IntStream.of(kept).mapToObj(row::get).toList();
    }

    private Selected() {}
}
