package org.secondment.roi.panel;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One lawyer's employment and grades. */
record Career(int hired, long left, List<Event> steps, List<String> grades) implements Serializable {

    private static final long serialVersionUID = 1L;

    Career {
        steps = List.copyOf(steps);
    }

    static Career of(List<Event> events, List<String> grades) {
        Optional<Event> employed =
                events.stream().filter(e -> e.kind() == Event.Kind.EMPLOYED).findFirst();
        List<Event> steps = events.stream()
                .filter(e -> e.kind() == Event.Kind.GRADE)
                .sorted(Comparator.comparingInt(Event::day))
                .toList();
        return new Career(
                employed.map(Event::day).orElse(Integer.MAX_VALUE),
                employed.map(Event::amount).orElse(Event.STILL_HERE),
                steps,
                grades);
    }

    /** Employed in the secondee's grade on the first day away. */
    boolean comparable(Window window) {
        int day = window.during().first();
        return !window.grade().isEmpty()
                && hired <= day
                && left >= day
                && gradeOn(day).equals(window.grade());
    }

    /** The grade held on the day; empty before the first. */
    String gradeOn(int day) {
        String grade = "";
        for (Event step : steps) {
            if (step.day() <= day) {
                grade = step.label();
            }
        }
        return grade;
    }

    /** 1 if a higher grade was reached within the span while employed, else 0. */
    long promotions(Window.Span span) {
        if (span.last() < span.first() || left < span.first()) {
            return 0;
        }
        int last = (int) Math.min(span.last(), left);
        int from = grades.indexOf(gradeOn(span.first() - 1));
        return from >= 0 && grades.indexOf(gradeOn(last)) > from ? 1 : 0;
    }

    /** 1 if the last day of employment falls in the span, else 0. */
    long leaves(Window.Span span) {
        return left >= span.first() && left <= span.last() ? 1 : 0;
    }
}
