package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.ReferenceTable.Row;

class DistributionsTest {

    @Test
    void quantilesAreThoseOfR() {
        for (Row row : Reference.rows("quantiles", "expected/quantiles.csv")) {
            double probability = row.number("probability");
            double quantile = row.text("distribution").equals("normal")
                    ? Quantiles.normal(probability)
                    : Quantiles.student(probability, row.whole("df"));
            Reference.close(row, "quantile", quantile, 1e-12);
        }
    }

    @Test
    void smallProbabilitiesKeepTheirDigits() {
        for (Row row : Reference.rows("quantiles", "expected/upper_tails.csv")) {
            switch (row.text("distribution")) {
                case "normal" -> same(row, Quantiles.normalShareBelow(-row.number("x")));
                case "chi_squared" -> same(row, UpperTail.chiSquared(row.whole("df"), row.number("x")));
                default -> assertThat(row.text("distribution")).contains("t");
            }
        }
    }

    private static void same(Row row, double tail) {
        assertThat(Math.abs(Math.log(tail / row.number("upper_tail"))))
                .as("%s", row)
                .isLessThan(1e-10);
    }
}
