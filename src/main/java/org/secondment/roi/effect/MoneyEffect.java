package org.secondment.roi.effect;

import java.util.Optional;

/**
 * What treated units had, and what they would have had anyway, on average per unit and period.
 *
 * @param effect actual less counterfactual
 * @param percent sum of actuals over sum of counterfactuals, less 1, in percent; empty where nothing would have been had
 */
public record MoneyEffect(double actual, double counterfactual, Estimate effect, Optional<Estimate> percent) {}
