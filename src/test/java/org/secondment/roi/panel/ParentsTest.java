package org.secondment.roi.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.secondment.roi.table.Tables;
import org.secondment.roi.testing.Facts;

class ParentsTest {

    @Test
    void theUppermostParentIsTheGroup() {
        Parents parents = parents("C1 | | C2", "C2 | | C3", "C3 | | ");

        assertThat(parents.of("C1", day("2024-01-01"))).isEqualTo("C3");
        assertThat(parents.of("C2", day("2024-01-01"))).isEqualTo("C3");
        assertThat(parents.of("C3", day("2024-01-01"))).isEqualTo("C3");
    }

    @Test
    void aClientWithoutAParentOrUnknownIsItsOwnGroup() {
        assertThat(parents("C1 | | ").of("C1", day("2024-01-01"))).isEqualTo("C1");
        assertThat(parents("C1 | | ").of("GHOST", day("2024-01-01"))).isEqualTo("GHOST");
        assertThat(parents("C1 | | GHOST").of("C1", day("2024-01-01"))).isEqualTo("GHOST");
        assertThat(Parents.NONE.of("C1", day("2024-01-01"))).isEqualTo("C1");
    }

    @Test
    void aRowHoldsFromItsDayOnAndAnUndatedOneAlways() {
        Parents parents = parents("C1 | 2023-07-01 | NEW", "C1 | | OLD", "C1 | 2025-01-01 | ");

        assertThat(parents.of("C1", day("1965-01-01"))).isEqualTo("OLD");
        assertThat(parents.of("C1", day("2023-06-30"))).isEqualTo("OLD");
        assertThat(parents.of("C1", day("2023-07-01"))).isEqualTo("NEW");
        assertThat(parents.of("C1", day("2024-12-31"))).isEqualTo("NEW");
        assertThat(parents.of("C1", day("2025-01-01"))).as("it left the group").isEqualTo("C1");
    }

    @Test
    void beforeItsFirstDatedRowAClientIsItsOwnGroup() {
        assertThat(parents("C1 | 2023-07-01 | P1").of("C1", day("2023-06-30"))).isEqualTo("C1");
        assertThat(parents("C1 | 2023-07-01 | P1").of("C1", day("2023-07-01"))).isEqualTo("P1");
    }

    @Test
    void aClientMovesWithItsParent() {
        Parents parents = parents("C1 | | P1", "P1 | | TOP", "P1 | 2024-04-01 | OTHER");

        assertThat(parents.of("C1", day("2024-03-31"))).isEqualTo("TOP");
        assertThat(parents.of("C1", day("2024-04-01"))).isEqualTo("OTHER");
    }

    @Test
    void aCircleEndsAtItsLeastIdWhereverOneEntersIt() {
        Parents parents = parents("C7 | | C9", "C9 | | C8", "C8 | | C7", "A1 | | C9", "SELF | | SELF");

        assertThat(parents.of("C9", day("2024-01-01"))).isEqualTo("C7");
        assertThat(parents.of("C8", day("2024-01-01"))).isEqualTo("C7");
        assertThat(parents.of("A1", day("2024-01-01")))
                .as("it is under the circle, not in it")
                .isEqualTo("C7");
        assertThat(parents.of("SELF", day("2024-01-01"))).isEqualTo("SELF");
    }

    @Test
    void aCircleMayCloseAndOpenAgain() {
        Parents parents = parents("C1 | | C2", "C2 | 2024-01-01 | C1", "C2 | 2024-07-01 | ");

        assertThat(parents.of("C1", day("2023-12-31"))).isEqualTo("C2");
        assertThat(parents.of("C2", day("2024-01-01"))).isEqualTo("C1");
        assertThat(parents.of("C1", day("2024-01-01"))).isEqualTo("C1");
        assertThat(parents.of("C1", day("2024-07-01"))).isEqualTo("C2");
    }

    private static Parents parents(String... rows) {
        return Parents.from(Facts.of(Tables.CLIENTS, "client_id | valid_from | parent_client_id", rows));
    }

    private static int day(String date) {
        return (int) LocalDate.parse(date).toEpochDay();
    }
}
