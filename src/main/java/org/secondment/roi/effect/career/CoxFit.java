package org.secondment.roi.effect.career;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.hipparchus.linear.RealMatrix;

/**
 * A fitted regression.
 *
 * @param covariance inverse of the information
 * @param robust the same between the residuals of lawyers, so that one lawyer's rows may depend on each other
 * @param score test that no covariate matters
 * @param hazards by stratum and day, cumulative, where all covariates are 0
 */
record CoxFit(
        double logarithmWithout,
        CoxLikelihood best,
        RealMatrix covariance,
        RealMatrix robust,
        double score,
        Map<String, NavigableMap<Integer, Double>> hazards) {

    CoxFit {
        hazards = Map.copyOf(hazards);
    }

    /** Of the hazard ratio of one covariate, the logarithm. */
    double coefficient(int term) {
        return best.coefficients().getEntry(term);
    }

    double standardError(int term) {
        return Math.sqrt(covariance.getEntry(term, term));
    }

    double robustError(int term) {
        return Math.sqrt(robust.getEntry(term, term));
    }

    /** The cumulative hazard of a stratum by a day, where all covariates are 0. */
    double hazard(String stratum, int day) {
        return Optional.ofNullable(hazards.get(stratum))
                .map(own -> own.floorEntry(day))
                .map(Map.Entry::getValue)
                .orElse(0.0);
    }

    double likelihoodRatio() {
        return 2 * (best.logarithm() - logarithmWithout);
    }

    double wald() {
        return best.coefficients().dotProduct(best.information().operate(best.coefficients()));
    }
}
