package org.secondment.roi.effect.career;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.secondment.roi.effect.career.CareerFigure.Analysis;
import org.secondment.roi.effect.career.CareerFigure.Fate;
import org.secondment.roi.effect.career.CareerFigure.Side;

/**
 * Careers of secondees beside those of comparable colleagues.
 *
 * @param compared who stands on both sides
 * @param figures those that the exports can carry
 * @param quarterGone by when a quarter of secondees had left
 */
public record CareerStudy(
        Compared compared, List<CareerFigure> figures, Optional<QuarterGone> quarterGone, Development development) {

    /** Nothing. */
    public static final CareerStudy NONE =
            new CareerStudy(Compared.NOBODY, List.of(), Optional.empty(), Development.NONE);

    public CareerStudy {
        figures = List.copyOf(figures);
    }

    /**
     * Who is compared.
     *
     * @param secondees with comparable colleagues
     * @param colleagues different ones
     * @param byLikeness how many secondees are compared how closely
     * @param early secondees who went before the exports begin
     * @param unemployed secondees who were not employed on the day they went
     * @param alone secondees of whose grade too few colleagues were there
     * @param gradesKnown whether there is a history of grades
     * @param practicesKnown whether lawyers have practices
     * @param strata within which Cox's regression compares
     * @param landmark the day of the second opinion, days since 1970-01-01
     */
    public record Compared(
            int secondees,
            int colleagues,
            Map<Likeness, Integer> byLikeness,
            int early,
            int unemployed,
            int alone,
            boolean gradesKnown,
            boolean practicesKnown,
            Likeness strata,
            OptionalInt landmark) {

        static final Compared NOBODY =
                new Compared(0, 0, Map.of(), 0, 0, 0, false, false, Likeness.GRADE, OptionalInt.empty());

        public Compared {
            Map<Likeness, Integer> ordered = new EnumMap<>(Likeness.class);
            ordered.putAll(byLikeness);
            byLikeness = Collections.unmodifiableMap(ordered);
        }
    }

    /**
     * The day by which a quarter had left, by Kaplan and Meier; empty where it is not reached.
     *
     * @param from where the 95 % limits of the curve put it at the earliest
     * @param to where they put it at the latest
     */
    public record QuarterGone(OptionalInt day, OptionalInt from, OptionalInt to, int people) {}

    /** A figure by what it is about; empty where the exports cannot carry it or the reader may not see it. */
    public Optional<CareerFigure> figure(Analysis analysis, Side side, Fate fate, OptionalInt days) {
        return figures.stream()
                .filter(one -> one.analysis() == analysis && one.side() == side)
                .filter(one -> one.fate() == fate && one.days().equals(days) && !one.withheld())
                .findFirst();
    }

    /**
     * The study as readers may see it for whom at least so many lawyers must stand behind each figure, and who see no pay.
     *
     * @param least lawyers on each side
     */
    public CareerStudy forGroupsOf(int least) {
        return new CareerStudy(
                compared,
                figures.stream().map(one -> one.forGroupsOf(least)).toList(),
                quarterGone.filter(one -> one.people() >= least),
                development.forGroupsOf(least));
    }

    /** The same for readers who may see pay in groups of so many. */
    public CareerStudy withPayForGroupsOf(int least) {
        CareerStudy groups = forGroupsOf(least);
        return new CareerStudy(
                groups.compared, groups.figures, groups.quarterGone, development.withPayForGroupsOf(least));
    }

    /** All that the exports can tell. */
    public static CareerStudy of(CareerInputs inputs) {
        return new CareerStudying(inputs).study();
    }
}
