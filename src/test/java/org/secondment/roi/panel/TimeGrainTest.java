package org.secondment.roi.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TimeGrainTest {

    @Test
    void aDaysHoursStayOnTheirDay() {
        LocalDate sunday = LocalDate.of(2024, 6, 30);

        assertThat(spread(TimeGrain.DAY, sunday, 75_000)).isEqualTo(Map.of(sunday, 75_000L));
    }

    @Test
    void aMonthsHoursAreSpreadEvenlyOverItsWorkingDays() {
        // September 2025 has 22 working days and begins on a Monday
        Map<LocalDate, Long> parts = spread(TimeGrain.MONTH, LocalDate.of(2025, 9, 30), 2_200_011);

        assertThat(parts).hasSize(22).containsKeys(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 30));
        assertThat(parts.keySet()).noneMatch(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY);
        assertThat(parts.keySet()).noneMatch(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY);
        assertThat(parts.values()).containsOnly(100_000L, 100_001L);
        assertThat(parts.values().stream().filter(part -> part == 100_001)).hasSize(11);
    }

    @Test
    void thePartsOfAnyMonthAddUpExactlyAndACorrectionTakesBackEachOfThem() {
        Random random = new Random(29);
        for (int i = 0; i < 400; i++) {
            LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(5_000));
            long amount = random.nextLong(4_000_000) - 500_000;

            Map<LocalDate, Long> parts = spread(TimeGrain.MONTH, day, amount);
            Map<LocalDate, Long> back = spread(TimeGrain.MONTH, day, -amount);

            assertThat(parts.values().stream().mapToLong(Long::longValue).sum())
                    .as("%d on %s", amount, day)
                    .isEqualTo(amount);
            assertThat(parts.keySet())
                    .hasSizeBetween(20, 23)
                    .allMatch(on -> YearMonth.from(on).equals(YearMonth.from(day)));
            long least =
                    parts.values().stream().mapToLong(Long::longValue).min().orElseThrow();
            assertThat(parts.values()).allMatch(part -> part - least <= 1);
            parts.forEach((on, part) -> assertThat(back).containsEntry(on, -part));
        }
    }

    private static Map<LocalDate, Long> spread(TimeGrain grain, LocalDate day, long amount) {
        Map<LocalDate, Long> parts = new TreeMap<>();
        grain.spread(
                (int) day.toEpochDay(), amount, (on, part) -> parts.merge(LocalDate.ofEpochDay(on), part, Long::sum));
        return parts;
    }
}
