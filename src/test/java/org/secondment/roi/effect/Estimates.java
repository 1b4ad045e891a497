package org.secondment.roi.effect;

import java.util.Optional;

/** Estimates whose influence nobody asks for. */
public final class Estimates {

    /** A mean per unit and period under some assumption on trends. */
    public static MoneyEffect money(double actual, double counterfactual, long treated, long controls) {
        return new MoneyEffect(
                actual,
                counterfactual,
                new Estimate(actual - counterfactual, 0, treated, controls, new Influence(new int[0], new double[0])),
                Optional.empty());
    }

    private Estimates() {}
}
