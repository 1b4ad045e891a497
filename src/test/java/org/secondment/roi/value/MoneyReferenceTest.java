package org.secondment.roi.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.effect.ReferenceTable.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondment.roi.effect.ReferenceTable;
import org.secondment.roi.effect.study.IncrementalFees.PeriodFees;
import org.secondment.roi.value.Flows.DayMoney;

/** The published cases: eight quarters of effects against costs that fall at the start. */
class MoneyReferenceTest {

    private static final double TOLERANCE = 1e-9;

    @ParameterizedTest
    @CsvSource({
        "pays_back,OPPORTUNITY",
        "pays_back,CASH",
        "never_pays_back,OPPORTUNITY",
        "never_pays_back,CASH",
        "pays_back_then_loses,OPPORTUNITY",
        "pays_back_then_loses,CASH"
    })
    void presentValuesAreThoseOfTheReference(String name, Convention convention) {
        ReferenceTable.Row costs = costs(name);
        ReferenceTable results = ReferenceTable.of("money/expected/results.csv")
                .where("case", name)
                .where("convention", convention.name().toLowerCase(Locale.ROOT));
        Worth worth = Worth.of(flows(name, costs), convention, values(costs));
        double fee = costs.number("secondment_fee");

        close(worth.benefit(), results, "benefit_present_value");
        close(worth.costs(), results, "cost_present_value");
        close(worth.npv(), results, "npv");
        close(worth.roi().orElseThrow(), results, "roi");
        close(worth.npv() / (worth.costs() - fee), results, "roi_net_of_secondment_fee");
        Payback payback = worth.payback();
        close(payback.reached(), results);
        boolean lost = number(results, "cumulative_negative_again_after_payback") == 1;
        assertThat(payback.lostAgain()).isEqualTo(lost);
        assertThat(payback.stays()).isEqualTo(lost ? OptionalDouble.empty() : payback.reached());
        running(name, convention, worth);
    }

    private static void running(String name, Convention convention, Worth worth) {
        List<ReferenceTable.Row> rows = ReferenceTable.of("money/expected/working.csv")
                .where("case", name)
                .where("convention", convention.name().toLowerCase(Locale.ROOT))
                .rows();
        assertThat(worth.running()).hasSameSizeAs(rows).hasSize(9);
        for (int h = 0; h < rows.size(); h++) {
            double expected = rows.get(h).number("cumulative_present_value");
            assertThat(worth.running().get(h)).isCloseTo(expected, within(TOLERANCE, expected));
        }
    }

    /** Time away at standard rates, so that 0.5 x 0.8 x 0.5 x (1 - 0.2) of it is forgone. */
    private static Flows flows(String name, ReferenceTable.Row costs) {
        List<PeriodFees> fees = ReferenceTable.of("money/input.csv").where("case", name).rows().stream()
                .map(row ->
                        new PeriodFees(row.whole("h"), row.whole("h"), 7_000 + row.number("effect_fees") / 0.8, 7_000))
                .toList();
        return new Flows(
                fees.size(),
                4,
                fees,
                List.of(new DayMoney(
                        0,
                        amount(costs, "secondment_fee"),
                        amount(costs, "backfill").add(amount(costs, "onboarding_travel")),
                        amount(costs, "away_cost_cash"),
                        amount(costs, "away_cost_opportunity").divide(new BigDecimal("0.16")))));
    }

    private static Values values(ReferenceTable.Row costs) {
        return new Values(Map.of(
                Driver.MARGIN, costs.number("margin"),
                Driver.DISCOUNT_YEAR, costs.number("discount_year"),
                Driver.CAPACITY, 0.5,
                Driver.BILLING, 0.5,
                Driver.COLLECTION, 0.8,
                Driver.DEBTOR_DAYS, 0.0,
                Driver.AVOIDABLE, 0.2));
    }

    private static ReferenceTable.Row costs(String name) {
        return ReferenceTable.of("money/input_costs.csv")
                .where("case", name)
                .rows()
                .get(0);
    }

    private static BigDecimal amount(ReferenceTable.Row row, String heading) {
        return new BigDecimal(row.text(heading));
    }

    private static double number(ReferenceTable results, String name) {
        return results.where("name", name).rows().get(0).number("value");
    }

    private static void close(double found, ReferenceTable results, String name) {
        double expected = number(results, name);
        assertThat(found).as(name).isCloseTo(expected, within(TOLERANCE, expected));
    }

    private static void close(OptionalDouble reached, ReferenceTable results) {
        assertThat(reached.isPresent() ? 1.0 : 0.0).isEqualTo(number(results, "payback_reached"));
        if (reached.isPresent()) {
            close(reached.getAsDouble(), results, "payback_quarters");
        }
    }
}
