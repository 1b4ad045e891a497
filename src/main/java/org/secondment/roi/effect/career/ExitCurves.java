package org.secondment.roi.effect.career;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.effect.Printing;
import org.secondment.roi.effect.career.CareerFigure.Analysis;
import org.secondment.roi.effect.career.CareerFigure.Fate;
import org.secondment.roi.effect.career.CareerFigure.Side;

/** Shares of secondees and colleagues promoted, gone and still here at each quarter of a year from the start. */
final class ExitCurves {

    private final Followed secondees;
    private final Followed colleagues;
    private final List<CareerFigure> figures = new ArrayList<>();

    private ExitCurves(Followed secondees, Followed colleagues) {
        this.secondees = secondees;
        this.colleagues = colleagues;
    }

    /** @param fates that the exports can tell */
    static List<CareerFigure> of(Followed secondees, Followed colleagues, List<Fate> fates) {
        ExitCurves curves = new ExitCurves(secondees, colleagues);
        for (Fate fate : fates) {
            AalenJohansen own = curve(secondees, fate);
            AalenJohansen theirs = curve(colleagues, fate);
            CareerYears.QUARTERS.stream()
                    .mapToInt(Integer::intValue)
                    .filter(curves::hasPoint)
                    .forEach(days -> curves.add(fate, days, own, theirs));
        }
        return curves.figures;
    }

    private boolean hasPoint(int days) {
        return printing(days).hasPoint();
    }

    private Printing printing(int days) {
        return Printing.of(secondees.observed(days), colleagues.observed(days));
    }

    private static AalenJohansen curve(Followed side, Fate fate) {
        return AalenJohansen.of(fate == Fate.STAYED ? side.toDeparture() : side.toExit(), happened(fate));
    }

    /** What makes the share of a fate grow, or shrink where the fate is that nothing happened. */
    private static IntPredicate happened(Fate fate) {
        return switch (fate) {
            case PROMOTED -> Exit.PROMOTED::is;
            case LEFT, STAYED -> Exit::gone;
            case HIRED_BY_HOST -> Exit.HIRED_BY_HOST::is;
            case STILL_HERE -> Exit::any;
        };
    }

    private void add(Fate fate, int days, AalenJohansen own, AalenJohansen theirs) {
        boolean ranged = printing(days).hasInterval();
        figures.add(side(Side.SECONDEES, fate, days, secondees, own, ranged));
        if (fate == Fate.HIRED_BY_HOST) {
            return;
        }
        figures.add(side(Side.COLLEAGUES, fate, days, colleagues, theirs, ranged));
        ShareDifference difference = ShareDifference.of(own, theirs, days);
        double sign = remains(fate) ? -1 : 1;
        int first = secondees.observed(days);
        int second = colleagues.observed(days);
        figures.add(new CareerFigure(
                analysis(fate),
                Side.DIFFERENCE,
                fate,
                OptionalInt.of(days),
                sign * difference.value(),
                OptionalDouble.of(difference.standardError()),
                difference.interval().filter(any -> ranged).map(one -> sign < 0 ? turned(one) : one),
                first + second,
                Math.min(first, second),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                false));
    }

    private static Interval turned(Interval one) {
        return new Interval(-one.high(), -one.low());
    }

    private static boolean remains(Fate fate) {
        return fate == Fate.STILL_HERE || fate == Fate.STAYED;
    }

    private static Analysis analysis(Fate fate) {
        return fate == Fate.STAYED ? Analysis.KAPLAN_MEIER : Analysis.AALEN_JOHANSEN;
    }

    private static CareerFigure side(
            Side side, Fate fate, int days, Followed followed, AalenJohansen curve, boolean ranged) {
        double error = error(side, fate, days, followed, curve);
        double share = remains(fate) ? 1 - curve.at(days) : curve.at(days);
        Optional<Interval> interval = remains(fate) ? KaplanMeier.logLog(share, error) : curve.interval(days);
        return new CareerFigure(
                analysis(fate),
                side,
                fate,
                OptionalInt.of(days),
                share,
                OptionalDouble.of(error),
                interval.filter(any -> ranged),
                followed.observed(days),
                followed.observed(days),
                OptionalInt.of(fate == Fate.STAYED ? followed.notGone(days) : followed.atRisk(days)),
                OptionalDouble.empty(),
                false);
    }

    /** Greenwood's where every lawyer counts once and only leaving counts; else the infinitesimal jackknife. */
    private static double error(Side side, Fate fate, int days, Followed followed, AalenJohansen curve) {
        return side == Side.SECONDEES && fate == Fate.STAYED
                ? KaplanMeier.of(followed.toDeparture())
                        .at(days)
                        .map(KaplanMeier.Step::standardError)
                        .orElse(0.0)
                : curve.standardError(days);
    }
}
