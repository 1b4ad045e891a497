package org.secondment.roi.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.secondment.roi.testing.SharedSpark;

@ExtendWith(SharedSpark.class)
class PersonPanelTest {

    @Test
    void aLawyerIsThereInPeriodsOfWholeEmployment(SparkSession spark) {
        assertThat(credited(
                        spark,
                        "E1 | EMPLOYED | 2020-01-01 |            | ",
                        "E2 | EMPLOYED | 2024-04-01 | 2024-12-31 | ",
                        "E3 | EMPLOYED | 2024-01-02 | 2024-12-30 | ",
                        "E4 | EMPLOYED | 2024-02-01 | 2024-06-29 | ",
                        "E5 | EMPLOYED | 2025-01-01 |            | ",
                        "E6 | EMPLOYED | 2019-01-01 | 2023-12-31 | ",
                        "E7 | EMPLOYED | 2024-07-01 | 2024-09-30 | "))
                .containsExactly(
                        "E1 1-4 | 0 0 0 0 | 0",
                        "E2 2-4 | 0 0 0 0 | 0",
                        "E3 2-3 | 0 0 0 0 | 0",
                        "E4 5-0 | 0 0 0 0 | 0",
                        "E5 5-0 | 0 0 0 0 | 0",
                        "E6 5-0 | 0 0 0 0 | 0",
                        "E7 3-3 | 0 0 0 0 | 0");
    }

    @Test
    void creditForAnyClientAddsUpAndWhatFallsInAbsenceStandsOutside(SparkSession spark) {
        assertThat(credited(
                        spark,
                        "E1 | EMPLOYED | 2024-02-01 | 2024-11-30 | ",
                        "E1 | GRADE    | 2024-02-01 | 0          | associate",
                        "E1 | CREDITED | 2024-03-01 | 5          | C1",
                        "E1 | CREDITED | 2024-04-01 | 300        | C1",
                        "E1 | CREDITED | 2024-06-30 | 40         | C2",
                        "E1 | CREDITED | 2024-10-01 | 2          | C2",
                        "E1 | CREDITED | 2023-11-01 | 1000       | C1",
                        "GHOST | CREDITED | 2024-05-01 | 70      | C1"))
                .containsExactly("E1 2-3 | 0 340 0 0 | 1007", "GHOST 5-0 | 0 0 0 0 | 70");
    }

    private static List<String> credited(SparkSession spark, String... events) {
        Histories histories = Histories.of(Events.rdd(spark, RowText.events(events)));
        return RowText.lines(
                PersonPanel.of(histories, Optional.empty(), RowText.YEAR_2024, Set.of(Series.CREDITED_FEES)),
                Series.CREDITED_FEES);
    }
}
