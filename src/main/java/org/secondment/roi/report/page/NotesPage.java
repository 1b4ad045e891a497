package org.secondment.roi.report.page;

import java.util.List;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.Words;

/** Who may read a pack, why it is made, and of which run it is. */
final class NotesPage {

    static Page of(Findings findings, List<String> readers) {
        Findings.Scope scope = findings.scope();
        return new Page(
                "Notes",
                "Notes",
                "Purpose and identity of this run",
                List.of(
                        new Text("Who may read this pack", readers),
                        new Text(
                                "Purpose",
                                List.of(
                                        scope.purpose().isEmpty()
                                                ? "No purpose was stated in the settings."
                                                : scope.purpose())),
                        new Text("Left out of every figure", List.of(LeftOutWords.of(scope.leftOut()))),
                        new Text("Use", List.of("This report supports decisions; people take them. It ranks nobody.")),
                        new Text(
                                "Run",
                                List.of(
                                        "Run " + scope.runId() + ", input " + scope.inputHash() + ".",
                                        scope.period() + ", exports complete to " + Words.day(scope.asOf()) + "."))));
    }

    private NotesPage() {}
}
