package org.secondment.roi.report.page;

import java.util.List;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.Words;

/** What the exports cannot carry, and what would change that. */
final class UnmeasuredPage {

    static Page of(Findings findings) {
        int n = findings.unmeasured().size();
        return new Page(
                "What could not be measured",
                n == 0
                        ? "Nothing was left unmeasured for want of a file"
                        : Words.capital(Words.counted(n, "question", "questions"))
                                + " could not be answered from these exports",
                "A missing file is a stated limit, never a zero",
                List.of(new Grid(
                        "unmeasured",
                        List.of(
                                Columns.words("what", "What", 40),
                                Columns.longWords("why", "Why", 60),
                                Columns.longWords("unlocked_by", "What would unlock it", 60)),
                        findings.unmeasured().stream()
                                .map(u ->
                                        List.of(Cell.words(u.what()), Cell.words(u.why()), Cell.words(u.unlockedBy())))
                                .toList())));
    }

    private UnmeasuredPage() {}
}
