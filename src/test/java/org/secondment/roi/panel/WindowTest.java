package org.secondment.roi.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondment.roi.panel.Window.Span;

class WindowTest {

    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);
    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);

    @ParameterizedTest
    @CsvSource({
        // start, end, months, before, after
        "2023-03-15, 2023-09-14, 12, 2022-03-15, 2023-03-14, 2023-09-15, 2024-09-14",
        "2023-03-15, 2023-09-14, 24, 2021-03-15, 2023-03-14, 2023-09-15, 2025-09-14",
        "2024-02-29, 2024-08-31, 12, 2023-02-28, 2024-02-28, 2024-09-01, 2025-08-31",
        "2023-03-01, 2024-02-29, 12, 2022-03-01, 2023-02-28, 2024-03-01, 2025-02-28",
        "2023-05-31, 2023-05-31, 6, 2022-11-30, 2023-05-30, 2023-06-01, 2023-11-30",
    })
    void beforeEndsOnTheDayBeforeTheStartAndAfterBeginsOnTheDayAfterTheEnd(
            LocalDate start,
            LocalDate end,
            int months,
            LocalDate beforeFirst,
            LocalDate beforeLast,
            LocalDate afterFirst,
            LocalDate afterLast) {
        Window window = window(start, Optional.of(end), months);

        assertThat(window.before()).isEqualTo(Span.of(beforeFirst, beforeLast));
        assertThat(window.during()).isEqualTo(Span.of(start, end));
        assertThat(window.after()).isEqualTo(Span.of(afterFirst, afterLast));
        assertThat(window.complete()).isTrue();
    }

    @Test
    void aRunningSecondmentHasNoAfter() {
        Window running = window(LocalDate.of(2026, 2, 1), Optional.empty(), 12);

        assertThat(running.during()).isEqualTo(Span.of(LocalDate.of(2026, 2, 1), AS_OF));
        assertThat(running.after().last()).isLessThan(running.after().first());
        assertThat(running.complete()).isFalse();
    }

    @Test
    void anEndAfterTheLastDayOfTheExportsIsNotYetReached() {
        Window running = window(LocalDate.of(2026, 2, 1), Optional.of(AS_OF.plusDays(1)), 12);

        assertThat(running.during()).isEqualTo(Span.of(LocalDate.of(2026, 2, 1), AS_OF));
        assertThat(running.after().last()).isLessThan(running.after().first());
        assertThat(running.complete()).isFalse();
    }

    @Test
    void theAfterOfAnImmatureSecondmentStopsWithTheExports() {
        Window immature = window(LocalDate.of(2025, 1, 1), Optional.of(LocalDate.of(2025, 12, 31)), 12);

        assertThat(immature.after()).isEqualTo(Span.of(LocalDate.of(2026, 1, 1), AS_OF));
        assertThat(immature.complete()).isFalse();
    }

    @Test
    void aSecondmentThatEndedOnTheLastDayHasAnEmptyAfter() {
        Window ended = window(LocalDate.of(2026, 1, 1), Optional.of(AS_OF), 12);

        assertThat(ended.during().last()).isEqualTo((int) AS_OF.toEpochDay());
        assertThat(ended.after().last()).isLessThan(ended.after().first());
    }

    @ParameterizedTest
    @CsvSource({
        // the whole of 12 months before and after must lie in 2020-01-01 to 2026-09-30
        "2021-01-01, 2021-06-30, true",
        "2020-12-31, 2021-06-30, false",
        "2025-01-01, 2025-09-30, true",
        "2025-01-01, 2025-10-01, false",
    })
    void aWindowIsCompleteWhenTheExportsCoverAllOfIt(LocalDate start, LocalDate end, boolean complete) {
        assertThat(window(start, Optional.of(end), 12).complete()).isEqualTo(complete);
    }

    private static Window window(LocalDate start, Optional<LocalDate> end, int months) {
        return Window.of("S1", "E1", "C1", start, end, months, FROM, AS_OF, "associate");
    }
}
