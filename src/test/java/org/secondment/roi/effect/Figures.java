package org.secondment.roi.effect;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondment.roi.effect.WindowSum.Role;

/** The figures of one secondment over twelve months, from a test's own sums. */
final class Figures {

    static final DataSpan SPAN = new DataSpan(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 9, 30));
    static final Secondment MATURE = secondment("S1", "2023-03-01", "2023-08-31");

    static Secondment secondment(String id, String start, String end) {
        return new Secondment(id, "E1", "C1", LocalDate.parse(start), Optional.of(LocalDate.parse(end)));
    }

    static Coverage all(DataSpan span) {
        return new Coverage(span, Map.of());
    }

    static WindowSum sum(Role role, long units, long before, long during, long after) {
        return new WindowSum("S1", 12, Measure.CLIENT_FEES_BILLED, role, units, before, during, after);
    }

    static BeforeAfter billed(Secondment secondment, WindowSum... sums) {
        return row(secondment, Measure.CLIENT_FEES_BILLED, sums);
    }

    static BeforeAfter row(Secondment secondment, Measure measure, WindowSum... sums) {
        return BeforeAfters.of(List.of(secondment), List.of(12), all(SPAN), Map.of(), List.of(sums), 2).stream()
                .filter(row -> row.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    private Figures() {}
}
