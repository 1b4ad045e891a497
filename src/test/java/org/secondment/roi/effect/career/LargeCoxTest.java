package org.secondment.roi.effect.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.hipparchus.linear.RealVector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LargeCoxTest {

    private static final int LAWYERS = 20_000;
    private static final int DAYS = 3650;
    private static final int STRATA = 160;

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 8})
    void theLikelihoodOfManyRowsIsClimbedToItsTopThoughItsSumsAreRounded(int seed) {
        CoxFit fit =
                Cox.of(rows(seed), Exit.LEFT::is, List.of(Covariate.SECONDED)).orElseThrow();
        RealVector slope = fit.best().score();

        assertThat(slope.dotProduct(fit.covariance().operate(slope)))
                .as("what one more step would gain, twice")
                .isLessThan(1e-15);
    }

    /** Days at risk of lawyers who come and go at any time; one in ten is away for the last third of them. */
    private static List<RiskRow> rows(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<RiskRow> rows = new ArrayList<>();
        for (int lawyer = 0; lawyer < LAWYERS; lawyer++) {
            int start = random.nextInt(DAYS);
            int stop = start + 3 + random.nextInt(DAYS);
            int cause = random.nextInt(3) == 0 ? Exit.LEFT.code() : Lifetime.NOTHING;
            String stratum = "s" + random.nextInt(STRATA);
            if (random.nextInt(10) > 0) {
                rows.add(new RiskRow(lawyer, start, stop, cause, stratum, Away.NEVER));
            } else {
                int gone = stop - (stop - start) / 3;
                Away away = new Away(gone, Away.NOT_YET);
                rows.add(new RiskRow(lawyer, start, gone, Lifetime.NOTHING, stratum, away));
                rows.add(new RiskRow(lawyer, gone, stop, cause, stratum, away));
            }
        }
        return rows;
    }
}
