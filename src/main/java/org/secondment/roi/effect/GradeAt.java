package org.secondment.roi.effect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A secondee's grade at the start, at the end, and some months after the end; "left" after the last day of employment,
 * empty where not yet reached or unknown. Grain: secondment and window.
 */
public record GradeAt(
        Secondment secondment, int months, String atStart, String atEnd, String after, boolean mature, String note) {

    /**
     * Grades around each secondment.
     *
     * @param grades by employee id; empty where no job history was supplied
     */
    public static List<GradeAt> of(
            List<Secondment> secondments, List<Integer> windows, DataSpan span, Map<String, GradeSteps> grades) {
        List<GradeAt> rows = new ArrayList<>();
        secondments.stream().sorted(Comparator.comparing(Secondment::id)).forEach(secondment -> {
            GradeSteps steps = grades.get(secondment.employeeId());
            windows.forEach(months -> rows.add(
                    steps == null ? unknown(secondment, months, span) : known(secondment, months, span, steps)));
        });
        return rows;
    }

    private static GradeAt unknown(Secondment secondment, int months, DataSpan span) {
        return new GradeAt(
                secondment, months, "", "", "", secondment.matureFor(months, span), "no grade known for this lawyer");
    }

    private static GradeAt known(Secondment secondment, int months, DataSpan span, GradeSteps steps) {
        boolean started = secondment.on(span.asOf()) != Secondment.State.NOT_STARTED;
        boolean finished = secondment.on(span.asOf()) == Secondment.State.FINISHED;
        boolean reached =
                finished && !secondment.end().orElseThrow().plusMonths(months).isAfter(span.asOf());
        return new GradeAt(
                secondment,
                months,
                started ? steps.on(secondment.start()) : "",
                finished ? steps.on(secondment.end().orElseThrow()) : "",
                reached ? steps.on(secondment.end().orElseThrow().plusMonths(months)) : "",
                secondment.matureFor(months, span),
                reached ? "" : "not yet " + months + " months after the return");
    }
}
