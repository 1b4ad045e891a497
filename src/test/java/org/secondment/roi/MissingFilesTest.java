package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.report.Audience;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.file.PlainText;
import org.secondment.roi.report.page.Pages;
import org.secondment.roi.simulate.Firm;
import org.secondment.roi.simulate.Simulation;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.testing.SharedSpark;

/** An invented firm with each of its optional files removed in turn. */
@ExtendWith(SharedSpark.class)
class MissingFilesTest {

    private static final Firm FIRM = new Firm(70, 70, 5, 14, 11, 0.2, LocalDate.of(2025, 12, 31));

    /** Originators stand in for credits, and grades as they are for those of then: these count something else. */
    private static final Map<Table, String> COUNTED_OTHERWISE = Map.of(
            Tables.CREDITS, ".*(referred_fees_billed|Referred work|referred_|credit_and_effect).*",
            Tables.JOB_HISTORY, ".*comparison_change");

    @TempDir
    private Path root;

    @Test
    void aFileThatIsMissingIsSaidAndTurnsNoFigureIntoZero(SparkSession spark) throws IOException {
        Path whole = root.resolve("whole");
        Simulation.write(FIRM, whole);
        Files.writeString(whole.resolve("settings.yaml"), """
                firm: Some Firm LLP (invented)
                as_of: 2025-12-31
                inputs: {folder: ., max_rejected_rows_pct: 100, max_rejected_money_pct: 100}
                effects: {draws: 199}
                """);
        Map<String, Cell.Exact> all = figures(pack(spark, whole));
        assertThat(all).hasSizeGreaterThan(500);

        SoftAssertions soft = new SoftAssertions();
        for (Table table : Tables.ALL.stream().filter(one -> !one.required()).toList()) {
            if (!files(whole, table).isEmpty()) {
                Pack without = pack(spark, copyWithout(whole, table));
                soft.assertThat(text(without, "What could not be measured"))
                        .as("what " + table.name() + " would unlock")
                        .contains(table.name() + ".csv");
                soft.assertThat(figures(without).entrySet().stream()
                                .filter(one -> one.getValue().value().signum() == 0)
                                .filter(one -> all.containsKey(one.getKey())
                                        && all.get(one.getKey()).value().signum() != 0)
                                .map(Map.Entry::getKey)
                                .filter(key -> !key.matches(COUNTED_OTHERWISE.getOrDefault(table, ""))))
                        .as("zeros without " + table.name())
                        .isEmpty();
            }
        }
        soft.assertAll();
    }

    private Pack pack(SparkSession spark, Path folder) {
        Path work = root.resolve("work");
        return Pages.pack(
                Audience.BOARD,
                PipelineRun.of(spark, folder.resolve("settings.yaml"), work).findings());
    }

    private static String text(Pack pack, String name) {
        return pack.pages().stream()
                .filter(page -> page.name().equals(name))
                .map(PlainText::of)
                .findFirst()
                .orElseThrow();
    }

    /** Numbers of all tables by table, row and column; rows are known by their words. */
    private static Map<String, Cell.Exact> figures(Pack pack) {
        Map<String, Cell.Exact> figures = new TreeMap<>();
        Stream.concat(pack.pages().stream().map(Page::blocks).flatMap(List::stream), pack.tables().stream())
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .forEach(grid -> figures(grid, figures));
        return figures;
    }

    private static void figures(Grid grid, Map<String, Cell.Exact> figures) {
        Map<String, Integer> seen = new HashMap<>();
        for (List<Cell> row : grid.rows()) {
            String key = String.join(
                    "|",
                    row.stream()
                            .filter(Cell.Words.class::isInstance)
                            .limit(3)
                            .map(cell -> ((Cell.Words) cell).text())
                            .toList());
            int number = seen.merge(key, 1, Integer::sum);
            for (int at = 0; at < row.size(); at++) {
                if (row.get(at) instanceof Cell.Exact exact) {
                    figures.put(
                            grid.name() + ": " + key + " " + number + ", "
                                    + grid.columns().get(at).name(),
                            exact);
                }
            }
        }
    }

    private Path copyWithout(Path whole, Table table) throws IOException {
        Path folder = Files.createDirectory(root.resolve("without-" + table.name()));
        List<Path> left = files(whole, table);
        try (Stream<Path> files = Files.list(whole)) {
            for (Path file : files.filter(file -> !left.contains(file)).toList()) {
                if (Files.isRegularFile(file)) {
                    Files.createLink(folder.resolve(file.getFileName()), file);
                }
            }
        }
        return folder;
    }

    private static List<Path> files(Path folder, Table table) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            file.getFileName().toString().matches(table.name() + "([_-][0-9].*)?\\.csv(\\.gz)?"))
                    .toList();
        }
    }
}
