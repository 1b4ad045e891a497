package org.secondment.roi.report.page;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.effect.Printing;
import org.secondment.roi.effect.study.Ranged;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;

/** Cells of effects, as far as the number of units behind them allows. */
record EffectCells(Printing printing, Format format) {

    static EffectCells of(long treated, long controls, Format format) {
        return new EffectCells(printing(treated, controls), format);
    }

    static Printing printing(long treated, long controls) {
        return Printing.of(Math.toIntExact(treated), Math.toIntExact(controls));
    }

    Cell point(double value) {
        return printing.hasPoint() ? Cell.measured(value, format) : Cell.mark(Shorthand.NOT_AVAILABLE);
    }

    Cell low(Ranged ranged) {
        return end(ranged, Interval::low, format);
    }

    Cell high(Ranged ranged) {
        return end(ranged, Interval::high, format);
    }

    private Cell end(Ranged ranged, ToDoubleFunction<Interval> end, Format shown) {
        boolean aboutTheEffect = printing.hasInterval() && ranged.kind() != Ranged.IntervalKind.PLACEBO;
        return ranged.interval()
                .filter(one -> aboutTheEffect)
                .map(one -> Cell.measured(end.applyAsDouble(one), shown))
                .orElse(Cell.mark(Shorthand.NOT_AVAILABLE));
    }

    /** Printed from where a range may be. */
    Cell standardError(Ranged ranged, Format shown) {
        return printing.hasInterval() && ranged.standardError().isPresent()
                ? Cell.measured(ranged.standardError().getAsDouble(), shown)
                : Cell.mark(Shorthand.NOT_AVAILABLE);
    }

    /** A share of the counterfactual is a ratio, which an anecdote has not. */
    Cell percent(Optional<Ranged> percent) {
        if (!printing.hasInterval()) {
            return Cell.mark(Shorthand.NOT_AVAILABLE);
        }
        return percent.map(one -> Cell.measured(one.value() / 100, Format.PERCENT_CHANGE))
                .orElse(Cell.mark(Shorthand.NOT_APPLICABLE));
    }

    Cell percentLow(Optional<Ranged> percent) {
        return percent.map(one -> end(one, interval -> interval.low() / 100, Format.PERCENT_CHANGE))
                .orElse(Cell.mark(Shorthand.NOT_AVAILABLE));
    }

    Cell percentHigh(Optional<Ranged> percent) {
        return percent.map(one -> end(one, interval -> interval.high() / 100, Format.PERCENT_CHANGE))
                .orElse(Cell.mark(Shorthand.NOT_AVAILABLE));
    }

    Cell probability(OptionalDouble p) {
        return p.isPresent() && printing.hasPoint()
                ? Cell.measured(p.getAsDouble(), Format.PROBABILITY)
                : Cell.mark(Shorthand.NOT_AVAILABLE);
    }
}
