package org.secondment.roi.effect.career;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.secondment.roi.effect.career.CareerFigure.Analysis;
import org.secondment.roi.effect.career.CareerFigure.Fate;
import org.secondment.roi.effect.career.CareerFigure.Side;

/** The comparison were lawyers at risk of nothing while on leave: how much it rests on leave stopping no clock. */
record LeaveApart(Matching matching, Clock clock) {

    /** Whether anybody in the comparison was ever on leave. */
    boolean anybody() {
        return matching.matched().stream()
                .flatMap(one -> Stream.concat(Stream.of(one.secondee()), one.colleagues().stream()))
                .anyMatch(at -> !lawyer(at).leaves().isEmpty());
    }

    private Lawyer lawyer(int place) {
        return clock.lawyers().get(clock.stretches().get(place).lawyer());
    }

    /** Differences at whole years, and hazards. */
    List<CareerFigure> of(List<Fate> fates) {
        Clock stopping = clock.stoppingOnLeave();
        List<Integer> years = IntStream.rangeClosed(1, CareerYears.MOST)
                .mapToObj(CareerYears::days)
                .toList();
        List<CareerFigure> figures = new ArrayList<>();
        ExitCurves.of(Followed.secondees(matching, stopping), Followed.colleagues(matching, stopping), fates).stream()
                .filter(one -> one.side() == Side.DIFFERENCE)
                .filter(one ->
                        one.days().isPresent() && years.contains(one.days().getAsInt()))
                .forEach(one -> figures.add(one.by(Analysis.AALEN_JOHANSEN_WITHOUT_LEAVE)));
        new HazardRatios(rows()).of(fates).forEach(one -> figures.add(one.by(Analysis.COX_WITHOUT_LEAVE)));
        return figures;
    }

    private List<RiskRow> rows() {
        return clock.stretches().stream()
                .flatMap(one -> withoutLeave(one).stream())
                .toList();
    }

    /** The days at risk that are no leave, and the last on which something happened. */
    private List<RiskRow> withoutLeave(Stretch one) {
        List<RiskRow> rows = new ArrayList<>();
        int from = one.start();
        int last = one.cause() == Lifetime.NOTHING ? one.stop() : one.stop() - 1;
        for (Lawyer.Leave leave : clock.lawyers().get(one.lawyer()).leaves()) {
            int back = Math.min(leave.back() - 1, last);
            if (leave.from() <= last && back > from) {
                if (leave.from() - 1 > from) {
                    rows.add(row(one, from, leave.from() - 1, Lifetime.NOTHING));
                }
                from = back;
            }
        }
        if (from < one.stop()) {
            rows.add(row(one, from, one.stop(), one.cause()));
        }
        return rows;
    }

    private RiskRow row(Stretch one, int start, int stop, int cause) {
        return new RiskRow(one.lawyer(), start, stop, cause, matching.middle().of(one), one.away());
    }
}
