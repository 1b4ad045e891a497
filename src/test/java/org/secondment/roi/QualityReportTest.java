package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secondment.roi.intake.Accounting;
import org.secondment.roi.report.Findings.Reason;
import org.secondment.roi.table.Problem;

class QualityReportTest {

    private static final Problem ORPHAN = new Problem("time.csv", 7, "orphan-key", "matter_id", "M9", "matter is 'M9'");

    @Test
    void everyFileHasALineAndEveryCountItsHeading() {
        assertThat(text(0, List.of(), List.of()).lines().map(String::strip).map(line -> line.replaceAll(" +", " ")))
                .containsExactly(
                        "file table encoding scanned accepted rejected dropped duplicates",
                        "time.csv time UTF-8 17 13 0 3 1",
                        "All stand in rejected_rows.csv",
                        "time.csv | a notice");
    }

    @Test
    void recordsBeyondThoseShownAreCountedAsTheAccountCountsThem() {
        assertThat(text(5, List.of(new Reason("time.csv", "orphan-key", "matter_id", 5)), List.of(ORPHAN)))
                .contains("time.csv:7 | matter is 'M9'\n... 5 rejected records in all\nAll stand in ");
    }

    @Test
    void nothingIsLeftOutWhereEveryRecordIsShown() {
        assertThat(text(1, List.of(new Reason("time.csv", "orphan-key", "matter_id", 1)), List.of(ORPHAN)))
                .contains("time.csv:7 | matter is 'M9'\nAll stand in ");
    }

    @Test
    void aRecordWithSeveralProblemsIsOneRecord() {
        List<Reason> reasons = List.of(
                new Reason("time.csv", "orphan-key", "matter_id", 2),
                new Reason("time.csv", "unreadable-date", "work_date", 2));

        assertThat(text(2, reasons, List.of(ORPHAN))).contains("\n... 2 rejected records in all\n");
    }

    private static String text(long rejected, List<Reason> reasons, List<Problem> shown) {
        Accounting account = new Accounting(
                "time.csv",
                "time",
                "UTF-8",
                17 + rejected,
                13,
                rejected,
                3,
                1,
                Optional.empty(),
                Optional.of(BigDecimal.ONE));
        ProblemList problems = new ProblemList(Path.of("rejected_rows.csv"), reasons, List.of(), shown);
        return QualityReport.text(
                new Reading.Checked(List.of(account), List.of(), List.of("time.csv | a notice"), problems));
    }
}
