package org.secondment.roi.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DayHoursTest {

    @Test
    void hoursOfOneUnitAndDayAddUpAndComeInOrder() {
        DayHours hours = new DayHours(100);
        hours.add(1, 20, 5);
        hours.add(0, 7, 100);
        hours.add(1, -3, 10);
        hours.add(1, 20, -2);

        assertThat(drained(hours)).containsExactly("0 7 100", "1 -3 10", "1 20 3");
        assertThat(drained(hours)).as("empty afterwards").isEmpty();
    }

    @Test
    void itIsFullAtItsBoundAndEmptyAgainOnceDrained() {
        DayHours hours = new DayHours(2);
        hours.add(1, 1, 1);
        hours.add(1, 1, 1);
        assertThat(hours.full()).isFalse();
        hours.add(1, 2, 1);
        assertThat(hours.full()).isTrue();

        assertThat(drained(hours)).containsExactly("1 1 2", "1 2 1");
        assertThat(hours.full()).isFalse();
    }

    @Test
    void manyUnitsAndDaysAreThoseOfAnOrdinaryMap() {
        Random random = new Random(17);
        DayHours hours = new DayHours(Integer.MAX_VALUE);
        Map<Integer, Map<Integer, Long>> expected = new TreeMap<>();
        for (int i = 0; i < 30_000; i++) {
            int unit = random.nextInt(90);
            int day = random.nextInt(400) - 200;
            long more = random.nextInt(80_000) - 10_000L;
            hours.add(unit, day, more);
            expected.computeIfAbsent(unit, u -> new TreeMap<>()).merge(day, more, Long::sum);
        }

        List<String> lines = new ArrayList<>();
        expected.forEach((unit, days) -> days.forEach((day, sum) -> lines.add(unit + " " + day + " " + sum)));
        assertThat(drained(hours)).hasSizeGreaterThan(15_000).isEqualTo(lines);
    }

    @Test
    void theFirstAndTheLastDaysOfAllAreKeptApart() {
        DayHours hours = new DayHours(10);
        hours.add(3, Integer.MAX_VALUE, 1);
        hours.add(3, Integer.MIN_VALUE, 2);

        assertThat(drained(hours)).containsExactly("3 " + Integer.MIN_VALUE + " 2", "3 " + Integer.MAX_VALUE + " 1");
    }

    private static List<String> drained(DayHours hours) {
        List<String> lines = new ArrayList<>();
        hours.drain((unit, days, sums) -> {
            for (int i = 0; i < days.length; i++) {
                lines.add(unit + " " + days[i] + " " + sums[i]);
            }
        });
        return lines;
    }
}
