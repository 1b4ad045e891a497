package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import org.secondment.roi.practice.PracticeStudy;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.Words;

/** What was done for secondees themselves, and what is due: goals, briefings, check-ins, debriefs. */
final class PeoplePracticesPage {

    private static final String NAME = "Goals and practices";

    static Page of(Findings findings) {
        PracticeStudy study = findings.practices();
        CareerDevelopment development = new CareerDevelopment(
                findings.careerStudy().development(), findings.scope().minGroup());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Text("Career goals", development.plans()));
        if (study.isEmpty()) {
            blocks.add(new Text(
                    "What would unlock it",
                    List.of("engagement_log.csv: one row per event of a secondment; career_goals.csv: goals of"
                            + " secondees.")));
            return new Page(NAME, "Practices around people: nothing recorded", "What was done for secondees", blocks);
        }
        PracticeSentences sentences = new PracticeSentences(study, new PracticeWords(findings));
        blocks.add(new Text("What was done", sentences.gaps()));
        blocks.add(PracticeTables.coverage(study));
        if (!study.toDo().isEmpty()) {
            blocks.add(PracticeTables.owners(study));
            blocks.add(Selected.without(PracticeTables.toDo(study.toDo(), findings), "client"));
        }
        return new Page(
                NAME, title(study), "What was done for secondees before, while and after they were away", blocks);
    }

    private static String title(PracticeStudy study) {
        long overdue =
                study.toDo().stream().filter(one -> one.daysOverdue() > 0).count();
        return study.toDo().isEmpty()
                ? "Nothing is due around secondees, as far as the files at hand can tell"
                : Words.capital(Words.counted(study.toDo().size(), "task is", "tasks are")) + " open around secondees, "
                        + Words.number(overdue) + " of them overdue";
    }

    private PeoplePracticesPage() {}
}
