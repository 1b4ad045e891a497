package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.publish.RestrictedList;
import org.secondment.roi.report.Findings.Reason;
import org.secondment.roi.staging.Store.Listed;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Verdict;

class ProblemListTest {

    @TempDir
    private Path folder;

    @Test
    void problemsAreWrittenAsTheyComeAndRecordsCountedByReason() throws IOException {
        ProblemList list = written(
                new Listed(Verdict.REJECTED, 3, problem("b.csv", 7, "orphan-key", "matter_id", "M9")),
                new Listed(Verdict.REJECTED, problem("a.csv", 5, "unreadable-date", "bill_date", "soon")),
                new Listed(Verdict.ACCEPTED, problem("a.csv", 6, "orphan-reference", "originator_id", "E5")),
                new Listed(Verdict.REJECTED, 2, problem("b.csv", 9, "orphan-key", "matter_id", "M8")),
                new Listed(Verdict.REJECTED, problem("b.csv", 9, "orphan-key", "employee_id", "E8")));

        assertThat(lines())
                .containsExactly(
                        "outcome,file,line,rule,heading,value,advice",
                        "rejected,b.csv,7,orphan-key,matter_id,M9,\"mend it, please\"",
                        "rejected,a.csv,5,unreadable-date,bill_date,soon,\"mend it, please\"",
                        "kept,a.csv,6,orphan-reference,originator_id,E5,\"mend it, please\"",
                        "rejected,b.csv,9,orphan-key,matter_id,M8,\"mend it, please\"",
                        "rejected,b.csv,9,orphan-key,employee_id,E8,\"mend it, please\"");
        assertThat(list.rejected())
                .containsExactly(
                        new Reason("a.csv", "unreadable-date", "bill_date", 1),
                        new Reason("b.csv", "orphan-key", "employee_id", 1),
                        new Reason("b.csv", "orphan-key", "matter_id", 5));
        assertThat(list.kept()).containsExactly(new Reason("a.csv", "orphan-reference", "originator_id", 1));
        assertThat(list.file()).isEqualTo(folder.resolve("restricted/rejected_rows-run1.csv"));
        assertThat(list.first()).extracting(Problem::value).containsExactly("M9", "soon", "M8", "E8");
    }

    @Test
    void peopleAreShownTheFirstTwentyAndTheFileHoldsAll() throws IOException {
        Listed same = new Listed(Verdict.REJECTED, problem("a.csv", 2, "orphan-key", "matter_id", "M9"));

        ProblemList list = written(Collections.nCopies(30, same).toArray(Listed[]::new));

        assertThat(list.first()).hasSize(20);
        assertThat(lines()).hasSize(31);
    }

    @Test
    void whatASpreadsheetWouldRunIsGuardedInEveryColumn() throws IOException {
        written(new Listed(
                Verdict.REJECTED, new Problem("=a.csv", 3, "unreadable-date", "@heading", "=1+2", "-x is no date")));

        assertThat(lines())
                .containsExactly(
                        "outcome,file,line,rule,heading,value,advice",
                        "rejected,'=a.csv,3,unreadable-date,'@heading,'=1+2,'-x is no date");
    }

    private static Problem problem(String file, long line, String rule, String heading, String value) {
        return new Problem(file, line, rule, heading, value, "mend it, please");
    }

    private ProblemList written(Listed... listed) {
        try (RestrictedList list = RestrictedList.begin(folder, "run1")) {
            ProblemList problems = ProblemList.write(List.of(listed).iterator(), list);
            list.keep();
            return problems;
        }
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(folder.resolve("restricted/rejected_rows-run1.csv"));
    }
}
