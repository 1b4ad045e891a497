package org.secondment.roi.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.testing.Facts;

class BarriersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    private static final Map<Table, List<Fact>> ROWS = Map.of(
            Tables.WALLS,
            Facts.of(
                    Tables.WALLS,
                    "wall_id | object_kind | object_id | excluded_pack | from | to",
                    "W1 | client | C1 | bd | 2026-01-01 |",
                    "W2 | client | C2 | bd | 2026-01-01 | 2026-09-29",
                    "W3 | client | C3 | bd | 2026-10-01 |",
                    "W4 | matter | M4 | partner | 2026-09-30 | 2026-09-30",
                    "W5 | employee | E5 | bd | 2026-01-01 |"),
            Tables.MATTERS,
            Facts.of(
                    Tables.MATTERS,
                    "matter_id | client_id | restricted",
                    "M1 | C1 | N",
                    "M2 | C2 | N",
                    "M3 | C3 | Y",
                    "M4 | C4 | "),
            Tables.PEOPLE,
            Facts.of(Tables.PEOPLE, "employee_id", "E1", "E2", "E5"),
            Tables.SECONDMENTS,
            Facts.of(
                    Tables.SECONDMENTS,
                    "secondment_id | employee_id | client_id",
                    "S1 | E2 | C1",
                    "S2 | E2 | C2",
                    "S5 | E5 | C4",
                    "S6 | E1 | C4"),
            Tables.ENGAGEMENT_LOG,
            Facts.of(Tables.ENGAGEMENT_LOG, "event_id | secondment_id", "L1 | S1", "L2 | S2", "L5 | S5", "L6 | S6"));

    private final Barriers barriers = of(List.of("E1", "E99"));

    private static Barriers of(List<String> leftOut) {
        return Barriers.of(table -> ROWS.getOrDefault(table, List.of()), leftOut, DAY);
    }

    private List<String> open(Table table) {
        return ROWS.getOrDefault(table, List.of()).stream()
                .filter(row -> !barriers.hides(table, row))
                .map(row -> row.text(0))
                .toList();
    }

    @Test
    void aBarrierHidesWhateverPackItNamesWhileItStands() {
        assertThat(open(Tables.MATTERS)).containsExactly("M2");
        assertThat(List.of("M1", "M2", "M3", "M4"))
                .filteredOn(barriers::hidesMatter)
                .containsExactly("M1", "M3", "M4");
    }

    @Test
    void secondmentsAtAWalledClientOrOfAPersonLeftOutGoWithAllThatHangsOnThem() {
        assertThat(open(Tables.PEOPLE)).containsExactly("E2");
        assertThat(open(Tables.SECONDMENTS)).containsExactly("S2");
        assertThat(open(Tables.ENGAGEMENT_LOG)).containsExactly("L2");
    }

    @Test
    void whatIsLeftOutIsCountedAndASlipOfThePenToo() {
        assertThat(barriers.matters()).isEqualTo(3);
        assertThat(barriers.persons()).isEqualTo(2);
        assertThat(barriers.secondments()).isEqualTo(3);
        assertThat(barriers.strangers()).isEqualTo(1);
        assertThat(of(List.of()).strangers()).isZero();
    }
}
