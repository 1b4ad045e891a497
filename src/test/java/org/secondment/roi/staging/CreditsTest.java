package org.secondment.roi.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.secondment.roi.table.Tables;

class CreditsTest {

    @Test
    void sharesThatTogetherExceedAHundredAreListedAndKept() {
        List<Judgement> credits = checked(
                "K1 | M1 | E1 | origination | 60 | 2024-01-01 | 2024-12-31",
                "K2 | M1 | E2 | referral | 45.5 | 2024-06-01 | ");

        assertThat(Verdicts.text(credits))
                .containsExactly(
                        "credits.csv | 2 | ACCEPTED | ",
                        "credits.csv | 3 | ACCEPTED | the shares of matter_id 'M1' valid on 2024-06-01 add up to 105.5 %;"
                                + " they are scaled to 100 %, correct them if they are wrong");
        assertThat(Verdicts.rules(credits)).containsExactly("shares-over-100 | share_pct | 45.5000");
    }

    @Test
    void aFileWhoseMappingRefusesThemLosesThoseThatBeginOnSuchADay() {
        List<Judgement> credits = rows(
                "K1 | M1 | E1 | origination | 60 | 2024-01-01 | 2024-12-31",
                "K2 | M1 | E2 | referral | 45.5 | 2024-06-01 | ");

        Credits.judge(credits, Set.of("credits.csv"));

        assertThat(Verdicts.text(credits))
                .containsExactly(
                        "credits.csv | 2 | ACCEPTED | ",
                        "credits.csv | 3 | REJECTED | the shares of matter_id 'M1' valid on 2024-06-01 add up to 105.5 %;"
                                + " correct them; no credit that begins on this day is used");
    }

    @Test
    void wholeSharesAreWrittenWithoutDecimals() {
        assertThat(Verdicts.text(checked(
                        "K1 | M1 | E1 | origination | 100 | 2024-01-01 | ",
                        "K2 | M1 | E2 | referral | 100 | 2024-01-01 | ")))
                .hasSize(2)
                .allMatch(line -> line.contains(" add up to 200 %;"));
    }

    @Test
    void sharesOfOtherDaysMattersOrRolesDoNotAddUp() {
        assertThat(Verdicts.text(checked(
                        "K1 | M1 | E1 | origination | 60 | 2024-01-01 | 2024-05-31",
                        "K2 | M1 | E2 | referral | 60 | 2024-06-01 | ",
                        "K3 | M2 | E1 | origination | 100 | 2024-01-01 | ",
                        "K4 | M2 | E2 | relationship | 100 | 2024-01-01 | ")))
                .allMatch(line -> line.endsWith("ACCEPTED | "));
    }

    @Test
    void sharesOverlapOnTheLastDayOfTheEarlierOne() {
        assertThat(Verdicts.rules(checked(
                        "K1 | M1 | E1 | origination | 60 | 2024-01-01 | 2024-06-01",
                        "K2 | M1 | E2 | referral | 60 | 2024-06-01 | ")))
                .containsExactly("shares-over-100 | share_pct | 60.0000");
    }

    @Test
    void exactlyAHundredIsWhole() {
        assertThat(Verdicts.text(checked(
                        "K1 | M1 | E1 | origination | 50 | 2024-01-01 | ",
                        "K2 | M1 | E2 | referral | 50.01 | 2024-01-01 | ")))
                .allMatch(line -> line.endsWith("ACCEPTED | "));
    }

    @Test
    void aRejectedCreditAddsNothing() {
        List<Judgement> credits =
                rows("K1 | M1 | E1 | origination | 60 | 2024-01-01 | ", "K2 | M1 | E2 | referral | 60 | 2024-01-01 | ");
        credits.get(0).reject("test", Tables.MATTER, "rejected before");

        Credits.judge(credits, Set.of());

        assertThat(Verdicts.byId(credits)).containsExactly("K1 | REJECTED", "K2 | ACCEPTED");
        assertThat(Verdicts.problems(credits.get(1))).isEmpty();
    }

    private static List<Judgement> checked(String... lines) {
        List<Judgement> rows = rows(lines);
        Credits.judge(rows, Set.of());
        return rows;
    }

    private static List<Judgement> rows(String... lines) {
        return Verdicts.rows(
                Tables.CREDITS,
                "credit_id | matter_id | employee_id | role | share_pct | valid_from | valid_to",
                lines);
    }
}
