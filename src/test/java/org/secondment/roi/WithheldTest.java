package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.report.Audience;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.page.Pages;
import org.secondment.roi.simulate.Firm;
import org.secondment.roi.simulate.Simulation;
import org.secondment.roi.simulate.Timekeeping;
import org.secondment.roi.testing.CsvText;
import org.secondment.roi.testing.CsvText.Row;
import org.secondment.roi.testing.SharedSpark;

/** A firm with walls and persons left out, beside the same firm without any row of theirs. */
@ExtendWith(SharedSpark.class)
class WithheldTest {

    private static final Firm FIRM = new Firm(70, 70, 5, 14, 11, 0.2, LocalDate.of(2025, 12, 31), Timekeeping.BY_DAY);

    private static final List<String> KEYS =
            List.of("matter_id", "client_id", "employee_id", "secondment_id", "contact_id");

    @TempDir
    private Path root;

    @Test
    void whatIsWithheldMovesNoFigure(SparkSession spark) throws IOException {
        Path walled = firm("walled");
        List<Row> secondments = CsvText.of(walled.resolve("secondments.csv")).rows();
        String client = secondments.get(0).of("client_id");
        String lawyer = secondments.get(1).of("employee_id");
        settings(walled, client, lawyer);
        Path without = firm("without");
        settings(without, client, "P9999");
        remove(without, client, lawyer);

        Pack seen = pack(spark, walled);
        Pack never = pack(spark, without);

        assertThat(onlyIn(texts(seen), texts(never))).isEmpty();
        assertThat(onlyIn(texts(never), texts(seen))).isEmpty();
        assertThat(texts(seen)).hasSameSizeAs(texts(never)).hasSizeGreaterThan(500);
        assertThat(seen.pages().get(0).subtitle()).contains("excludes restricted matters and lawyers left out");
    }

    private Path firm(String name) throws IOException {
        Path folder = root.resolve(name);
        Simulation.write(FIRM, folder);
        return folder;
    }

    private static void settings(Path folder, String client, String lawyer) throws IOException {
        Files.writeString(folder.resolve("walls.csv"), """
                wall_id,object_kind,object_id,excluded_pack,from,to
                W1,client,%s,bd,2020-01-01,
                W2,client,C0009,bd,2020-01-01,2025-12-30
                """.formatted(client));
        Files.writeString(folder.resolve("settings.yaml"), """
                firm: Some Firm LLP (invented)
                as_of: 2025-12-31
                inputs: {folder: ., max_rejected_rows_pct: 100, max_rejected_money_pct: 100}
                effects: {draws: 199}
                privacy: {exclude_ids: [%s]}
                """.formatted(lawyer));
    }

    /** Takes every row away that a reader of the walls would take away. */
    private static void remove(Path folder, String client, String lawyer) throws IOException {
        Set<String> matters = ids(
                folder, "matters.csv", "matter_id", row -> row.is("restricted", "Y") || row.is("client_id", client));
        Set<String> secondments = ids(
                folder,
                "secondments.csv",
                "secondment_id",
                row -> row.is("client_id", client) || row.is("employee_id", lawyer));
        Set<String> contacts = ids(folder, "contacts.csv", "contact_id", row -> row.is("client_id", client));
        Set<String> gone = new HashSet<>(matters);
        gone.addAll(secondments);
        gone.addAll(contacts);
        gone.addAll(Set.of(client, lawyer));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".csv")).toList()) {
                CsvText.of(file).keep(row -> row.under(KEYS).noneMatch(gone::contains));
            }
        }
        Set<String> bills = ids(folder, "bills.csv", "bill_id", row -> true);
        CsvText.of(folder.resolve("receipts.csv")).keep(row -> bills.contains(row.of("bill_id")));
        assertThat(matters).isNotEmpty();
        assertThat(secondments).isNotEmpty();
    }

    private static Set<String> ids(Path folder, String file, String heading, Predicate<Row> wanted) throws IOException {
        Set<String> ids = new HashSet<>();
        for (Row row : CsvText.of(folder.resolve(file)).rows()) {
            if (wanted.test(row)) {
                ids.add(row.of(heading));
            }
        }
        return ids;
    }

    private static Pack pack(SparkSession spark, Path folder) {
        PipelineRun run = PipelineRun.of(
                spark, folder.resolve("settings.yaml"), folder.resolveSibling(folder.getFileName() + "-work"));
        return Pages.pack(Audience.BOARD, run.findings());
    }

    /** A line for each row; on which line of its file a row stood may differ. */
    private static List<String> texts(Pack pack) {
        return pack.tables().stream()
                .flatMap(table -> table.rows().stream().map(row -> table.name() + " " + row))
                .map(line -> line.replaceAll("[a-z_]+\\.csv:\\d+", "a row"))
                .toList();
    }

    private static List<String> onlyIn(List<String> some, List<String> others) {
        Set<String> known = new HashSet<>(others);
        return some.stream().filter(line -> !known.contains(line)).limit(5).toList();
    }
}
