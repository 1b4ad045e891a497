package org.secondment.roi.effect.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.secondment.roi.effect.career.CareersSmall.close;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.Quantiles;
import org.secondment.roi.effect.ReferenceTable.Row;

class CoxTest {

    private static final double ROBUST_TOLERANCE = 1e-8;
    private static final Covariate YEARS = CareersSmall.fixed("years_qualified");
    private static final Covariate LONDON = CareersSmall.fixed("office_London");

    @Test
    void coefficientsAndBothErrorsAreThoseOfR() {
        List<Row> rows = efron("cox.csv");
        assertThat(rows).hasSize(9);
        for (Row row : rows) {
            CoxFit fit = fit(row);
            int term = model(row).stream().map(Covariate::name).toList().indexOf(row.text("term"));
            double reach = Quantiles.normal(0.975) * fit.standardError(term);
            close(row, "estimate", fit.coefficient(term));
            close(row, "std_error", fit.standardError(term));
            close(row, "std_error_robust_lawyer", fit.robustError(term), ROBUST_TOLERANCE);
            close(row, "ci_low", fit.coefficient(term) - reach);
            close(row, "ci_high", fit.coefficient(term) + reach);
            close(row, "hazard_ratio", Math.exp(fit.coefficient(term)));
        }
    }

    @Test
    void likelihoodsAndTestsAreThoseOfR() {
        List<Row> rows = efron("cox_fit.csv");
        assertThat(rows).hasSize(4);
        for (Row row : rows) {
            CoxFit fit = fit(row);
            close(row, "loglik_null", fit.logarithmWithout());
            close(row, "loglik", fit.best().logarithm());
            close(row, "likelihood_ratio", fit.likelihoodRatio());
            close(row, "wald", fit.wald());
            close(row, "score", fit.score());
            assertThat(fit.best().coefficients().getDimension()).isEqualTo(row.whole("df"));
        }
    }

    @Test
    void theCumulativeHazardIsThatOfR() {
        CoxFit fit = Cox.of(CareersSmall.riskRows(""), Exit.PROMOTED::is, List.of(Covariate.SECONDED, YEARS))
                .orElseThrow();
        List<Row> rows = CareersSmall.expected("cox_baseline_hazard.csv");
        assertThat(rows).hasSize(71);
        rows.forEach(row -> close(row, "cumulative_hazard_at_zero", fit.hazard("", row.whole("day"))));
    }

    @Test
    void aSecondeeBeforeGoingIsRefusedByNameOfTheBias() {
        assertThatThrownBy(() -> new RiskRow(3, 0, 450, 1, "mid", new Away(405, Away.NOT_YET)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lawyer 3 was sent on a secondment on day 405, within the row from 0 to 450")
                .hasMessageContaining("immortal time");
        assertThatThrownBy(() -> new RiskRow(3, 405, 800, 0, "mid", new Away(405, 600)))
                .hasMessageContaining("back from a secondment on day 600");
        assertThat(new RiskRow(3, 0, 405, 0, "mid", new Away(405, 600)).seconded())
                .isFalse();
        assertThat(new RiskRow(3, 405, 450, 1, "mid", new Away(405, 600)).seconded())
                .isTrue();
    }

    @Test
    void theFlagThatIsRefusedWouldTurnTheSign() {
        Row wrong = CareersSmall.expected("cox.csv").stream()
                .filter(row -> row.text("model").startsWith("WRONG"))
                .findFirst()
                .orElseThrow();
        double right = Cox.of(CareersSmall.riskRows(""), Exit.PROMOTED::is, List.of(Covariate.SECONDED))
                .orElseThrow()
                .coefficient(0);

        assertThat(wrong.number("estimate")).isNegative();
        assertThat(right).isPositive();
    }

    @Test
    void awayAndReturnedShareTheTimeEverSeconded() {
        RiskRow away = new RiskRow(0, 10, 20, 0, "", new Away(10, 20));
        RiskRow back = new RiskRow(0, 20, 30, 1, "", new Away(10, 20));
        double[][] values =
                Covariate.values(List.of(away, back), List.of(Covariate.AWAY, Covariate.RETURNED, Covariate.SECONDED));

        assertThat(values[0]).containsExactly(1, 0, 1);
        assertThat(values[1]).containsExactly(0, 1, 1);
    }

    @Test
    void twoStrataAreTwoLikelihoodsAdded() {
        List<RiskRow> rows = CareersSmall.riskRows("grade");
        double sum = CareersSmall.groups("grade").stream()
                .map(grade ->
                        rows.stream().filter(row -> row.stratum().equals(grade)).toList())
                .mapToDouble(own -> Cox.of(own, Exit.PROMOTED::is, List.of(Covariate.SECONDED))
                        .orElseThrow()
                        .logarithmWithout())
                .sum();

        assertThat(Cox.of(rows, Exit.PROMOTED::is, List.of(Covariate.SECONDED))
                        .orElseThrow()
                        .logarithmWithout())
                .isCloseTo(sum, within(1e-9));
    }

    @Test
    void whatTheRowsCannotTellIsNotEstimated() {
        List<RiskRow> never = CareersSmall.riskRows("").stream()
                .filter(row -> !row.seconded())
                .toList();
        List<RiskRow> spared = Stream.concat(
                        never.stream(), Stream.of(new RiskRow(90, 0, 2000, 0, "", new Away(0, Away.NOT_YET))))
                .toList();

        assertThat(Cox.of(never, Exit.PROMOTED::is, List.of(Covariate.SECONDED)))
                .as("nobody was seconded")
                .isEmpty();
        assertThat(Cox.of(spared, Exit.PROMOTED::is, List.of(Covariate.SECONDED)))
                .as("no secondee was promoted")
                .isEmpty();
    }

    private static List<Covariate> model(Row row) {
        return switch (row.text("model")) {
            case "secondment_only" -> List.of(Covariate.SECONDED);
            case "adjusted" -> List.of(Covariate.SECONDED, YEARS, LONDON);
            default -> List.of(Covariate.SECONDED, YEARS);
        };
    }

    private static CoxFit fit(Row row) {
        boolean byGrade = row.text("model").endsWith("strata_grade");
        return Cox.of(
                        CareersSmall.riskRows(byGrade ? "grade" : ""),
                        CareersSmall.cause(row.text("endpoint")),
                        model(row))
                .orElseThrow();
    }

    private static List<Row> efron(String table) {
        return CareersSmall.expected(table).stream()
                .filter(row -> row.text("ties").equals("efron"))
                .filter(row -> !row.text("model").startsWith("WRONG"))
                .toList();
    }
}
