package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.effect.BeforeAfter;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.intake.reading.Source;
import org.secondment.roi.report.Findings;
import org.secondment.roi.staging.Store.Tally;
import org.secondment.roi.table.Verdict;
import org.secondment.roi.testing.SharedSpark;

@ExtendWith(SharedSpark.class)
@TestInstance(Lifecycle.PER_CLASS)
class PipelineTest {

    private static final Path SAMPLE = Path.of("data/sample");

    private final PipelineRun tiny;

    PipelineTest(@TempDir Path folder, SparkSession spark) throws IOException {
        this.tiny = PipelineRun.of(spark, TinyFirm.write(folder), folder.resolve("work"));
    }

    @Test
    void theFiguresOfATinyFirmAreThoseWorkedByHand() {
        assertFigures(
                Measure.CLIENT_FEES_BILLED,
                // before 1000.10 + 200.05; after 3000.33 + 400.03 x 0.85 - 100.00 + 20.75;
                // others: C4 600.00 to 900.00, C5 40.00 to 20.00
                "S1 before 1200.15 during 50.00 after 3261.11 change 2060.96 others 2 140.000000",
                // before 70.00 + 30.50; after 60.25 + 10.00; others: C4 100.00 to 900.00, C5 40.00 to 0, C6 0
                // to 333.33
                "S2 before 100.50 during 0.00 after 70.25 change -30.25 others 3 364.443333");
        assertFigures(
                Measure.CLIENT_FEES_COLLECTED,
                // 40.50 for B12 is half of it: 10.38 of 20.75 for C1 and the rest for C2; 400.03 x 0.80
                "S1 before 1000.10 during 0.00 after 230.40 change -769.70 others 2 0.000000",
                "S2 before 0.00 during 0.00 after 30.12 change 30.12 others 3 0.000000");
        assertFigures(
                Measure.REFERRED_FEES_BILLED,
                // a third of 3000.33, -100.00 and 20.75, for E1 has 40 of 120; E8 is the only colleague
                "S1 before 0.00 during 0.00 after 973.70 change 973.70 others 1 0.000000",
                // the matter of C2 has no credit but an originator, who brought it before the window began
                "S2 before 0.00 during 0.00 after 0.00 change 0.00 others 1 0.000000");
        assertFigures(
                Measure.MATTERS_OPENED,
                "S1 before 0 during 0 after 1 change 1 others 2 0.000000",
                "S2 before 0 during 0 after 0 change 0 others 3 0.000000");
        assertFigures(
                Measure.PRACTICES_BILLING,
                "S1 before 1 during 1 after 2 change 1 others 2 0.000000",
                // C4 and C5 before, C4 and C6 after
                "S2 before 1 during 0 after 1 change 0 others 3 0.000000");
        assertFigures(
                Measure.PROMOTED,
                "S1 before - during 0 after 1 change 1 others 1 0.000000",
                "S2 before - during 0 after 0 change 0 others 1 1.000000");
        assertFigures(
                Measure.LEFT,
                "S1 before - during 0 after 0 change 0 others 1 0.000000",
                "S2 before - during 0 after 1 change 1 others 1 0.000000");
    }

    @Test
    void theRowsOfATinyFirmMeetTheirVerdicts() {
        assertThat(tiny.tallies().stream()
                        .filter(tally -> tally.verdict() != Verdict.ACCEPTED
                                || tally.table().equals("bills"))
                        .map(tally -> tally.file() + " " + tally.verdict() + " " + tally.rows() + " "
                                + tally.money().orElseThrow().net()))
                .containsExactlyInAnyOrder(
                        "bills.csv ACCEPTED 21 21501.980",
                        "bills.csv DUPLICATE 1 999.990",
                        "bills.csv REJECTED 2 121.000",
                        "receipts.csv REJECTED 1 66.000");
    }

    @Test
    void theFindingsNameTheFirmItsSpanAndItsHosts() {
        Findings findings = tiny.findings();

        assertThat(findings.scope().firm()).isEqualTo("Tiny LLP (invented)");
        assertThat(findings.scope().dataFrom()).isEqualTo("2022-01-01");
        assertThat(findings.scope().asOf()).isEqualTo("2025-12-31");
        assertThat(findings.scope().period()).isEqualTo("Q4 2025");
        assertThat(findings.clientName("C2")).isEqualTo("Two");
        assertThat(findings.hosts()).containsOnlyKeys("C1", "C2");
        assertThat(findings.grades())
                .extracting(row -> row.secondment().id() + " " + row.atStart() + " " + row.after())
                .containsExactly("S1 associate senior_associate", "S2 associate left");
        assertThat(findings.trend().points().stream()
                        .filter(point -> point.label().equals("2024-Q3"))
                        .map(point -> point.hosts() + " " + point.comparison()))
                .as("B06 and B07 of hosts, nobody else")
                .containsExactly("122891 0");
    }

    @Test
    void everyRecordOfTheSampleIsAccountedForAndItsFeesAreThoseOfASecondReading(SparkSession spark, @TempDir Path work)
            throws IOException {
        PipelineRun run = PipelineRun.of(spark, SAMPLE.resolve("settings.yaml"), work);

        for (Source source : run.exports().sources()) {
            Map<Verdict, Long> verdicts = run.tallies().stream()
                    .filter(tally -> tally.file().equals(source.name()))
                    .collect(Collectors.toMap(Tally::verdict, Tally::rows));
            assertThat(verdicts.values().stream().mapToLong(Long::longValue).sum())
                    .as(source.name())
                    .isEqualTo(
                            LedgerByHand.records(SAMPLE.resolve(source.name())).size());
        }
        assertThat(rows(run, Verdict.REJECTED)).isEqualTo(7);
        assertThat(rows(run, Verdict.DUPLICATE)).isEqualTo(1);
        assertThat(rows(run, Verdict.DROPPED)).isEqualTo(1);

        LedgerByHand ledger = new LedgerByHand(SAMPLE);
        List<BeforeAfter> mature = run.findings().results().stream()
                .filter(row -> row.measure() == Measure.CLIENT_FEES_BILLED && row.months() == 24 && row.mature())
                .toList();
        assertThat(mature).hasSizeGreaterThan(10);
        assertThat(mature).anyMatch(row -> row.after().orElseThrow().compareTo(new BigDecimal(100_000)) > 0);
        mature.forEach(row -> sameFees(ledger, row));
    }

    private static void sameFees(LedgerByHand ledger, BeforeAfter row) {
        Secondment s = row.secondment();
        var end = s.end().orElseThrow();

        same(
                row.before(),
                ledger.billed(s.clientId(), s.start().minusMonths(24), s.start().minusDays(1)),
                "before " + s);
        same(row.during(), ledger.billed(s.clientId(), s.start(), end), "during " + s);
        same(row.after(), ledger.billed(s.clientId(), end.plusDays(1), end.plusMonths(24)), "after " + s);
    }

    private static void same(Optional<BigDecimal> figure, BigDecimal byHand, String what) {
        assertThat(figure.orElseThrow()).as(what).isEqualByComparingTo(byHand);
    }

    private void assertFigures(Measure measure, String... byHand) {
        assertThat(tiny.figures(measure)).as(measure.name()).containsExactly(byHand);
    }

    private static long rows(PipelineRun run, Verdict verdict) {
        return run.tallies().stream()
                .filter(tally -> tally.verdict() == verdict)
                .mapToLong(Tally::rows)
                .sum();
    }
}
