package org.secondment.roi.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondment.roi.report.Figure.Unit;
import org.secondment.roi.report.Words;

class ScaleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MONEY   | 812000   | -35000 | −£200k £0 £200k £400k £600k £800k £1,000k",
                "MONEY   | 1900000  | 0      | £0 £0.5m £1.0m £1.5m £2.0m",
                "MONEY   | 3        | 0      | £0 £0.5 £1.0 £1.5 £2.0 £2.5 £3.0",
                "MONEY   | 0        | -9e9   | −£10bn −£8bn −£6bn −£4bn −£2bn £0",
                "PERCENT | 0.31     | -0.08  | −10% 0% 10% 20% 30% 40%",
                "PERCENT | 0.021    | 0      | 0.0% 0.5% 1.0% 1.5% 2.0% 2.5%",
                "NUMBER  | 131      | 0      | 0 25 50 75 100 125 150",
                "NUMBER  | 0        | 0      | 0 0.2 0.4 0.6 0.8 1.0"
            })
    void ticksAreRoundNumbersInOneUnit(Unit unit, double high, double low, String expected) {
        Scale scale = Scale.fromZero(new double[] {high, low}, 6);
        Amounts amounts = Amounts.of(unit, "£", scale);
        String ticks =
                String.join(" ", scale.ticks().stream().map(amounts::tick).toList());
        assertThat(ticks.replace("0.0%", "0%")).isEqualTo(expected.replace("0.0%", "0%"));
    }

    @Test
    void everyValueLiesOnItsScaleAndTicksAreFew() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            double size = Math.pow(10, random.nextInt(14) - 4);
            double[] values = random.doubles(1 + random.nextInt(5), -size, size).toArray();
            for (Scale scale : new Scale[] {Scale.around(values, 5), Scale.fromZero(values, 5)}) {
                double slack = (scale.high() - scale.low()) * 1e-6;
                assertThat(Arrays.stream(values).min().orElseThrow()).isGreaterThanOrEqualTo(scale.low() - slack);
                assertThat(Arrays.stream(values).max().orElseThrow()).isLessThanOrEqualTo(scale.high() + slack);
                assertThat(scale.ticks()).hasSizeBetween(2, 8);
            }
        }
    }

    @Test
    void barsBeginAtZeroAndAnIndexNeedNot() {
        double[] values = {98, 131};
        assertThat(Scale.fromZero(values, 5).low()).isZero();
        assertThat(Scale.around(values, 5).low()).isEqualTo(90);
        assertThat(Scale.around(new double[] {20, 131}, 5).low()).isZero();
        assertThat(Scale.around(new double[] {100, 100}, 5).ticks())
                .contains(100.0)
                .hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @CsvSource({
        "MONEY, 4200000, 1234567, £1.23m",
        "MONEY, 4200000, -4, £0",
        "MONEY, 812000, -35400, −£35k",
        "MONEY, 42000, 35440, £35.4k",
        "PERCENT, 0.6, 0.455, 46%",
        "PERCENT, 0.06, -0.0333, −3.3%",
        "PERCENT, 0.6, -0.0001, 0%",
        "NUMBER, 131, 111.6, 112"
    })
    void labelsHaveTheDecimalsTheScaleDeserves(Unit unit, double largest, double value, String expected) {
        Amounts amounts = Amounts.of(unit, "£", Scale.fromZero(new double[] {largest}, 5));
        assertThat(amounts.label(value)).isEqualTo(expected);
    }

    @Test
    void aCurrencyCodeIsSetApartFromItsAmount() {
        Amounts amounts = Amounts.of(Unit.MONEY, Words.symbol("CHF"), Scale.fromZero(new double[] {812_000}, 5));
        assertThat(amounts.label(250_000)).isEqualTo("CHF\u00a0250k");
    }
}
