package org.secondment.roi.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.secondment.roi.table.Tables;
import org.secondment.roi.testing.Rows;
import org.secondment.roi.testing.SharedSpark;

@ExtendWith(SharedSpark.class)
class CreditsTest {

    @Test
    void sharesThatTogetherExceedAHundredAreListedAndKept(SparkSession spark) {
        assertThat(checked(
                        spark,
                        "K1 | M1 | E1 | origination | 60 | 2024-01-01 | 2024-12-31",
                        "K2 | M1 | E2 | referral | 45.5 | 2024-06-01 | "))
                .containsExactly(
                        "credits.csv | 2 | ACCEPTED | ",
                        "credits.csv | 3 | ACCEPTED | the shares of matter_id 'M1' valid on 2024-06-01 add up to 105.5 %;"
                                + " they are scaled to 100 %, correct them if they are wrong");
    }

    @Test
    void sharesOfOtherDaysMattersOrRolesDoNotAddUp(SparkSession spark) {
        assertThat(checked(
                        spark,
                        "K1 | M1 | E1 | origination | 60 | 2024-01-01 | 2024-05-31",
                        "K2 | M1 | E2 | referral | 60 | 2024-06-01 | ",
                        "K3 | M2 | E1 | origination | 100 | 2024-01-01 | ",
                        "K4 | M2 | E2 | relationship | 100 | 2024-01-01 | "))
                .allMatch(line -> line.endsWith("ACCEPTED | "));
    }

    @Test
    void exactlyAHundredIsWhole(SparkSession spark) {
        assertThat(checked(
                        spark,
                        "K1 | M1 | E1 | origination | 50 | 2024-01-01 | ",
                        "K2 | M1 | E2 | referral | 50.01 | 2024-01-01 | "))
                .allMatch(line -> line.endsWith("ACCEPTED | "));
    }

    private static List<String> checked(SparkSession spark, String... lines) {
        return Rows.verdicts(Credits.checked(Rows.judged(
                spark,
                Tables.CREDITS,
                "credit_id | matter_id | employee_id | role | share_pct | valid_from | valid_to",
                lines)));
    }
}
