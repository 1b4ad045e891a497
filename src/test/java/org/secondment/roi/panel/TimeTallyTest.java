package org.secondment.roi.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.panel.TimeFirm.AT_C1;
import static org.secondment.roi.panel.TimeFirm.known;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimeTallyTest {

    @Test
    void hoursRecordedAreThoseOfTheClientsMattersWhateverTheirStatus() {
        assertThat(lines(
                        "M1 | E1 | 2022-02-28 | billed       | 9   |",
                        "M1 | E1 | 2022-03-01 | billed       | 1   |",
                        "M2 | E4 | 2023-02-28 | wip          | 2.5 |",
                        "M1 | E2 | 2023-03-01 | non_billable | 4   |",
                        "M1 | E1 | 2023-08-31 | no_charge    | 0.1 |",
                        "M1 | E1 | 2023-09-01 | written_off  | 8   |",
                        "M1 | E1 | 2024-08-31 | billed       | 16  |",
                        "M1 | E1 | 2024-09-01 | billed       | 9   |"))
                .containsExactly("S1 12 HOURS_RECORDED OWN 0 35000 41000 240000");
    }

    @Test
    void clientsThatAreComparedForFeesAreComparedForHours() {
        assertThat(lines(
                        "M3 | E4 | 2022-05-02 | billed | 1  |",
                        "M4 | E4 | 2022-05-02 | billed | 2  |",
                        "M4 | E4 | 2023-05-02 | billed | 32 |",
                        "M3 | E4 | 2024-05-02 | billed | 4  |",
                        "M5 | E4 | 2022-05-02 | billed | 64 |"))
                .containsExactly("S1 12 HOURS_RECORDED COMPARISON 0 30000 320000 40000");
    }

    @Test
    void billableHoursAreBilledUnbilledOrWrittenOffWorkForAnyClient() {
        assertThat(billable(
                        "M1 | E1 | 2022-05-02 | billed       | 9 | 1",
                        "M3 | E1 | 2022-05-02 | wip          | 9 | 2",
                        "M4 | E1 | 2022-05-02 | written_off  | 9 | 4",
                        "M3 | E1 | 2022-05-02 | non_billable | 9 | 8",
                        "M3 | E1 | 2022-05-02 | no_charge    | 9 | 16"))
                .containsExactly("S1 12 BILLABLE_HOURS OWN 0 70000 0 0");
    }

    @Test
    void aBlankIsUnknownAndHoursWorkedDoNotStandIn() {
        assertThat(billable("M1 | E1 | 2022-05-02 | billed | 9 | ")).isEmpty();
        assertThat(result("M1 | E1 | 2022-05-02 | billed | 9 | ").billableGiven())
                .isFalse();
        assertThat(billable("M1 | E1 | 2022-05-02 | billed | 9 | ", "M1 | E1 | 2022-05-03 | billed | 9 | 0.5"))
                .containsExactly("S1 12 BILLABLE_HOURS OWN 0 5000 0 0");
        assertThat(result("M1 | E1 | 2022-05-02 | non_billable | 9 | 0").billableGiven())
                .as("a zero is known")
                .isTrue();
    }

    @Test
    void colleaguesInTheSecondeesGradeOnTheFirstDayAwayAreCompared() {
        assertThat(billable(
                        "M3 | E2 | 2022-05-02 | billed | 9 | 1",
                        "M4 | E5 | 2024-05-02 | billed | 9 | 2",
                        "M3 | E3 | 2022-05-02 | billed | 9 | 4",
                        "M3 | E4 | 2022-05-02 | billed | 9 | 8"))
                .as("E3 had left, E4 is a partner")
                .containsExactly("S1 12 BILLABLE_HOURS COMPARISON 0 10000 0 20000");
    }

    @Test
    void unknownMattersUnknownLawyersAndTheFirmsOwnAffairsCountForNothing() {
        assertThat(lines(
                        "GHOST    | E1    | 2022-05-02 | billed | 9 | 9",
                        "M1       | GHOST | 2022-05-02 | billed | 9 | 9",
                        "INTERNAL | E1    | 2022-05-02 | billed | 9 | 9",
                        "RECHARGE | E1    | 2023-05-02 | billed | 9 | 9"))
                .isEmpty();
    }

    @Test
    void correctionsTakeHoursBack() {
        assertThat(lines(
                        "M1 | E1 | 2022-05-02 | billed | 9  | 8",
                        "M1 | E1 | 2022-05-02 | billed | 2  | 1",
                        "M1 | E1 | 2022-05-02 | billed | -9 | -8"))
                .containsExactly("S1 12 BILLABLE_HOURS OWN 0 10000 0 0", "S1 12 HOURS_RECORDED OWN 0 20000 0 0");
    }

    @Test
    void aMonthThatAWindowCutsIsDividedByItsWorkingDays() {
        // February 2023 has 20 working days; the secondment begins on Monday the 13th, after 8 of them
        Window inMonth = TimeFirm.window("S1", "E1", "C1", "2023-02-13", "2023-08-31");
        TimeTally tally = new TimeTally(known(List.of(inMonth), TimeGrain.MONTH), 100);

        TimeParts.of("M1 | E1 | 2023-02-28 | billed | 100 | ").forEach(tally);

        assertThat(TallyText.all(tally.result().sums(), List.of(inMonth)))
                .containsExactly("S1 12 HOURS_RECORDED OWN 0 400000 600000 0");
    }

    @Test
    void withoutWindowsThereIsNothing() {
        TimeTally tally = new TimeTally(known(List.of(), TimeGrain.DAY), 50);
        TimeParts.of("M1 | E1 | 2022-05-02 | billed | 9 | 9").forEach(tally);

        assertThat(tally.result().sums().lines()).isEmpty();
    }

    private static List<String> billable(String... entries) {
        return lines(entries).stream()
                .filter(line -> line.contains("BILLABLE_HOURS"))
                .toList();
    }

    private static List<String> lines(String... entries) {
        return TallyText.all(result(entries).sums(), List.of(AT_C1));
    }

    private static TimeTally.Result result(String... entries) {
        TimeTally tally = new TimeTally(known(List.of(AT_C1), TimeGrain.DAY), 1_000);
        TimeParts.of(entries).forEach(tally);
        return tally.result();
    }
}
