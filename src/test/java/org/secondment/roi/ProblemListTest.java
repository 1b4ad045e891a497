package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.staging.Store.Listed;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Verdict;

class ProblemListTest {

    @TempDir
    private Path folder;

    @Test
    void whatASpreadsheetWouldRunIsGuardedInEveryColumn() throws IOException {
        written(rejected(new Problem("=a.csv", 3, "unreadable-date", "@heading", "=1+2", "-x is no date")));

        assertThat(lines())
                .containsExactly(
                        "outcome,file,line,rule,heading,value,advice",
                        "rejected,'=a.csv,3,unreadable-date,'@heading,'=1+2,'-x is no date");
    }

    private static Listed rejected(Problem problem) {
        return new Listed(Verdict.REJECTED, problem);
    }

    private ProblemList written(Listed... listed) {
        return ProblemList.write(List.of(listed).iterator(), folder);
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(folder.resolve("rejected_rows.csv"));
    }
}
