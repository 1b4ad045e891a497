package org.secondment.roi.report.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.effect.career.CareerFigure;
import org.secondment.roi.effect.career.CareerFigure.Analysis;
import org.secondment.roi.effect.career.CareerFigure.Fate;
import org.secondment.roi.effect.career.CareerFigure.Side;
import org.secondment.roi.effect.career.CareerStudy;
import org.secondment.roi.effect.career.CareerStudy.Compared;
import org.secondment.roi.effect.career.CareerYears;
import org.secondment.roi.effect.career.Likeness;
import org.secondment.roi.report.Words;

/**
 * What the study of careers says, in sentences.
 *
 * @param least lawyers behind a figure
 */
record CareerSentences(CareerStudy study, int least) {

    private static final double CHANCE = 0.05;

    /** Three years after the start, or as near to them as the exports carry. */
    Optional<String> headline() {
        Fate fate = study.compared().gradesKnown() ? Fate.PROMOTED : Fate.LEFT;
        for (int years : new int[] {3, 2, 1}) {
            Optional<CareerFigure> own = at(Side.SECONDEES, fate, years);
            Optional<CareerFigure> theirs = at(Side.COLLEAGUES, fate, years);
            Optional<CareerFigure> difference = at(Side.DIFFERENCE, fate, years);
            if (own.isPresent() && theirs.isPresent() && difference.isPresent()) {
                return Optional.of("Within " + Words.counted(years, "year", "years") + " of going "
                        + hundred(own.get().estimate()) + " of 100 secondees " + were(fate) + ", against "
                        + hundred(theirs.get().estimate()) + " of 100 like colleagues: " + verdict(difference.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<CareerFigure> at(Side side, Fate fate, int years) {
        return study.figure(Analysis.AALEN_JOHANSEN, side, fate, OptionalInt.of(CareerYears.days(years)));
    }

    private static String were(Fate fate) {
        return fate == Fate.PROMOTED ? "were promoted" : "left the firm";
    }

    private static long hundred(double share) {
        return Math.round(100 * share);
    }

    private static String verdict(CareerFigure difference) {
        if (difference.interval().isEmpty()) {
            return "an anecdote, with " + difference.fewest() + " on one side";
        }
        Interval interval = difference.interval().get();
        if (interval.low() <= 0 && interval.high() >= 0) {
            return "no difference is shown";
        }
        return more(difference.estimate());
    }

    private static String more(double share) {
        return hundred(Math.abs(share)) + (share > 0 ? " more" : " fewer");
    }

    List<String> tests() {
        List<String> sentences = new ArrayList<>();
        for (Fate fate : List.of(Fate.PROMOTED, Fate.LEFT)) {
            hazards(fate).ifPresent(sentences::add);
            test(Analysis.LOG_RANK, fate, "the pace of those ", "the log-rank test")
                    .ifPresent(sentences::add);
            test(Analysis.GRAY, fate, "the share of those ", "Gray's test").ifPresent(sentences::add);
        }
        study.quarterGone().ifPresent(one -> sentences.add(quarterGone(one)));
        landmark().ifPresent(sentences::add);
        withoutLeave().ifPresent(sentences::add);
        if (sentences.isEmpty()) {
            sentences.add("Too few secondees for a test: ten are needed, with ten colleagues.");
        }
        return sentences;
    }

    private Optional<String> hazards(Fate fate) {
        List<String> parts = new ArrayList<>();
        hazard(Side.WHILE_AWAY, fate, "while away").ifPresent(parts::add);
        hazard(Side.AFTER_RETURN, fate, "after the return").ifPresent(parts::add);
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of("On any day, beside lawyers of the same "
                        + study.compared().strata().words() + " who have not gone, a secondee was "
                        + String.join(" and ", parts)
                        + " (Cox's regression on the days in each state, errors by lawyer).");
    }

    private Optional<String> hazard(Side side, Fate fate, String when) {
        return study.figure(Analysis.COX, side, fate, OptionalInt.empty())
                .map(one -> times(one.estimate()) + " times as likely to "
                        + (fate == Fate.PROMOTED ? "be promoted " : "leave ") + when
                        + one.interval()
                                .map(range -> " (" + times(range.low()) + " to " + times(range.high()) + ")")
                                .orElse(""));
    }

    private static String times(double logarithm) {
        return String.format(Locale.UK, "%.2f", Math.exp(logarithm));
    }

    private Optional<String> test(Analysis analysis, Fate fate, String what, String name) {
        return study.figure(analysis, Side.DIFFERENCE, fate, OptionalInt.empty())
                .flatMap(one -> one.pValue().stream().boxed().findFirst())
                .map(p -> (p < CHANCE
                                ? "Secondees and colleagues differ in " + what
                                : "No difference between secondees and colleagues is shown in " + what)
                        + (fate == Fate.PROMOTED ? "promoted" : "leaving") + ": " + name + " within grades, p = "
                        + Words.probability(p) + ".");
    }

    private static String quarterGone(CareerStudy.QuarterGone one) {
        return one.day().isEmpty()
                ? "Fewer than a quarter of the secondees had left when the exports end, promoted before or not."
                : "A quarter of the secondees had left " + years(one.day())
                        + " after they went, promoted before or not (" + years(one.from()) + " to "
                        + (one.to().isEmpty() ? "no upper limit" : years(one.to())) + ").";
    }

    private static String years(OptionalInt days) {
        return String.format(Locale.UK, "%.1f years", 4.0 * days.orElse(0) / CareerYears.days(4));
    }

    private Optional<String> landmark() {
        for (int years = CareerYears.MOST; years > 0; years--) {
            int after = years;
            Optional<CareerFigure> found = study.figure(
                    Analysis.LANDMARK,
                    Side.DIFFERENCE,
                    study.compared().gradesKnown() ? Fate.PROMOTED : Fate.LEFT,
                    OptionalInt.of(CareerYears.days(years)));
            if (found.isPresent()) {
                return found.map(one -> landmark(one, after));
            }
        }
        return Optional.empty();
    }

    private String landmark(CareerFigure one, int years) {
        boolean shown = one.interval()
                .filter(range -> range.low() > 0 || range.high() < 0)
                .isPresent();
        return "A second opinion: of the lawyers there on "
                + Words.day(LocalDate.ofEpochDay(study.compared().landmark().orElse(0))) + ", "
                + more(one.estimate()) + " of 100 who had gone by then "
                + (one.fate() == Fate.PROMOTED ? "were promoted" : "left") + " within "
                + Words.counted(years, "year", "years") + " than of 100 others of their grades"
                + (shown ? "." : ": no difference is shown.");
    }

    /** Where nobody compared was on leave, nothing would be another. */
    private Optional<String> withoutLeave() {
        Fate fate = study.compared().gradesKnown() ? Fate.PROMOTED : Fate.LEFT;
        for (int years : new int[] {3, 2, 1}) {
            OptionalInt days = OptionalInt.of(CareerYears.days(years));
            Optional<CareerFigure> found =
                    study.figure(Analysis.AALEN_JOHANSEN_WITHOUT_LEAVE, Side.DIFFERENCE, fate, days);
            Optional<CareerFigure> usual = at(Side.DIFFERENCE, fate, years);
            if (found.isPresent() && usual.isPresent()) {
                return Optional.of("With clocks that stop while lawyers are on leave, within "
                        + Words.counted(years, "year", "years") + " of going "
                        + more(found.get().estimate()) + " of 100 secondees than of 100 like colleagues " + were(fate)
                        + " (with clocks that go on, " + more(usual.get().estimate()) + ")" + hazardWithoutLeave(fate));
            }
        }
        return Optional.empty();
    }

    private String hazardWithoutLeave(Fate fate) {
        return study.figure(Analysis.COX_WITHOUT_LEAVE, Side.AFTER_RETURN, fate, OptionalInt.empty())
                .map(one -> "; after the return, on any day of work, " + times(one.estimate()) + " times as likely to "
                        + (fate == Fate.PROMOTED ? "be promoted." : "leave."))
                .orElse(".");
    }

    List<String> compared() {
        Compared compared = study.compared();
        List<String> sentences = new ArrayList<>();
        sentences.add(Words.capital(Words.counted(compared.secondees(), "secondee", "secondees"))
                + " from the first day of the first secondment on, beside "
                + Words.counted(compared.colleagues(), "different colleague", "different colleagues")
                + " who were employed that day and had not gone: " + likeness(compared.byLikeness())
                + " A colleague's clock starts that day too, and stops when the colleague goes.");
        sentences.add("Years have 365.25 days. Where several things fall on one day, promotion counts before leaving."
                + " Long leave stops no clock. Errors count each lawyer once, however often a colleague is compared.");
        leftOut(compared).ifPresent(sentences::add);
        if (!compared.gradesKnown()) {
            sentences.add("Promotions cannot be told and grades are not compared: no job_history file was supplied."
                    + " job_history.csv would unlock both.");
        }
        if (!compared.practicesKnown()) {
            sentences.add("Practices are not compared: no lawyer has one. practice_area in job_history or people would"
                    + " unlock it.");
        }
        sentences.add("Hired by the host: left to join the host or its group; where the exports do not name the client"
                + " joined, any client counts.");
        return sentences;
    }

    private static String likeness(Map<Likeness, Integer> counts) {
        List<String> parts = new ArrayList<>();
        counts.forEach((likeness, many) -> parts.add(many + " within " + likeness.words()));
        return String.join("; ", parts) + ".";
    }

    private static Optional<String> leftOut(Compared compared) {
        List<String> parts = new ArrayList<>();
        add(parts, compared.early(), "who went before the exports begin");
        add(parts, compared.unemployed(), "who were not employed on the day they went");
        add(parts, compared.alone(), "of whose grade fewer than five colleagues were there");
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of("Left out: secondees " + String.join("; ", parts) + ".");
    }

    private static void add(List<String> parts, int many, String why) {
        if (many > 0) {
            parts.add(why + " (" + many + ")");
        }
    }

    List<String> development() {
        return new CareerDevelopment(study.development(), least).sentences();
    }
}
