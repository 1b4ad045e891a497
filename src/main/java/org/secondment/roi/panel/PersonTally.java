package org.secondment.roi.panel;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;

/**
 * Lawyers' measures over windows: for secondees their own, for lawyers never seconded every window on whose first day
 * away they were employed in the secondee's grade.
 */
final class PersonTally implements Tally {

    private final List<Window> windows;
    private final Set<String> secondees;
    private final List<String> grades;
    private final Sums sums;

    /** @param grades lowest first */
    PersonTally(List<Window> windows, Set<String> secondees, List<String> grades) {
        this.windows = windows;
        this.secondees = secondees;
        this.grades = grades;
        this.sums = new Sums(windows);
    }

    @Override
    public void add(String lawyer, List<Event> events) {
        Career career = Career.of(events, grades);
        boolean comparison = !secondees.contains(lawyer);
        for (int i = 0; i < windows.size(); i++) {
            Window window = windows.get(i);
            if (window.employeeId().equals(lawyer)) {
                DaySums credited = credited(events, window.clientId());
                add(i, "OWN", career, credited);
            } else if (comparison && window.afterComplete() && career.comparable(window)) {
                add(i, "COMPARISON", career, credited(events, ""));
            }
        }
    }

    private void add(int index, String role, Career career, DaySums credited) {
        Window window = windows.get(index);
        sums.add(index, "REFERRED_FEES_BILLED", role, credited::in);
        sums.add(index, "PROMOTED", role, 0, career.promotions(window.during()), career.promotions(window.after()));
        sums.add(index, "LEFT", role, 0, career.leaves(window.during()), career.leaves(window.after()));
    }

    /** Credit for one client's fees, or for all clients' where none is named. */
    private static DaySums credited(List<Event> events, String client) {
        return new DaySums(events.stream()
                .filter(e -> e.kind() == Event.Kind.CREDITED)
                .filter(e -> client.isEmpty() || e.label().equals(client))
                .toList());
    }

    @Override
    public List<Row> rows() {
        return sums.rows();
    }
}
