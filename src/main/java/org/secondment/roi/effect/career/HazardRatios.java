package org.secondment.roi.effect.career;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.effect.Printing;
import org.secondment.roi.effect.Quantiles;
import org.secondment.roi.effect.career.CareerFigure.Analysis;
import org.secondment.roi.effect.career.CareerFigure.Fate;
import org.secondment.roi.effect.career.CareerFigure.Side;

/**
 * How much likelier a fate is from day to day while away and after the return, among all lawyers alike on that calendar
 * day: Cox's regression on start-stop rows with errors by lawyer.
 */
record HazardRatios(List<RiskRow> rows) {

    private static final double TWO_SIDED_95 = Quantiles.normal(0.975);

    HazardRatios {
        rows = List.copyOf(rows);
    }

    /** Logarithms of hazard ratios, for those states that enough lawyers were in; each beside those who have not gone. */
    List<CareerFigure> of(List<Fate> fates) {
        List<CareerFigure> figures = new ArrayList<>();
        for (Fate fate : fates) {
            fitted(fate, Covariate.SECONDED, Side.EVER_SECONDED, row -> true).ifPresent(figures::add);
            fitted(fate, Covariate.AWAY, Side.WHILE_AWAY, row -> !row.returned())
                    .ifPresent(figures::add);
            fitted(fate, Covariate.RETURNED, Side.AFTER_RETURN, row -> row.returned() || !row.seconded())
                    .ifPresent(figures::add);
        }
        return figures;
    }

    private Optional<CareerFigure> fitted(Fate fate, Covariate state, Side side, Predicate<RiskRow> compared) {
        int in = lawyers(row -> state.value().applyAsDouble(row) > 0);
        int others = lawyers(row -> !row.seconded());
        if (!Printing.of(in, others).hasInterval()) {
            return Optional.empty();
        }
        IntPredicate cause = fate == Fate.LEFT ? Exit::gone : Exit.PROMOTED::is;
        return Cox.of(rows.stream().filter(compared).toList(), cause, List.of(state))
                .map(fit -> figure(fate, side, fit.coefficient(0), fit.robustError(0), in));
    }

    private CareerFigure figure(Fate fate, Side side, double coefficient, double error, int in) {
        double reach = TWO_SIDED_95 * error;
        return new CareerFigure(
                Analysis.COX,
                side,
                fate,
                OptionalInt.empty(),
                coefficient,
                OptionalDouble.of(error),
                Optional.of(new Interval(coefficient - reach, coefficient + reach)),
                lawyers(row -> true),
                in,
                OptionalInt.empty(),
                OptionalDouble.of(2 * Quantiles.normalShareBelow(-Math.abs(coefficient) / error)),
                false);
    }

    private int lawyers(Predicate<RiskRow> some) {
        BitSet found = new BitSet();
        rows.stream().filter(some).forEach(row -> found.set(row.lawyer()));
        return found.cardinality();
    }
}
