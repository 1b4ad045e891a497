package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RowDaysTest {

    private static final List<LocalDate> WEEKS = every(7, "2019-01-04", 300);

    @Test
    void aDayDecadesAwayIsAstrayOnEitherSide() {
        List<LocalDate> days = days(days(List.of(day("1926-03-01")), WEEKS), List.of(day("2062-03-01")));

        assertThat(RowDays.of(days)).isEqualTo(new RowDays(WEEKS, List.of(day("1926-03-01"), day("2062-03-01"))));
    }

    @Test
    void aSilenceIsLongOnlyBeyondTheUsualStep() {
        // ten weeks are 70 days
        LocalDate last = WEEKS.get(WEEKS.size() - 1);

        assertThat(RowDays.of(days(WEEKS, List.of(last.plusDays(70)))).astray()).isEmpty();
        assertThat(RowDays.of(days(WEEKS, List.of(last.plusDays(71)))).astray()).containsExactly(last.plusDays(71));
    }

    @Test
    void daysInARowMayBeSilentForFortyFiveDays() {
        List<LocalDate> daily = every(1, "2019-01-01", 500);
        LocalDate last = daily.get(daily.size() - 1);

        assertThat(RowDays.of(days(daily, List.of(last.plusDays(45)))).astray()).isEmpty();
        assertThat(RowDays.of(days(daily, List.of(last.plusDays(46)))).astray()).containsExactly(last.plusDays(46));
    }

    @Test
    void oneDayInAHundredMayBeAstrayAndNoMore() {
        List<LocalDate> batch = every(1, "2025-03-01", 3);
        List<LocalDate> more = every(1, "2025-03-01", 4);

        assertThat(RowDays.of(days(WEEKS, batch)).astray()).isEqualTo(batch);
        assertThat(RowDays.of(days(WEEKS, more)).astray())
                .as("four of 304 are a part of the export")
                .isEmpty();
    }

    @Test
    void aGapWithinTheExportIsNoEnd() {
        List<LocalDate> days = days(days(WEEKS, every(7, "2026-01-02", 100)), List.of(day("2099-01-01")));

        assertThat(RowDays.of(days).astray()).containsExactly(day("2099-01-01"));
    }

    @Test
    void whoBillsQuarterlyIsNotMistaken() {
        List<LocalDate> quarters = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            quarters.add(day("2020-01-01").plusMonths(3L * i).minusDays(1));
        }

        assertThat(RowDays.of(quarters).astray()).isEmpty();
        assertThat(RowDays.of(days(quarters, List.of(day("2032-12-31")))).astray())
                .containsExactly(day("2032-12-31"));
    }

    @Test
    void fewDaysAreNotToldApart() {
        assertThat(RowDays.of(List.of())).isEqualTo(new RowDays(List.of(), List.of()));
        assertThat(RowDays.of(List.of(day("2024-01-01"))).covered()).hasSize(1);
        assertThat(RowDays.of(List.of(day("2024-01-01"), day("2062-01-01"))).covered())
                .as("neither is the rest")
                .hasSize(2);
    }

    @Test
    void theFirstOfThemAreNamed() {
        List<LocalDate> weeks = every(1, "2016-01-04", 3_000);
        RowDays days = RowDays.of(days(weeks, every(1, "2061-12-30", 7)));

        assertThat(days.notices("bills", "correct them"))
                .containsExactly("bills | rows dated 2061-12-30, 2061-12-31, 2062-01-01, 2062-01-02, 2062-01-03 and 2"
                        + " days more stand far from all others (2016-01-04 to 2024-03-21); they count as they are"
                        + " dated, but do not tell which days the exports cover; correct them");
        assertThat(RowDays.of(weeks).notices("bills", "correct them")).isEmpty();
    }

    private static List<LocalDate> every(int days, String first, int count) {
        return Stream.iterate(day(first), day -> day.plusDays(days))
                .limit(count)
                .toList();
    }

    private static List<LocalDate> days(List<LocalDate> some, List<LocalDate> later) {
        return Stream.concat(some.stream(), later.stream()).toList();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
