package org.secondment.roi.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.secondment.roi.panel.Window.Span;

class DaySumsTest {

    private static final DaySums SUMS =
            DaySums.of(List.of(on(-3, 1), on(10, 20), on(10, 300), on(10, 4_000), on(12, -7), on(20, 50_000)));

    @Test
    void bothEndsOfASpanBelongToIt() {
        assertThat(SUMS.in(new Span(10, 12))).isEqualTo(4_313);
        assertThat(SUMS.in(new Span(11, 11))).isZero();
        assertThat(SUMS.in(new Span(11, 20))).isEqualTo(49_993);
        assertThat(SUMS.in(new Span(-3, -3))).isEqualTo(1);
        assertThat(SUMS.in(new Span(-10, 99))).isEqualTo(54_314);
    }

    @Test
    void allAmountsOfOneDayCount() {
        assertThat(SUMS.in(new Span(10, 10))).isEqualTo(4_320);
    }

    @Test
    void anEmptySpanHoldsNothing() {
        assertThat(SUMS.in(new Span(13, 12))).isZero();
        assertThat(SUMS.in(new Span(0, -1))).isZero();
        assertThat(SUMS.in(new Span(20, 10))).isZero();
    }

    @Test
    void withoutEventsEverySpanHoldsNothing() {
        assertThat(DaySums.of(List.of()).in(new Span(-100, 100))).isZero();
    }

    @Test
    void aSumBeyondAllNumbersIsNoticed() {
        assertThatThrownBy(() -> DaySums.of(List.of(on(1, Long.MAX_VALUE), on(2, 1))))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void theSumOfAnySpanIsThatOfItsEvents() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            List<Event> events = new ArrayList<>();
            for (int i = 0; i < random.nextInt(30); i++) {
                events.add(on(random.nextInt(20) - 10, random.nextInt(2_000) - 1_000));
            }
            events.sort(Comparator.comparingInt(Event::day));
            DaySums sums = DaySums.of(events);
            for (int first = -12; first <= 12; first++) {
                for (int last = -12; last <= 12; last++) {
                    int from = first;
                    int to = last;
                    assertThat(sums.in(new Span(from, to)))
                            .isEqualTo(events.stream()
                                    .filter(e -> e.day() >= from && e.day() <= to)
                                    .mapToLong(Event::amount)
                                    .sum());
                }
            }
        }
    }

    private static Event on(int day, long amount) {
        return new Event("C1", Event.Kind.BILLED, day, amount, "tax");
    }
}
