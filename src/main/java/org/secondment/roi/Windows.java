package org.secondment.roi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondment.roi.effect.DataSpan;
import org.secondment.roi.effect.GradeSteps;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.effect.Secondment.State;
import org.secondment.roi.panel.Window;

/** The days before, during and after each secondment that has started, for each number of months that is compared. */
final class Windows {

    static List<Window> of(
            Settings settings, DataSpan span, List<Secondment> secondments, Map<String, GradeSteps> grades) {
        List<Window> windows = new ArrayList<>();
        for (Secondment s : secondments) {
            if (s.on(span.asOf()) != State.NOT_STARTED) {
                String grade = Optional.ofNullable(grades.get(s.employeeId()))
                        .map(steps -> steps.on(s.start()))
                        .orElse("");
                settings.windowMonths()
                        .forEach(months -> windows.add(Window.of(
                                s.id(),
                                s.employeeId(),
                                s.clientId(),
                                s.start(),
                                s.end(),
                                months,
                                span.from(),
                                span.asOf(),
                                grade)));
            }
        }
        return windows;
    }

    private Windows() {}
}
