package org.secondment.roi.panel;

import java.util.List;
import org.secondment.roi.panel.Exposure.Role;

/**
 * Lawyers' measures over windows: for secondees their own, for lawyers never seconded every window on whose first day
 * away they were employed in the secondee's grade.
 */
final class PersonTally implements Tally<Sums> {

    private final Exposure exposure;
    private final Sums sums = new Sums();

    PersonTally(Exposure exposure) {
        this.exposure = exposure;
    }

    @Override
    public void add(String lawyer, List<Event> events) {
        Career career = Career.of(events, exposure.grades());
        DaySums everywhere = credited(events, "");
        for (int i = 0; i < exposure.windows().size(); i++) {
            Window window = exposure.windows().get(i);
            switch (exposure.ofLawyer(window, lawyer, career)) {
                case OWN -> add(i, Role.OWN, career, credited(events, window.clientId()));
                case COMPARISON -> add(i, Role.COMPARISON, career, everywhere);
                case NONE -> {}
            }
        }
    }

    private void add(int index, Role role, Career career, DaySums credited) {
        Window window = exposure.windows().get(index);
        sums.add(index, window, "REFERRED_FEES_BILLED", role, credited::in);
        sums.add(index, "PROMOTED", role, 1, 0, career.promotions(window.during()), career.promotions(window.after()));
        sums.add(index, "LEFT", role, 1, 0, career.leaves(window.during()), career.leaves(window.after()));
    }

    /** Credit for one client's fees, or for all clients' where none is named. */
    private static DaySums credited(List<Event> events, String client) {
        return DaySums.of(events.stream()
                .filter(e -> e.kind() == Event.Kind.CREDITED)
                .filter(e -> client.isEmpty() || e.label().equals(client))
                .toList());
    }

    @Override
    public Sums result() {
        return sums;
    }
}
