package org.secondment.roi.effect.career;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.secondment.roi.effect.Printing;
import org.secondment.roi.effect.career.CareerFigure.Analysis;
import org.secondment.roi.effect.career.CareerFigure.Fate;
import org.secondment.roi.effect.career.CareerFigure.Side;

/** The second opinion: lawyers there on one day, those seconded by then beside others of their grade. */
final class LandmarkFigures {

    /**
     * Differences at each year after the landmark that the exports cover.
     *
     * @param rows in strata of grades
     */
    static List<CareerFigure> at(int day, List<RiskRow> rows, int asOf, List<Fate> fates) {
        Landmark landmark = standardised(Landmark.at(day, rows), day, rows);
        List<CareerFigure> figures = new ArrayList<>();
        int own = landmark.seconded().size();
        int theirs = landmark.others().size();
        if (!Printing.of(own, theirs).hasInterval()) {
            return figures;
        }
        for (Fate fate : fates) {
            AalenJohansen first = curve(landmark.seconded(), fate);
            AalenJohansen second = curve(landmark.others(), fate);
            for (int years = 1; years <= CareerYears.MOST && day + CareerYears.days(years) <= asOf; years++) {
                ShareDifference difference = ShareDifference.of(first, second, CareerYears.days(years));
                figures.add(new CareerFigure(
                        Analysis.LANDMARK,
                        Side.DIFFERENCE,
                        fate,
                        OptionalInt.of(CareerYears.days(years)),
                        difference.value(),
                        OptionalDouble.of(difference.standardError()),
                        difference.interval(),
                        own + theirs,
                        Math.min(own, theirs),
                        OptionalInt.empty(),
                        OptionalDouble.empty(),
                        false));
            }
        }
        return figures;
    }

    private static AalenJohansen curve(List<Lifetime> lifetimes, Fate fate) {
        return AalenJohansen.of(lifetimes, fate == Fate.LEFT ? Exit::gone : Exit.PROMOTED::is);
    }

    /** Others weigh so that their grades are those of the seconded; a grade that one side lacks is left out. */
    private static Landmark standardised(Landmark landmark, int day, List<RiskRow> rows) {
        Map<Integer, String> grades = new HashMap<>();
        rows.stream()
                .filter(row -> row.start() <= day && day < row.stop())
                .forEach(row -> grades.put(row.lawyer(), row.stratum()));
        Map<String, Integer> own = counts(landmark.seconded(), grades);
        Map<String, Integer> theirs = counts(landmark.others(), grades);
        return new Landmark(
                landmark.seconded().stream()
                        .filter(one -> theirs.containsKey(grade(one, grades)))
                        .toList(),
                landmark.others().stream()
                        .filter(one -> own.containsKey(grade(one, grades)))
                        .map(one -> weighted(one, count(own, one, grades) / (double) count(theirs, one, grades)))
                        .toList());
    }

    private static Lifetime weighted(Lifetime one, double weight) {
        return new Lifetime(one.person(), one.days(), one.cause(), weight);
    }

    private static Map<String, Integer> counts(List<Lifetime> side, Map<Integer, String> grades) {
        Map<String, Integer> counts = new HashMap<>();
        side.forEach(one -> counts.merge(grade(one, grades), 1, Integer::sum));
        return counts;
    }

    private static int count(Map<String, Integer> counts, Lifetime one, Map<Integer, String> grades) {
        return counts.getOrDefault(grade(one, grades), 0);
    }

    private static String grade(Lifetime one, Map<Integer, String> grades) {
        return grades.getOrDefault(one.person(), "");
    }

    private LandmarkFigures() {}
}
