package org.secondment.roi.panel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;

/**
 * Client measures over windows: for hosts their own, for clients of groups without any secondment every window that
 * began after the client came to the firm.
 */
final class ClientTally implements Tally {

    private final List<Window> windows;
    private final Set<String> hostGroups;
    private final Sums sums;

    /** @param hostGroups hosts and the clients that belong to a host's group: never a comparison */
    ClientTally(List<Window> windows, Set<String> hostGroups) {
        this.windows = windows;
        this.hostGroups = hostGroups;
        this.sums = new Sums(windows);
    }

    @Override
    public void add(String client, List<Event> events) {
        boolean comparison = !hostGroups.contains(client);
        int firstSeen = events.get(0).day();
        Figures figures = Figures.of(events);
        for (int i = 0; i < windows.size(); i++) {
            Window window = windows.get(i);
            if (window.clientId().equals(client)) {
                add(i, "OWN", figures);
            } else if (comparison
                    && window.complete()
                    && firstSeen <= window.before().first()) {
                add(i, "COMPARISON", figures);
            }
        }
    }

    private void add(int index, String role, Figures figures) {
        sums.add(index, "CLIENT_FEES_BILLED", role, figures.byKind(Event.Kind.BILLED)::in);
        sums.add(index, "CLIENT_FEES_COLLECTED", role, figures.byKind(Event.Kind.COLLECTED)::in);
        sums.add(index, "MATTERS_OPENED", role, figures.byKind(Event.Kind.OPENED)::in);
        sums.add(index, "PRACTICES_BILLING", role, figures::practices);
    }

    @Override
    public List<Row> rows() {
        return sums.rows();
    }

    /** One client's amounts by kind and by practice. */
    private record Figures(Map<Event.Kind, DaySums> kinds, List<DaySums> byPractice) {

        static Figures of(List<Event> events) {
            Map<Event.Kind, DaySums> kinds = new EnumMap<>(Event.Kind.class);
            events.stream()
                    .collect(Collectors.groupingBy(Event::kind))
                    .forEach((kind, some) -> kinds.put(kind, new DaySums(some)));
            Map<String, List<Event>> practices = events.stream()
                    .filter(e -> e.kind() == Event.Kind.BILLED)
                    .collect(Collectors.groupingBy(Event::label, TreeMap::new, Collectors.toList()));
            return new Figures(
                    kinds, practices.values().stream().map(DaySums::new).toList());
        }

        DaySums byKind(Event.Kind kind) {
            return kinds.getOrDefault(kind, new DaySums(List.of()));
        }

        /** Practices with net fees above zero in the span. */
        long practices(Window.Span span) {
            return byPractice.stream().filter(sums -> sums.in(span) > 0).count();
        }
    }
}
