package org.secondment.roi.panel;

import org.secondment.roi.panel.Window.Span;

/** Windows of E1 whose days are small numbers: before = 100 to 199, during = 200 to 249, after = 250 to 349. */
final class SmallWindows {

    static final Span BEFORE = new Span(100, 199);
    static final Span DURING = new Span(200, 249);
    private static final Span AFTER = new Span(250, 349);

    static final Window AT_C1 = window("S1", "C1", "associate", true);

    static Window window(String secondment, String client, String grade, boolean complete) {
        return new Window(secondment, "E1", client, 12, BEFORE, DURING, AFTER, complete, complete, grade);
    }

    private SmallWindows() {}
}
