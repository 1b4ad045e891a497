package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.secondment.roi.effect.career.CareerFigure;
import org.secondment.roi.effect.career.CareerFigure.Analysis;
import org.secondment.roi.effect.career.CareerFigure.Fate;
import org.secondment.roi.effect.career.CareerFigure.Side;
import org.secondment.roi.effect.career.CareerStudy;
import org.secondment.roi.effect.career.CareerYears;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Headline;
import org.secondment.roi.report.Words;

/** Figures 7 and 8: what became of secondees beside comparable colleagues; groups only. */
final class HeadlinePeople {

    private static final String[] TABLES = {"people", "job_history", "secondments"};
    private static final String FEW =
            "too few secondees, or colleagues like them, were followed for a year; see Careers";

    private final CareerStudy study;

    private HeadlinePeople(CareerStudy study) {
        this.study = study;
    }

    static List<Headline> of(Findings findings) {
        HeadlinePeople people = new HeadlinePeople(findings.careerStudy());
        List<Headline> figures = new ArrayList<>();
        figures.add(people.compared("promoted", "Promoted, secondees less colleagues", Fate.PROMOTED));
        figures.add(people.compared("stayed", "Still with the firm, secondees less colleagues", Fate.STAYED));
        figures.add(people.hired());
        return figures;
    }

    /** After the most years for which there is a figure. */
    private Optional<CareerFigure> longest(Analysis analysis, Side side, Fate fate) {
        for (int years = CareerYears.MOST; years > 0; years--) {
            Optional<CareerFigure> found = study.figure(analysis, side, fate, OptionalInt.of(CareerYears.days(years)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Headline compared(String id, String title, Fate fate) {
        Analysis analysis = fate == Fate.STAYED ? Analysis.KAPLAN_MEIER : Analysis.AALEN_JOHANSEN;
        Optional<CareerFigure> found = longest(analysis, Side.DIFFERENCE, fate);
        if (found.isEmpty()) {
            String why = fate == Fate.PROMOTED && !study.compared().gradesKnown()
                    ? "no job_history file was supplied; it would tell promotions"
                    : FEW;
            return Headline.missing(7, id, title, Format.PERCENT_CHANGE, why, TABLES);
        }
        CareerFigure one = found.orElseThrow();
        return Headline.of(7, id, title, Format.PERCENT_CHANGE, one.estimate(), sides(one), TABLES)
                .within(one.interval());
    }

    private String sides(CareerFigure difference) {
        return "after " + years(difference) + ": " + side(difference, Side.SECONDEES, "secondee", "secondees") + ", "
                + side(difference, Side.COLLEAGUES, "colleague", "colleagues");
    }

    private String side(CareerFigure difference, Side side, String one, String many) {
        return study.figure(difference.analysis(), side, difference.fate(), difference.days())
                .map(figure -> Words.percent(figure.estimate()) + " of " + Words.counted(figure.people(), one, many))
                .orElse("[x] " + many);
    }

    private static String years(CareerFigure figure) {
        int days = figure.days().orElse(0);
        int years = 1;
        while (CareerYears.days(years) < days) {
            years++;
        }
        return Words.counted(years, "year", "years");
    }

    private Headline hired() {
        String title = "Secondees hired by their host";
        return longest(Analysis.AALEN_JOHANSEN, Side.SECONDEES, Fate.HIRED_BY_HOST)
                .map(one -> Headline.of(
                                8,
                                "hired_by_host",
                                title,
                                Format.PERCENT,
                                one.estimate(),
                                "of " + Words.counted(one.people(), "secondee", "secondees") + ", within " + years(one),
                                TABLES)
                        .within(one.interval()))
                .orElseGet(() -> Headline.missing(8, "hired_by_host", title, Format.PERCENT, FEW, TABLES));
    }
}
