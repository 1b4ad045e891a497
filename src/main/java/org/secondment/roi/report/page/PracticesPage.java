package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import org.secondment.roi.practice.PracticeStudy;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Page;

/** What was done around secondments, whether it goes with more, and what is missing now. */
final class PracticesPage {

    static Page of(Findings findings) {
        PracticeStudy study = findings.practices();
        if (study.isEmpty()) {
            return new Page(
                    "Practices",
                    "Practices: nothing recorded of how secondments were prepared",
                    "What was done around each secondment",
                    List.of(new Text(
                            "What would unlock it",
                            List.of("engagement_log.csv: one row per event of a secondment; the optional columns of"
                                    + " secondments.csv; agreement_terms.csv."))));
        }
        PracticeWords words = new PracticeWords(findings);
        PracticeSentences sentences = new PracticeSentences(study, words);
        PracticePlots plots = new PracticePlots(study, words);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Text("What goes with more", sentences.returns()));
        blocks.addAll(plots.comparisons());
        blocks.add(new Text("What was done", sentences.gaps()));
        blocks.addAll(plots.coverage());
        blocks.add(PracticeTables.coverage(study));
        if (!study.timings().isEmpty()) {
            blocks.add(PracticeTables.timings(study));
        }
        blocks.add(new Text("What is missing now", sentences.missing()));
        if (!study.toDo().isEmpty()) {
            blocks.add(PracticeTables.owners(study));
        }
        blocks.add(PracticeTables.toDo(study.toDo(), findings));
        return new Page(
                "Practices",
                sentences.title(),
                "What was done before, during and after each secondment, and what came of those with it and without it",
                blocks);
    }

    private PracticesPage() {}
}
