package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.effect.BeforeAfter;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.testing.SharedSpark;

/** From entries of time that end early to what is said of hours. */
@ExtendWith(SharedSpark.class)
class HoursPipelineTest {

    @TempDir
    private Path folder;

    @Test
    void theHoursOfATinyFirmAreThoseWorkedByHand(SparkSession spark) throws IOException {
        Path settings = TinyFirm.write(folder);
        TinyTime.write(folder);

        PipelineRun run = PipelineRun.of(spark, settings, folder.resolve("work"));

        assertThat(run.figures(Measure.HOURS_RECORDED))
                .containsExactly(
                        // before 2.50 + 1.10 + 4.25; during 7.00 + 0.75, M8 recharges a secondee; after 6.00 + 1.40;
                        // others: C4 12.00 to 3.00, C5 4.00 to 2.00
                        "S1 before 7.8500 during 7.7500 after 7.4000 change -0.4500 others 2 -5.500000",
                        "S2 before 3.5000 during 6.5000 after 2.2000 change - others 0 -");
        assertThat(run.figures(Measure.BILLABLE_HOURS))
                .containsExactly(
                        // before 2.00 + 4.00; during 1.25, no_charge is not billable; after 5.50 + 3.00; E8 3.25 to
                        // 1.75
                        "S1 before 6.0000 during 1.2500 after 8.5000 change 2.5000 others 1 -1.500000",
                        // during 6.00 + 0.75, at any client
                        "S2 before 0.0000 during 6.7500 after 2.2000 change - others 0 -");
        assertThat(run.findings().results().stream()
                        .filter(row -> row.measure() == Measure.HOURS_RECORDED)
                        .map(BeforeAfter::note))
                .containsExactly(
                        "compared with 2 clients without a secondment",
                        "time ends 2024-10-31, after covers 10 of 12 months");
        assertThat(run.findings().results().stream().filter(row -> row.measure() == Measure.CLIENT_FEES_BILLED))
                .allMatch(BeforeAfter::mature);
        assertThat(run.findings().unmeasured(Measure.HOURS_RECORDED)).isEmpty();
        assertThat(run.findings().quality().notices())
                .containsExactly(
                        "time | No time billed to clients gives value_billed; value_billed in GBP throughout time"
                                + " would unlock fees by date of work.");
    }

    @Test
    void whatTimeCannotTellIsListedAndAMistypedDateMovesNothing(SparkSession spark) throws IOException {
        Path settings = TinyFirm.write(folder);
        TinyTime.withoutBillable(folder);
        Files.writeString(
                folder.resolve("time.csv"), "T21,E1,M1,2062-03-01,1.00,,billed,GBP\n", StandardOpenOption.APPEND);
        Files.writeString(
                folder.resolve("bills.csv"), "B30,M5,2062-03-31,1.00,GBP,invoice\n", StandardOpenOption.APPEND);
        Files.writeString(settings, "firm: Tiny LLP (invented)\nwindows: {months: [12]}\n");

        PipelineRun run = PipelineRun.of(spark, settings, folder.resolve("work"));

        assertThat(run.findings().scope().dataFrom()).isEqualTo("2022-04-01");
        assertThat(run.findings().scope().asOf()).isEqualTo("2024-12-31");
        assertThat(run.findings().quality().notices())
                .hasSize(3)
                .anyMatch(notice -> notice.startsWith(
                        "time | rows dated 2062-03-01 stand far from all others (2022-01-03 to 2024-10-30); "))
                .anyMatch(notice -> notice.endsWith("hours_billable in time would unlock billed hours."));
        assertThat(run.figures(Measure.BILLABLE_HOURS))
                .allMatch(line -> line.endsWith("before - during - after - change - others 0 -"));
        assertThat(run.findings()
                        .unmeasured(Measure.BILLABLE_HOURS)
                        .orElseThrow()
                        .why())
                .isEqualTo("no entry of time gives hours_billable");
        assertThat(run.findings().unmeasured(Measure.HOURS_RECORDED)).isEmpty();
        assertThat(run.findings().results().stream()
                        .filter(row -> row.measure() == Measure.HOURS_RECORDED)
                        .map(BeforeAfter::note))
                .last()
                .isEqualTo("time ends 2024-10-31, after covers 10 of 12 months");
    }
}
