package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.DataSpan;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.panel.LawyerMonths;
import org.secondment.roi.panel.Samples.Hours;
import org.secondment.roi.panel.SharedHours;
import org.secondment.roi.panel.TimeGrain;

class TimeCoverTest {

    private static final DataSpan ALL = new DataSpan(LocalDate.of(2022, 1, 1), LocalDate.of(2025, 12, 31));
    private static final Unmeasured.Reason NO_MONTH =
            new Unmeasured.Reason("time covers no full month of the exports", "time from 2022-01-01 to 2025-12-31");
    private static final Unmeasured.Reason NO_BILLABLE =
            new Unmeasured.Reason("no entry of time gives hours_billable", "hours_billable in time");

    @Test
    void bothMeasuresOfHoursCoverTheMonthsOfTime() {
        DataSpan span = new DataSpan(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 10, 31));

        assertThat(TimeCover.of(ALL, hours(true, days("2023-01-02", "2024-10-30")), TimeGrain.DAY))
                .isEqualTo(new TimeCover(
                        Map.of(Measure.HOURS_RECORDED, span, Measure.BILLABLE_HOURS, span), Map.of(), List.of()));
    }

    @Test
    void timeWithoutAFullMonthMeasuresNothing() {
        for (List<LocalDate> days : List.of(days("2023-01-10", "2023-02-20"), days("2021-01-01", "2021-12-31"))) {
            assertThat(TimeCover.of(ALL, hours(true, days), TimeGrain.DAY))
                    .isEqualTo(new TimeCover(
                            Map.of(),
                            Map.of(Measure.HOURS_RECORDED, NO_MONTH, Measure.BILLABLE_HOURS, NO_MONTH),
                            List.of()));
        }
        assertThat(TimeCover.of(ALL, hours(false, List.of()), TimeGrain.DAY).reasons())
                .isEqualTo(Map.of(Measure.HOURS_RECORDED, NO_MONTH, Measure.BILLABLE_HOURS, NO_BILLABLE));
    }

    @Test
    void blankBillableHoursAreNotMeasurable() {
        TimeCover cover = TimeCover.of(ALL, hours(false, days("2023-01-02", "2024-10-30")), TimeGrain.DAY);

        assertThat(cover.reasons()).isEqualTo(Map.of(Measure.BILLABLE_HOURS, NO_BILLABLE));
        assertThat(cover.narrower()).containsKey(Measure.HOURS_RECORDED);
    }

    @Test
    void aMistypedEntryIsNamed() {
        List<LocalDate> days = Stream.concat(
                        days("2023-01-02", "2024-10-30").stream(), Stream.of(LocalDate.of(2042, 10, 30)))
                .toList();

        TimeCover cover = TimeCover.of(ALL, hours(true, days), TimeGrain.DAY);

        assertThat(cover.narrower())
                .containsEntry(
                        Measure.BILLABLE_HOURS, new DataSpan(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 10, 31)));
        assertThat(cover.notices())
                .containsExactly("time | rows dated 2042-10-30 stand far from all others (2023-01-02 to 2024-10-30);"
                        + " they count as they are dated, but do not tell which days the exports cover; correct them at"
                        + " the source if they are mistyped");
    }

    private static List<LocalDate> days(String first, String last) {
        return LocalDate.parse(first)
                .datesUntil(LocalDate.parse(last).plusDays(1))
                .toList();
    }

    private static Hours hours(boolean billableGiven, List<LocalDate> days) {
        return new Hours(List.of(), billableGiven, days, new LawyerMonths(), new SharedHours());
    }
}
