package org.secondment.roi.effect.career;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Cox's regression (1972) on start-stop rows with Efron's ties, as R's coxph: what multiplies the hazard of a cause, other
 * causes ending the time at risk.
 */
final class Cox {

    private static final int MOST_STEPS = 100;
    private static final double CONVERGED = 1e-14;

    /** How far sums over a million rows may be rounded, as a share: no likelihood that falls by less has fallen. */
    private static final double ROUNDED = 1e-11;

    /** A hazard multiplied by more than e^15 is a group without an event. */
    private static final double INFINITE = 15;

    private static final double SINGULAR = 1e-12;

    private final List<RiskRow> rows;
    private final double[][] values;
    private final int width;
    private final List<CoxStratum> strata = new ArrayList<>();
    private final Map<String, CoxStratum> byName = new TreeMap<>();

    private Cox(List<RiskRow> rows, IntPredicate cause, List<Covariate> covariates) {
        this.rows = rows;
        this.values = Covariate.values(rows, covariates);
        this.width = covariates.size();
        Map<String, List<Integer>> places = new HashMap<>();
        for (int at = 0; at < rows.size(); at++) {
            places.computeIfAbsent(rows.get(at).stratum(), key -> new ArrayList<>())
                    .add(at);
        }
        new TreeMap<>(places).forEach((name, own) -> {
            CoxStratum stratum = new CoxStratum(rows, values, own, cause);
            strata.add(stratum);
            byName.put(name, stratum);
        });
    }

    /** Empty where the rows cannot tell: a state without events, or nobody to compare with. */
    static Optional<CoxFit> of(List<RiskRow> rows, IntPredicate cause, List<Covariate> covariates) {
        return new Cox(rows, cause, covariates).fit();
    }

    /** The gain that a step promises tells the end of many rows too, whose likelihood rounds by more than it still grows. */
    private Optional<CoxFit> fit() {
        CoxLikelihood none = at(new ArrayRealVector(width));
        CoxLikelihood now = none;
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            Optional<RealMatrix> inverse = inverse(now.information());
            if (inverse.isEmpty()) {
                return Optional.empty();
            }
            RealVector step = inverse.get().operate(now.score());
            boolean arrived = now.score().dotProduct(step) <= CONVERGED * Math.abs(now.logarithm());
            CoxLikelihood next = better(now, step);
            if (next.coefficients().getLInfNorm() > INFINITE) {
                return Optional.empty();
            }
            if (arrived || Math.abs(next.logarithm() - now.logarithm()) <= CONVERGED * Math.abs(now.logarithm())) {
                return finished(none, next);
            }
            now = next;
        }
        return Optional.empty();
    }

    /** The step, halved until the likelihood does not fall. */
    private CoxLikelihood better(CoxLikelihood now, RealVector step) {
        RealVector shorter = step;
        CoxLikelihood next = at(now.coefficients().add(shorter));
        while (!(next.logarithm() >= now.logarithm() - ROUNDED * Math.abs(now.logarithm()))) {
            shorter = shorter.mapMultiply(0.5);
            next = at(now.coefficients().add(shorter));
        }
        return next;
    }

    private Optional<CoxFit> finished(CoxLikelihood none, CoxLikelihood last) {
        return inverse(last.information()).map(inverse -> {
            double[] risks = risks(last.coefficients());
            RealMatrix meat = CoxResiduals.of(rows, values, strata, risks);
            RealMatrix robust = inverse.multiply(meat).multiply(inverse);
            double score = inverse(none.information())
                    .map(start -> none.score().dotProduct(start.operate(none.score())))
                    .orElse(Double.NaN);
            return new CoxFit(none.logarithm(), last, inverse, robust, score, hazards(risks));
        });
    }

    private CoxLikelihood at(RealVector coefficients) {
        return CoxLikelihood.of(rows, values, strata, risks(coefficients), coefficients);
    }

    private double[] risks(RealVector coefficients) {
        double[] risks = new double[rows.size()];
        double[] factors = coefficients.toArray();
        for (int at = 0; at < risks.length; at++) {
            double sum = 0;
            for (int term = 0; term < width; term++) {
                sum += factors[term] * values[at][term];
            }
            risks[at] = Math.exp(sum);
        }
        return risks;
    }

    /** By stratum and day, the cumulative hazard where all covariates are 0. */
    private Map<String, NavigableMap<Integer, Double>> hazards(double[] risks) {
        Map<String, NavigableMap<Integer, Double>> hazards = new TreeMap<>();
        byName.forEach((name, stratum) -> {
            TreeMap<Integer, Double> own = new TreeMap<>();
            double sum = 0;
            for (CoxStratum.Sums day : stratum.sums(risks, width)) {
                for (int tied = 0; tied < day.events; tied++) {
                    sum += 1 / day.weight(tied);
                }
                own.put(day.day, sum);
            }
            hazards.put(name, own);
        });
        return hazards;
    }

    private static Optional<RealMatrix> inverse(RealMatrix information) {
        try {
            return Optional.of(new CholeskyDecomposition(information, SINGULAR, SINGULAR)
                    .getSolver()
                    .getInverse());
        } catch (MathIllegalArgumentException singular) {
            return Optional.empty();
        }
    }
}
