package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.effect.Figures.all;
import static org.secondment.roi.effect.Figures.billed;
import static org.secondment.roi.effect.Figures.row;
import static org.secondment.roi.effect.Figures.secondment;
import static org.secondment.roi.effect.Figures.sum;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.WindowSum.Role;

/** What a secondment shows where the exports do not cover all of its windows. */
class CoverageTest {

    @Test
    void anImmatureSecondmentShowsWhatThereIsAndNoChange() {
        Secondment recent = secondment("S1", "2025-09-01", "2026-02-28");

        BeforeAfter row = billed(recent, sum(Role.OWN, 1, 10_000, 500, 7_000), sum(Role.COMPARISON, 4, 9, 9, 9));

        assertThat(row.before()).contains(new BigDecimal("100.00"));
        assertThat(row.after()).contains(new BigDecimal("70.00"));
        assertThat(row.change()).isEmpty();
        assertThat(row.comparisonChange()).isEmpty();
        assertThat(row.comparisonUnits()).isZero();
        assertThat(row.mature()).isFalse();
        assertThat(row.note()).isEqualTo("after covers 7 of 12 months");
    }

    @Test
    void maturityIsReachedOnTheVeryDay() {
        assertThat(billed(secondment("S1", "2025-01-01", "2025-09-30")).mature())
                .isTrue();
        BeforeAfter next = billed(secondment("S1", "2025-01-01", "2025-10-01"), sum(Role.OWN, 1, 1, 0, 0));
        assertThat(next.mature()).isFalse();
        assertThat(next.note()).isEqualTo("after covers 11 of 12 months");
    }

    @Test
    void aRunningSecondmentHasNoAfter() {
        BeforeAfter row = billed(
                new Secondment("S1", "E1", "C1", LocalDate.of(2026, 2, 1), Optional.empty()),
                sum(Role.OWN, 1, 10_000, 500, 0));

        assertThat(row.before()).contains(new BigDecimal("100.00"));
        assertThat(row.during()).contains(new BigDecimal("5.00"));
        assertThat(row.after()).isEmpty();
        assertThat(row.change()).isEmpty();
        assertThat(row.note()).isEqualTo("still running on 2026-09-30");
    }

    @Test
    void aSecondmentThatHasNotStartedHasNoFigures() {
        BeforeAfter row = billed(secondment("S1", "2026-10-01", "2027-03-31"));

        assertThat(row.before()).isEmpty();
        assertThat(row.during()).isEmpty();
        assertThat(row.after()).isEmpty();
        assertThat(row.mature()).isFalse();
        assertThat(row.note()).isEqualTo("not started; begins 2026-10-01");
    }

    @Test
    void exportsThatBeginTooLateCannotShowBefore() {
        Secondment early = secondment("S1", "2020-12-31", "2021-06-30");

        BeforeAfter row = billed(early, sum(Role.OWN, 1, 10_000, 500, 7_000), sum(Role.COMPARISON, 4, 9, 9, 9));

        assertThat(row.before()).isEmpty();
        assertThat(row.during()).contains(new BigDecimal("5.00"));
        assertThat(row.after()).contains(new BigDecimal("70.00"));
        assertThat(row.change()).isEmpty();
        assertThat(row.comparisonChange()).isEmpty();
        assertThat(row.note()).isEqualTo("the exports begin 2020-01-01, the window before began 2019-12-31");
    }

    @Test
    void exportsThatBeginAfterTheStartOrTheEndShowLessStill() {
        BeforeAfter begun = billed(secondment("S1", "2019-12-31", "2020-06-30"), sum(Role.OWN, 1, 1, 2, 3));
        BeforeAfter over = billed(secondment("S1", "2019-01-01", "2019-12-30"), sum(Role.OWN, 1, 1, 2, 3));

        assertThat(begun.during()).isEmpty();
        assertThat(begun.after()).isPresent();
        assertThat(over.after()).isEmpty();
    }

    @Test
    void severalNotesAreAllSaid() {
        DataSpan brief = new DataSpan(LocalDate.of(2025, 6, 1), LocalDate.of(2026, 9, 30));
        BeforeAfter row = BeforeAfters.of(
                        List.of(secondment("S1", "2026-01-01", "2026-06-30")),
                        List.of(12),
                        all(brief),
                        Map.of(),
                        List.of(),
                        2)
                .get(0);

        assertThat(row.note())
                .isEqualTo("the exports begin 2025-06-01, the window before began 2025-01-01;"
                        + " after covers 3 of 12 months; the client has no bill or matter");
    }
}
