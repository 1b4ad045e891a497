package org.secondment.roi.panel;

import java.util.List;

/** Sums as lines: secondment, months, measure, role, units, before, during, after. */
final class TallyText {

    static List<String> of(Sums sums, List<Window> windows, String measure) {
        return all(sums, windows).stream()
                .filter(line -> line.contains(" " + measure + " "))
                .toList();
    }

    static List<String> all(Sums sums, List<Window> windows) {
        return sums.lines().stream()
                .map(line -> windows.get(line.window()).secondmentId() + " "
                        + windows.get(line.window()).months() + " " + line.measure() + " " + line.role() + " "
                        + line.units() + " " + line.before() + " " + line.during() + " " + line.after())
                .sorted()
                .toList();
    }

    private TallyText() {}
}
