package org.secondment.roi.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.secondment.roi.table.Tables;
import org.secondment.roi.testing.Facts;
import org.secondment.roi.testing.SharedSpark;

@ExtendWith(SharedSpark.class)
class ClientPanelTest {

    @Test
    void aGroupIsThereFromItsFirstEventToTheEndWithZerosBetween(SparkSession spark) {
        assertThat(fees(
                        spark,
                        Parents.NONE,
                        "C1 | BILLED    | 2024-04-01 | 500  | tax",
                        "C1 | BILLED    | 2024-12-31 | 7    | tax",
                        "C1 | BILLED    | 2024-06-30 | 20   | disputes",
                        "C2 | OPENED    | 2024-03-31 | 1    | tax",
                        "C2 | BILLED    | 2024-09-30 | 1300 | tax",
                        "C3 | COLLECTED | 2024-10-01 | 9    | "))
                .containsExactly("C1 2-4 | 0 520 0 7 | 0", "C2 1-4 | 0 0 1300 0 | 0", "C3 4-4 | 0 0 0 0 | 0");
    }

    @Test
    void whoCameBeforeTheFirstPeriodIsThereFromItAndWhoCameAfterTheLastIsNot(SparkSession spark) {
        assertThat(fees(
                        spark,
                        Parents.NONE,
                        "C1 | BILLED | 2023-12-31 | 40  | tax",
                        "C1 | BILLED | 2025-01-01 | 600 | tax",
                        "C2 | BILLED | 2025-01-01 | 8   | tax"))
                .containsExactly("C1 1-4 | 0 0 0 0 | 640", "C2 5-0 | 0 0 0 0 | 8");
    }

    @Test
    void revenueFollowsTheParentOfTheDay(SparkSession spark) {
        Parents parents = Parents.from(Facts.of(
                Tables.CLIENTS,
                "client_id | valid_from | parent_client_id",
                "C1 |            | OLD",
                "C1 | 2024-05-15 | NEW",
                "C2 |            | NEW"));

        assertThat(fees(
                        spark,
                        parents,
                        "C1 | BILLED | 2024-02-01 | 100  | tax",
                        "C1 | BILLED | 2024-05-14 | 20   | tax",
                        "C1 | BILLED | 2024-05-15 | 3000 | tax",
                        "C2 | BILLED | 2024-05-15 | 4    | tax",
                        "C1 | BILLED | 2024-08-01 | 700  | tax"))
                .containsExactly("NEW 2-4 | 0 3004 700 0 | 0", "OLD 1-4 | 100 20 0 0 | 0");
    }

    @Test
    void aGroupIsBilledAndHasPracticesWhereNetFeesAreAboveZero(SparkSession spark) {
        Parents parents = Parents.from(
                Facts.of(Tables.CLIENTS, "client_id | parent_client_id", "C1 | TOP", "C2 | TOP", "C3 | TOP"));
        JavaRDD<UnitRow> rows = rows(
                spark,
                parents,
                ClientPanel.ALWAYS,
                "C1 | BILLED | 2024-01-05 | 500  | tax",
                "C2 | BILLED | 2024-02-05 | 30   | disputes",
                "C2 | BILLED | 2024-03-05 | 90   | tax",
                "C1 | BILLED | 2024-04-05 | 200  | tax",
                "C2 | BILLED | 2024-05-05 | -200 | tax",
                "C3 | BILLED | 2024-07-05 | -60  | tax",
                "C3 | BILLED | 2024-07-05 | 50   | disputes",
                "C2 | OPENED | 2024-05-05 | 1    | tax",
                "C3 | OPENED | 2024-06-05 | 1    | disputes");

        assertThat(RowText.lines(rows, Series.CLIENTS_BILLED)).containsExactly("TOP 1-4 | 1 0 0 0 | 0");
        assertThat(RowText.lines(rows, Series.PRACTICES_BILLING)).containsExactly("TOP 1-4 | 2 0 1 0 | 0");
        assertThat(RowText.lines(rows, Series.MATTERS_OPENED)).containsExactly("TOP 1-4 | 0 2 0 0 | 0");
    }

    @Test
    void collectionsAreASeriesOnlyWhereAsked(SparkSession spark) {
        String[] events = {"C1 | BILLED | 2024-01-05 | 500 | tax", "C1 | COLLECTED | 2024-08-05 | 450 | "};
        Set<Series> wanted = EnumSet.copyOf(ClientPanel.ALWAYS);
        wanted.add(Series.FEES_COLLECTED);

        assertThat(RowText.lines(rows(spark, Parents.NONE, wanted, events), Series.FEES_COLLECTED))
                .containsExactly("C1 1-4 | 0 0 450 0 | 0");
        UnitRow without =
                rows(spark, Parents.NONE, ClientPanel.ALWAYS, events).collect().get(0);
        assertThat(without.amounts()).containsOnlyKeys(ClientPanel.ALWAYS);
        assertThatThrownBy(() -> without.amounts(Series.FEES_COLLECTED))
                .hasMessageContaining("C1 has no FEES_COLLECTED");
    }

    private static List<String> fees(SparkSession spark, Parents parents, String... events) {
        return RowText.lines(rows(spark, parents, ClientPanel.ALWAYS, events), Series.FEES_BILLED);
    }

    private static JavaRDD<UnitRow> rows(SparkSession spark, Parents parents, Set<Series> series, String... events) {
        Histories histories = Histories.of(Events.rdd(spark, RowText.events(events)));
        return ClientPanel.of(histories, Optional.empty(), parents, RowText.YEAR_2024, series);
    }
}
