package org.secondment.roi;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondment.roi.effect.DataSpan;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.panel.Samples.Hours;
import org.secondment.roi.panel.TimeGrain;

/**
 * What the entries of time carry.
 *
 * @param narrower the days that measures of hours cover
 * @param reasons why one is not measurable in spite of entries
 * @param notices what the owner of the exports should know
 */
record TimeCover(Map<Measure, DataSpan> narrower, Map<Measure, Unmeasured.Reason> reasons, List<String> notices) {

    /** Where no time was supplied. */
    static final TimeCover NONE = new TimeCover(Map.of(), Map.of(), List.of());

    private static final List<Measure> MEASURES = List.of(Measure.HOURS_RECORDED, Measure.BILLABLE_HOURS);

    TimeCover {
        narrower = Map.copyOf(narrower);
        reasons = Map.copyOf(reasons);
        notices = List.copyOf(notices);
    }

    static TimeCover of(DataSpan all, Hours hours, TimeGrain grain) {
        RowDays days = RowDays.of(hours.days());
        Map<Measure, DataSpan> narrower = new EnumMap<>(Measure.class);
        Map<Measure, Unmeasured.Reason> reasons = new EnumMap<>(Measure.class);
        Spans.ofTime(all, days, grain)
                .ifPresentOrElse(
                        span -> MEASURES.forEach(measure -> narrower.put(measure, span)),
                        () -> MEASURES.forEach(measure -> reasons.put(
                                measure,
                                new Unmeasured.Reason(
                                        "time covers no full month of the exports",
                                        "time from " + all.from() + " to " + all.asOf()))));
        if (!hours.billableGiven()) {
            reasons.put(
                    Measure.BILLABLE_HOURS,
                    new Unmeasured.Reason("no entry of time gives hours_billable", "hours_billable in time"));
        }
        return new TimeCover(
                narrower, reasons, days.notices("time", "correct them at the source if they are mistyped"));
    }

    /** The days whose recorded hours are known; empty where none are. */
    Optional<DataSpan> recorded() {
        return Optional.ofNullable(narrower.get(Measure.HOURS_RECORDED));
    }

    /** The days whose billable hours are known; empty where none are. */
    Optional<DataSpan> billable() {
        return Optional.ofNullable(narrower.get(Measure.BILLABLE_HOURS))
                .filter(any -> !reasons.containsKey(Measure.BILLABLE_HOURS));
    }
}
