package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.effect.Figures.MATURE;
import static org.secondment.roi.effect.Figures.SPAN;
import static org.secondment.roi.effect.Figures.secondment;
import static org.secondment.roi.effect.Figures.sum;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondment.roi.effect.WindowSum.Role;

/** What a secondment shows where time covers fewer days than the other exports. */
class TimeCoverageTest {

    private static final Secondment RUNNING =
            new Secondment("S1", "E1", "C1", LocalDate.of(2026, 2, 1), Optional.empty());

    @Test
    void whereTimeBeginsLaterThanBillsOnlyItsOwnFiguresAreMissing() {
        DataSpan late = new DataSpan(MATURE.start().minusMonths(3), SPAN.asOf());

        BeforeAfter hours = hours(MATURE, late);

        assertThat(hours.before()).isEmpty();
        assertThat(hours.during()).isPresent();
        assertThat(hours.after()).isPresent();
        assertThat(hours.change()).isEmpty();
        assertThat(hours.note()).isEqualTo("time begins 2022-12-01, the window before began 2022-03-01");
        assertThat(row(Measure.CLIENT_FEES_BILLED, MATURE, late).change()).isPresent();
    }

    @Test
    void whereTimeIsNoNarrowerTheExportsBegin() {
        assertThat(hours(secondment("S1", "2020-06-01", "2020-11-30"), SPAN).note())
                .isEqualTo("the exports begin 2020-01-01, the window before began 2019-06-01");
    }

    /** MATURE is away from 2023-03-01 to 2023-08-31. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-12-31 | -      | -      | -      | time ends 2022-12-31, before the secondment began",
                "2023-02-28 | -      | -      | -      | time ends 2023-02-28, before the secondment began",
                "2023-03-01 | 7.5000 | -      | -      | time ends 2023-03-01, before the secondment ended",
                "2023-08-30 | 7.5000 | -      | -      | time ends 2023-08-30, before the secondment ended",
                "2023-08-31 | 7.5000 | 2.2500 | -      | time ends 2023-08-31, after covers 0 of 12 months",
                "2024-02-29 | 7.5000 | 2.2500 | 1.0001 | time ends 2024-02-29, after covers 6 of 12 months",
                "2024-08-30 | 7.5000 | 2.2500 | 1.0001 | time ends 2024-08-30, after covers 11 of 12 months",
            })
    void timeThatEndsEarlyShowsWholeWindowsAndSaysSo(
            LocalDate last, String before, String during, String after, String note) {
        BeforeAfter hours = hours(MATURE, new DataSpan(SPAN.from(), last));

        assertThat(text(hours.before())).isEqualTo(before);
        assertThat(text(hours.during())).isEqualTo(during);
        assertThat(text(hours.after())).isEqualTo(after);
        assertThat(hours.change()).isEmpty();
        assertThat(hours.comparisonChange()).isEmpty();
        assertThat(hours.mature()).isFalse();
        assertThat(hours.note()).isEqualTo(note);
    }

    @Test
    void timeThatEndsEarlyButCoversBothWindowsIsEnough() {
        BeforeAfter hours = hours(MATURE, new DataSpan(LocalDate.of(2022, 3, 1), LocalDate.of(2024, 8, 31)));

        assertThat(hours.mature()).isTrue();
        assertThat(hours.change()).contains(new BigDecimal("-6.4999"));
        assertThat(hours.note()).isEqualTo("compared with 3 clients without a secondment");
    }

    @Test
    void timeThatEndsBeforeARunningSecondmentBeganShowsNothing() {
        BeforeAfter hours = hours(RUNNING, new DataSpan(SPAN.from(), LocalDate.of(2026, 1, 31)));

        assertThat(hours.before()).isEmpty();
        assertThat(hours.during()).isEmpty();
        assertThat(hours.after()).isEmpty();
        assertThat(hours.note()).isEqualTo("time ends 2026-01-31, before the secondment began");
    }

    @Test
    void whatIsRecordedOfARunningSecondmentIsShownOnlyIfTimeReachesTheAsOfDay() {
        BeforeAfter early = hours(RUNNING, new DataSpan(SPAN.from(), LocalDate.of(2026, 8, 31)));

        assertThat(early.before()).contains(new BigDecimal("7.5000"));
        assertThat(early.during()).isEmpty();
        assertThat(early.note()).isEqualTo("time ends 2026-08-31, still running on 2026-09-30");
        assertThat(hours(RUNNING, SPAN).during()).contains(new BigDecimal("2.2500"));
    }

    @Test
    void aSecondmentToComeHasNotStartedWhereverTimeEnds() {
        assertThat(hours(
                                secondment("S1", "2026-11-02", "2027-04-30"),
                                new DataSpan(SPAN.from(), LocalDate.of(2026, 8, 31)))
                        .note())
                .isEqualTo("not started; begins 2026-11-02");
    }

    private static BeforeAfter hours(Secondment secondment, DataSpan time) {
        return row(Measure.HOURS_RECORDED, secondment, time);
    }

    private static BeforeAfter row(Measure measure, Secondment secondment, DataSpan time) {
        return BeforeAfters.of(
                        List.of(secondment),
                        List.of(12),
                        new Coverage(SPAN, Map.of(Measure.HOURS_RECORDED, time)),
                        Map.of(),
                        List.of(
                                sum(Role.OWN, 1, 100, 0, 200),
                                new WindowSum("S1", 12, Measure.HOURS_RECORDED, Role.OWN, 1, 75_000, 22_500, 10_001),
                                new WindowSum("S1", 12, Measure.HOURS_RECORDED, Role.COMPARISON, 3, 9, 9, 9)),
                        2)
                .stream()
                .filter(row -> row.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    private static String text(Optional<BigDecimal> figure) {
        return figure.map(BigDecimal::toPlainString).orElse("-");
    }
}
