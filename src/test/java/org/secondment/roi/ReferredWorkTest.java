package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondment.roi.credit.CreditLedger;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.report.Audience;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.page.Pages;
import org.secondment.roi.testing.SharedSpark;

@ExtendWith(SharedSpark.class)
class ReferredWorkTest {

    @TempDir
    Path folder;

    @Test
    void theLedgerOfASmallFirmIsThatWorkedByHand(SparkSession spark) throws IOException {
        PipelineRun run = run(spark, ReferredFirm.write(folder));
        CreditLedger ledger = run.findings().ledger();

        assertThat(lines(ledger))
                .as("M6 has 160 %: half of 60.60 and of -10.10")
                .containsExactly(
                        "S1 M1 before self 10001 0",
                        "S1 M2 after contact 100010 100010",
                        "S1 M3 after self 50005 50005",
                        "S1 M4 after follow 700070 0",
                        "S1 M6 after self 2525 3030");
        assertThat(ledger.exceptions())
                .extracting(one -> one.away().id() + " " + one.claim().key().matter() + " " + one.date() + " "
                        + one.reason() + " " + one.allBilled() + " "
                        + one.claim().source())
                .containsExactly("S2 M5 2022-08-01 FORBIDDEN_AS_AGREED 66667 credits.csv:5");
        assertThat(ledger.overfull())
                .extracting(one -> one.matter() + " " + one.sum())
                .containsExactly("M6 160.00");
        assertThat(ledger.crossSales())
                .extracting(sale -> sale.away().id() + " " + sale.practice() + " " + sale.billed())
                .containsExactly("S1 disputes [50005, 50005, 50005]", "S2 tax [66667, 66667, 66667]");
        assertThat(ledger.crossSales().get(0).matters())
                .extracting(matter -> matter.id() + " " + matter.client() + " " + matter.opened() + " "
                        + matter.restricted() + " " + matter.collected())
                .containsExactly("M3 C3 2022-10-01 false [50005, 50005, 50005]");
        assertThat(run.figures(Measure.REFERRED_FEES_BILLED))
                .as("the one source of both: without followed contacts and without exceptions")
                .extracting(line -> line.replaceAll(" others.*", ""))
                .containsExactly(
                        "S1 before 100.01 during 0.00 after 1525.40 change 1425.39",
                        "S2 before 0.00 during 0.00 after 0.00 change 0.00");
        assertThat(text(run))
                .contains("broke a rule", "The agreement forbids referrals", "One", "Four")
                .doesNotContain("E1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "contacts.csv; Without contacts.csv no contact's work can be told; Through contacts still there | 24 months | 2 | [x]",
                "contact_roles.csv; Without contact_roles.csv nobody knows when contacts moved; Contacts followed"
                        + " elsewhere (apart) | 24 months | 2 | [x]",
                "contact_touches.csv; Without contact_touches.csv only contacts noted as met; Route not established | 24 months | 2 | 1",
                "receipts.csv; Without receipts.csv what was collected cannot be told; All work of hosts | 24 months | 2 | 3 | 100.01 |"
                        + " 0.00 | 1525.40 | 59.39 | [x] | [x]",
                "credits.csv; Without credits.csv the originator named on a matter has all of it; Through contacts"
                        + " still there | 24 months | 2 | [x]"
            })
    void withoutAFileTheRunSaysWhatItCannotTellAndMakesNoZero(
            String missing, String said, String row, SparkSession spark) throws IOException {
        Path settings = ReferredFirm.write(folder);
        Files.delete(folder.resolve(missing));
        if (missing.equals("contacts.csv")) {
            Files.delete(folder.resolve("contact_roles.csv"));
            Files.delete(folder.resolve("contact_touches.csv"));
        }

        assertThat(text(run(spark, settings))).contains(said, row);
    }

    @Test
    void withoutCreditsAndOriginatorsNothingIsMeasuredAndNothingIsZero(SparkSession spark) throws IOException {
        Path settings = ReferredFirm.write(folder);
        Files.delete(folder.resolve("credits.csv"));
        Files.writeString(
                folder.resolve("matters.csv"),
                Files.readString(folder.resolve("matters.csv")).replace("tax,E1", "tax,"));
        String text = text(run(spark, settings));

        assertThat(text)
                .contains("Referred work: not measurable with the data supplied", "credits.csv")
                .contains("two new practices billed")
                .doesNotContain("Through contacts", "0.00 | 0.00");
    }

    private PipelineRun run(SparkSession spark, Path settings) {
        return PipelineRun.of(spark, settings, folder.resolve("work"));
    }

    private static List<String> lines(CreditLedger ledger) {
        return ledger.lines().stream()
                .map(line -> line.away().id() + " " + line.claim().key().matter() + " "
                        + line.phase().word() + " " + line.route().word() + " " + line.allBilled() + " "
                        + line.allCollected())
                .toList();
    }

    /** The board's page of referred work. */
    private static String text(PipelineRun run) {
        Page page = Pages.pack(Audience.BOARD, run.findings()).pages().stream()
                .filter(one -> one.name().equals("Referred work"))
                .findFirst()
                .orElseThrow();
        return page.title() + "\n"
                + page.blocks().stream().map(ReferredWorkTest::text).collect(Collectors.joining("\n"));
    }

    private static String text(Block block) {
        if (block instanceof Block.Text text) {
            return String.join("\n", text.paragraphs());
        }
        return block instanceof Block.Grid grid
                ? grid.rows().stream()
                        .map(row -> row.stream().map(ReferredWorkTest::text).collect(Collectors.joining(" | ")))
                        .collect(Collectors.joining("\n"))
                : "";
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Words words) {
            return words.text();
        }
        if (cell instanceof Cell.Exact exact) {
            return exact.value().toPlainString();
        }
        return cell instanceof Cell.Mark mark ? mark.shorthand().code() : "";
    }
}
