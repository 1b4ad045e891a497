package org.secondment.roi.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Month;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.secondment.roi.value.Seasons.WorkedYear;

class SeasonsTest {

    /** 1 in January, 2 in February and so on: 78 in all. */
    private static final WorkedYear RISING = new WorkedYear(
            IntStream.rangeClosed(1, 12).mapToObj(BigDecimal::valueOf).toList());

    @Test
    void aMonthsIndexIsItsShareOfTheYearTimesTwelve() {
        Seasons seasons = Seasons.of(Collections.nCopies(Seasons.LEAST_YEARS, RISING));

        assertThat(seasons.of(Month.AUGUST)).isEqualByComparingTo("1.230769230769231");
        assertThat(seasons.index().stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .doubleValue())
                .isBetween(12 - 1e-12, 12 + 1e-12);
    }

    @Test
    void fewYearsTellNothing() {
        assertThat(Seasons.of(Collections.nCopies(Seasons.LEAST_YEARS - 1, RISING))
                        .known())
                .isFalse();
        assertThat(Seasons.of(List.of())).isEqualTo(Seasons.NONE);
        assertThat(Seasons.NONE.of(Month.AUGUST)).isEqualTo(BigDecimal.ONE);
    }
}
