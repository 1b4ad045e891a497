package org.secondment.roi.effect.career;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** What may multiply a hazard, read off a lawyer's days at risk. */
record Covariate(String name, ToDoubleFunction<RiskRow> value) {

    /** Ever seconded by now. */
    static final Covariate SECONDED = new Covariate("seconded", row -> row.seconded() ? 1 : 0);

    static final Covariate AWAY = new Covariate("away", row -> row.seconded() && !row.returned() ? 1 : 0);

    static final Covariate RETURNED = new Covariate("returned", row -> row.returned() ? 1 : 0);

    static double[][] values(List<RiskRow> rows, List<Covariate> covariates) {
        return rows.stream()
                .map(row -> covariates.stream()
                        .mapToDouble(each -> each.value().applyAsDouble(row))
                        .toArray())
                .toArray(double[][]::new);
    }
}
