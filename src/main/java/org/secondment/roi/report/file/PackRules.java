package org.secondment.roi.report.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Plot;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.Page;

/** What Excel would only refuse when a reader opens the workbook: refused before any file is written. */
final class PackRules {

    private static final Pattern GRID_NAME = Pattern.compile("[a-z][a-z0-9_]{0,200}");
    private static final Pattern CELL_ADDRESS =
            Pattern.compile("[a-z]{1,3}[0-9]+|r[0-9]*|c[0-9]*|r[0-9]+c[0-9]*|rc[0-9]+");
    private static final Pattern FILE_NAME = Pattern.compile("[a-z0-9][a-z0-9_-]*");
    private static final Pattern FORBIDDEN_IN_SHEET_NAME = Pattern.compile("[\\\\/?*\\[\\]:\\p{Cntrl}]|^'|'$");
    private static final int LONGEST_SHEET_NAME = 31;

    static void check(Pack pack) {
        require(FILE_NAME, pack.name(), "The pack", "small letters, digits, hyphens and underscores");
        sheetNames(pack);
        Set<String> onSheets = new HashSet<>();
        PackFiles.blocks(pack, Grid.class)
                .forEach(g -> must(onSheets.add(g.name()), "Grid '" + g.name() + "' stands on two sheets; rename one"));
        Map<String, Object> known = new HashMap<>();
        Stream.concat(PackFiles.blocks(pack, Grid.class), pack.tables().stream())
                .forEach(g -> {
                    grid(g);
                    once(known, "Grid", g.name(), g);
                });
        known.clear();
        PackFiles.blocks(pack, Plot.class).forEach(p -> {
            require(FILE_NAME, p.id(), "A chart", "small letters, digits and hyphens");
            must(!p.alternative().isBlank(), "Chart '" + p.id() + "' has no alternative text; compute one");
            once(known, "Chart", p.id(), p);
        });
    }

    private static void sheetNames(Pack pack) {
        Set<String> taken = new HashSet<>(Set.of("cover", "contents", "chart data", "history"));
        for (Page page : pack.pages()) {
            String name = page.name();
            must(
                    !name.isBlank()
                            && name.length() <= LONGEST_SHEET_NAME
                            && !FORBIDDEN_IN_SHEET_NAME.matcher(name).find(),
                    "Sheet name '" + name + "' must have 1 to 31 characters and none of \\ / ? * [ ] :");
            must(
                    taken.add(name.toLowerCase(Locale.ROOT)),
                    "Sheet name '" + name
                            + "' is taken (Cover, Contents, Chart data and History are reserved); choose another");
        }
    }

    private static void grid(Grid grid) {
        require(GRID_NAME, grid.name(), "A grid", "small letters, digits and underscores, a letter first");
        must(
                !CELL_ADDRESS.matcher(grid.name()).matches(),
                "Grid name '" + grid.name() + "' is also a cell address in Excel; add a word");
        must(
                !grid.name().startsWith(ChartDataSheet.TABLE),
                "Grid '" + grid.name() + "' is named like the table of a chart; choose another");
        must(!grid.columns().isEmpty(), "Grid '" + grid.name() + "' has no columns");
        Set<String> headings = new HashSet<>();
        for (Column column : grid.columns()) {
            must(
                    !column.heading().isBlank() && headings.add(column.heading().toLowerCase(Locale.ROOT)),
                    "Grid '" + grid.name() + "': the heading '" + column.heading() + "' is blank or used twice");
        }
        for (List<Cell> row : grid.rows()) {
            for (int i = 0; i < row.size(); i++) {
                if (isNoNumber(Cell.shown(row.get(i)))) {
                    throw new IllegalArgumentException("Grid '" + grid.name() + "', column '"
                            + grid.columns().get(i).name() + "': a figure is not a number; say why with Cell.mark");
                }
            }
        }
    }

    /** A measured number may be the end of a range that has none. */
    private static boolean isNoNumber(Cell cell) {
        return (cell instanceof Cell.Ratio ratio && !Double.isFinite(ratio.value()))
                || (cell instanceof Cell.Measured measured && Double.isNaN(measured.value()));
    }

    private static void once(Map<String, Object> known, String kind, String name, Object value) {
        Object other = known.putIfAbsent(name, value);
        must(
                other == null || other.equals(value),
                kind + " '" + name + "' stands for two different things; rename one");
    }

    private static void require(Pattern pattern, String name, String what, String expected) {
        must(pattern.matcher(name).matches(), what + " is named '" + name + "'; expected " + expected);
    }

    private static void must(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private PackRules() {}
}
