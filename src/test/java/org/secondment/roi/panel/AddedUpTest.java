package org.secondment.roi.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.secondment.roi.panel.Event.Kind;

class AddedUpTest {

    @Test
    void eventsThatDifferInNothingButTheAmountBecomeOne() {
        Event employed = new Event("E1", Kind.EMPLOYED, 1, 500, "");

        assertThat(added(
                        10,
                        List.of(
                                new Event("C1", Kind.BILLED, 1, 10, "tax"),
                                new Event("C1", Kind.BILLED, 2, 7, "tax"),
                                new Event("C1", Kind.BILLED, 1, 200, "tax"),
                                new Event("C1", Kind.COLLECTED, 1, 4, "tax"),
                                new Event("C1", Kind.BILLED, 1, 5, "disputes"),
                                new Event("C2", Kind.BILLED, 1, 6, "tax"),
                                employed,
                                employed)))
                .containsExactly(
                        new Event("C1", Kind.BILLED, 1, 210, "tax"),
                        new Event("C1", Kind.BILLED, 2, 7, "tax"),
                        new Event("C1", Kind.COLLECTED, 1, 4, "tax"),
                        new Event("C1", Kind.BILLED, 1, 5, "disputes"),
                        new Event("C2", Kind.BILLED, 1, 6, "tax"),
                        employed);
    }

    @Test
    void howManyAreHeldAtATimeChangesNoSum() {
        Random random = new Random(3);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            events.add(new Event(
                    "C" + random.nextInt(5), Kind.BILLED, random.nextInt(9), random.nextInt(900) - 100L, "tax"));
        }

        for (int most : new int[] {1, 2, 7, 1_000}) {
            assertThat(sums(added(most, events))).as("%d at a time", most).isEqualTo(sums(events));
        }
        assertThat(added(1_000, events)).hasSize(45);
        assertThat(added(1_000, List.of())).isEmpty();
    }

    private static List<Event> added(int most, List<Event> events) {
        List<Event> added = new ArrayList<>();
        new AddedUp(events.iterator(), most).forEachRemaining(added::add);
        return added;
    }

    private static Map<String, Long> sums(List<Event> events) {
        return events.stream()
                .collect(Collectors.groupingBy(e -> e.unit() + " " + e.day(), Collectors.summingLong(Event::amount)));
    }
}
