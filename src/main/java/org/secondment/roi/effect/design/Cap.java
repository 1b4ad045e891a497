package org.secondment.roi.effect.design;

import java.util.Collection;
import java.util.OptionalLong;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.secondment.roi.effect.Quantiles;

/** The amount at which what a unit has in one period is capped: frozen before the first secondment could be felt. */
public final class Cap {

    /**
     * The quantile (type 7) of all units' periods up to and with {@code lastPeriod}, rounded half up to a minor unit; empty
     * where no unit is there in any of them.
     */
    public static OptionalLong of(Collection<UnitCard> cards, int lastPeriod, double probability) {
        double[] amounts = cards.stream()
                .flatMapToDouble(card -> amounts(card, lastPeriod))
                .toArray();
        return amounts.length == 0
                ? OptionalLong.empty()
                : OptionalLong.of(Math.round(Quantiles.ofSample(amounts, probability)));
    }

    private static DoubleStream amounts(UnitCard card, int lastPeriod) {
        return IntStream.rangeClosed(card.first(), Math.min(card.last(), lastPeriod))
                .mapToDouble(card::amount);
    }

    private Cap() {}
}
