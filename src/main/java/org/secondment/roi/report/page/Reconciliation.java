package org.secondment.roi.report.page;

import java.util.Optional;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.effect.Outcome;
import org.secondment.roi.effect.Pooled;
import org.secondment.roi.effect.study.MainEffect;
import org.secondment.roi.effect.study.PathPoint;
import org.secondment.roi.report.Findings;

/** The plain change by whole periods beside that by actual dates, and why they differ. */
final class Reconciliation {

    private static final int MONTHS = 12;

    /** Nothing where one of the two may not be printed. */
    static Optional<String> of(StudyWords words, Findings findings) {
        Pooled dated = findings.pooled(Measure.CLIENT_FEES_BILLED, MONTHS);
        return words.study()
                .mainOutcome()
                .main()
                .filter(main -> main.printing().hasPoint())
                .filter(main -> words.study().mainOutcome().outcome() == Outcome.FEES_BILLED)
                .filter(main -> dated.n() >= Sentences.LEAST_HOSTS)
                .map(main -> sentence(main, words, dated));
    }

    private static String sentence(MainEffect main, StudyWords words, Pooled dated) {
        double change = dated.change().doubleValue() / dated.n() / words.periodsPerYear();
        return "By whole " + words.period() + "s the plain change is "
                + words.main().change(main.naive()) + " a " + words.period() + " (" + words.counted(main.treated())
                + "); by actual dates, on the sheet Clients, it comes to "
                + words.main().change(change) + " (" + words.counted(dated.n()) + "). They differ because the first"
                + " counts whole " + words.period()
                + "s of a client's whole group and leaves out clients that cannot be"
                + " compared" + anticipation(words) + "; the second counts " + MONTHS
                + " months to the day before and after.";
    }

    /** What stands between the base and the start. */
    private static String anticipation(StudyWords words) {
        int last = words.study().mainOutcome().path().stream()
                .filter(PathPoint::inBase)
                .mapToInt(PathPoint::time)
                .max()
                .orElse(-1);
        return last == -1
                ? ""
                : ", and " + words.periods(-1 - last) + " just before the start, which may already feel it";
    }

    private Reconciliation() {}
}
