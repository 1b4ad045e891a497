package org.secondment.roi.effect.design;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.secondment.roi.effect.Cohort;

/** Settings and units of which a test names only what it is about: anticipation 1, base of 4, headline of 4. */
final class Views {

    static final int PERIODS = 20;

    static DesignSettings by(Factor... factors) {
        return new DesignSettings(1, 4, 4, 28, OptionalInt.empty(), List.of(factors), 4, 10);
    }

    static DesignSettings activeIn(int periods, Factor... factors) {
        return new DesignSettings(1, 4, 4, 28, OptionalInt.of(periods), List.of(factors), 4, 10);
    }

    /** There in all periods, with the same amount in each. */
    static UnitCard steady(String unit, String segment, long amount) {
        return from(1, unit, segment, amount);
    }

    /** There from a period on, with the same amount in each. */
    static UnitCard from(int first, String unit, String segment, long amount) {
        long[] amounts = new long[PERIODS];
        Arrays.fill(amounts, first - 1, PERIODS, amount);
        return new UnitCard(unit, segment, first, PERIODS, amounts);
    }

    /** There in all periods, with one amount. */
    static UnitCard once(String unit, int period, long amount) {
        long[] amounts = new long[PERIODS];
        amounts[period - 1] = amount;
        return new UnitCard(unit, "", 1, PERIODS, amounts);
    }

    static Candidate never(UnitCard card) {
        return new Candidate(card, Cohort.NEVER);
    }

    static Candidate away(UnitCard card, int first, int last) {
        return new Candidate(card, new Cohort(first, last));
    }

    private Views() {}
}
