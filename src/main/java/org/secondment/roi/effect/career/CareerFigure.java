package org.secondment.roi.effect.career;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.secondment.roi.effect.Interval;

/**
 * One figure about careers. Grain: analysis, side, fate and days on the clock.
 *
 * @param days since the clock's start; empty where a figure is about all days
 * @param estimate a share; of tests the chi-squared statistic, of Cox's regression the logarithm of the hazard ratio
 * @param interval of 95 %; empty where too few stand behind it
 * @param people different lawyers behind it: on both sides where it compares
 * @param fewest lawyers on the smaller of the sides behind it
 * @param atRisk lawyers still followed on that day to whom nothing had happened before it; empty where nobody is followed
 *     to one day, or too few to be told
 * @param withheld whether the reader may not see it because too few lawyers stand behind it
 */
public record CareerFigure(
        Analysis analysis,
        Side side,
        Fate fate,
        OptionalInt days,
        double estimate,
        OptionalDouble standardError,
        Optional<Interval> interval,
        int people,
        int fewest,
        OptionalInt atRisk,
        OptionalDouble pValue,
        boolean withheld) {

    /** How it was found. */
    public enum Analysis {
        KAPLAN_MEIER,
        AALEN_JOHANSEN,
        LOG_RANK,
        GRAY,
        COX,
        LANDMARK,
        /** Shares with clocks that stop while lawyers are on leave. */
        AALEN_JOHANSEN_WITHOUT_LEAVE,
        /** Hazards of days that are no leave. */
        COX_WITHOUT_LEAVE
    }

    /** Whose figure it is, or beside whom. */
    public enum Side {
        SECONDEES,
        COLLEAGUES,
        /** Secondees less colleagues. */
        DIFFERENCE,
        /** From the first day of the first secondment on, beside those who have not gone. */
        EVER_SECONDED,
        WHILE_AWAY,
        AFTER_RETURN
    }

    /** What became of lawyers. */
    public enum Fate {
        PROMOTED,
        LEFT,
        /** Of those who left. */
        HIRED_BY_HOST,
        /** Neither promoted nor gone. */
        STILL_HERE,
        /** Not gone, promoted or not. */
        STAYED
    }

    /** The same figure found in another way. */
    CareerFigure by(Analysis other) {
        return new CareerFigure(
                other, side, fate, days, estimate, standardError, interval, people, fewest, atRisk, pValue, withheld);
    }

    /** The figure as those may see it who must not learn how fewer lawyers than so many fared. */
    CareerFigure forGroupsOf(int least) {
        OptionalInt many = atRisk.isPresent() && atRisk.getAsInt() >= least ? atRisk : OptionalInt.empty();
        return fewest >= least
                ? new CareerFigure(
                        analysis,
                        side,
                        fate,
                        days,
                        estimate,
                        standardError,
                        interval,
                        people,
                        fewest,
                        many,
                        pValue,
                        false)
                : new CareerFigure(
                        analysis,
                        side,
                        fate,
                        days,
                        Double.NaN,
                        OptionalDouble.empty(),
                        Optional.empty(),
                        0,
                        0,
                        OptionalInt.empty(),
                        OptionalDouble.empty(),
                        true);
    }
}
