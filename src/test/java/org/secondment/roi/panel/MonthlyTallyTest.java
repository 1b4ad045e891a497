package org.secondment.roi.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MonthlyTallyTest {

    private static final TimeWindows KNOWN = TimeFirm.known(List.of(TimeFirm.AT_C1), TimeGrain.DAY);

    @Test
    void onlyBillableHoursOfThoseAskedForOnClientsMattersCount() {
        assertThat(tally(
                        "M1       | E1 | 2022-05-01 | billed       | 9 | 1",
                        "M3       | E1 | 2022-05-31 | wip          | 9 | 2.5",
                        "M4       | E1 | 2022-06-01 | written_off  | 9 | 4",
                        "M1       | E1 | 2022-06-02 | non_billable | 9 | 8",
                        "M1       | E1 | 2022-06-02 | no_charge    | 9 | 8",
                        "M1       | E1 | 2022-06-02 | billed       | 9 | ",
                        "INTERNAL | E1 | 2022-06-02 | billed       | 9 | 8",
                        "RECHARGE | E1 | 2022-06-02 | billed       | 9 | 8",
                        "GHOST    | E1 | 2022-06-02 | billed       | 9 | 8",
                        "M1       | E2 | 2022-06-02 | billed       | 9 | 8"))
                .isEqualTo(Map.of("E1", Map.of(month("2022-05"), 35_000L, month("2022-06"), 40_000L)));
    }

    @Test
    void aBlockOfOthersIsNotRead() {
        MonthlyTally tally = new MonthlyTally(KNOWN);

        assertThat(tally.block(List.of("M1"), List.of("E2", "E3"), List.of(""))).isFalse();
        assertThat(tally.block(List.of("M1"), List.of("E2", "E1"), List.of(""))).isTrue();
    }

    @Test
    void partsAndCorrectionsAddUp() {
        TimeTally first = read("M1 | E1 | 2022-05-02 | billed | 9 | 8", "M1 | E1 | 2021-12-31 | billed | 9 | 0.5");
        TimeTally second = read("M2 | E1 | 2022-05-09 | billed | 9 | 3", "M1 | E1 | 2022-05-02 | billed | -9 | -8");

        assertThat(first.result().plus(second.result()).monthly().byLawyer())
                .isEqualTo(Map.of("E1", Map.of(month("2022-05"), 30_000L, month("2021-12"), 5_000L)));
    }

    @Test
    void standardValueIsApartByHostCurrencyAndMonth() {
        TimeTally tally = read(
                "M1       | E1 | 2022-05-01 | wip          | 9 | 1 |       | GBP | 100.001",
                "M2       | E1 | 2022-05-31 | billed       | 9 | 2 | 170.5 | GBP | 200",
                "M1       | E1 | 2022-05-31 | billed       | 9 | 2 |       | GBP | 33",
                "M4       | E1 | 2022-05-09 | written_off  | 9 | 4 |       | GBP | 400",
                "M4       | E1 | 2022-05-09 | billed       | 9 | 4 | 51    | EUR | 50",
                "M4       | E1 | 2022-06-01 | billed       | 9 | 4 | 0.25  | GBP | 0.5",
                "M4       | E1 | 2022-06-02 | non_billable | 9 | 8 | 0     | GBP | 800",
                "M4       | E1 | 2022-06-02 | billed       | 9 | 8 | 5     | GBP | ",
                "INTERNAL | E1 | 2022-06-02 | billed       | 9 | 8 | 5     | GBP | 800",
                "RECHARGE | E1 | 2022-06-02 | billed       | 9 | 8 | 5     | GBP | 800",
                "M4       | E2 | 2022-06-02 | billed       | 9 | 8 | 5     | GBP | 800");

        assertThat(tally.result().monthly().values())
                .containsExactlyInAnyOrder(
                        new WorkedValue("E1", "C1", "GBP", month("2022-05"), 333_001, 200_000, 170_500),
                        new WorkedValue("E1", "", "GBP", month("2022-05"), 400_000, 400_000, 0),
                        new WorkedValue("E1", "", "EUR", month("2022-05"), 50_000, 50_000, 51_000),
                        new WorkedValue("E1", "", "GBP", month("2022-06"), 500, 500, 250));
    }

    @Test
    void valuesOfPartsAddUp() {
        TimeTally first = read("M1 | E1 | 2022-05-02 | billed | 9 | 8 | 70 | GBP | 80.5");
        TimeTally second = read(
                "M1 | E1 | 2022-05-09 | billed | 9 | 8 | 7 | GBP | 9",
                "M3 | E1 | 2022-05-09 | wip | 9 | 8 | | GBP | 1");

        assertThat(first.result().plus(second.result()).monthly().values())
                .containsExactlyInAnyOrder(
                        new WorkedValue("E1", "C1", "GBP", month("2022-05"), 89_500, 89_500, 77_000),
                        new WorkedValue("E1", "", "GBP", month("2022-05"), 1_000, 0, 0));
    }

    private static TimeTally read(String... entries) {
        TimeTally tally = new TimeTally(KNOWN, 50);
        TimeParts.of(entries).forEach(tally);
        return tally;
    }

    private static Map<String, Map<Integer, Long>> tally(String... entries) {
        MonthlyTally tally = new MonthlyTally(KNOWN);
        TimeParts.of(entries).forEach(tally);
        return tally.hours().byLawyer();
    }

    private static int month(String month) {
        return (int) LocalDate.parse(month + "-01").getLong(ChronoField.PROLEPTIC_MONTH);
    }
}
