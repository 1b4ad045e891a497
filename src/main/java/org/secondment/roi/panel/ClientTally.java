package org.secondment.roi.panel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.secondment.roi.panel.Exposure.Role;

/**
 * Client measures over windows: for hosts their own, for clients of groups without any secondment every window that
 * began after the client came to the firm.
 */
final class ClientTally implements Tally<ClientSums> {

    private final Exposure exposure;
    private final ClientAccount.Since since;
    private final ClientSums result = new ClientSums();

    ClientTally(Exposure exposure, ClientAccount.Since since) {
        this.exposure = exposure;
        this.since = since;
    }

    @Override
    public void add(String client, List<Event> events) {
        int firstSeen = events.get(0).day();
        result.firstSeen().put(client, firstSeen);
        result.accounts().put(client, ClientAccount.of(events, since));
        Figures figures = Figures.of(events);
        for (int i = 0; i < exposure.windows().size(); i++) {
            Role role = exposure.ofClient(exposure.windows().get(i), client, firstSeen);
            if (role != Role.NONE) {
                add(i, role, figures);
            }
        }
        boolean host = exposure.hosts().contains(client);
        if (host || !exposure.hostGroups().contains(client)) {
            events.stream()
                    .filter(e -> e.kind() == Event.Kind.BILLED)
                    .forEach(e -> result.fees(e.day(), host ? e.amount() : 0, host ? 0 : e.amount()));
        }
    }

    private void add(int index, Role role, Figures figures) {
        Window window = exposure.windows().get(index);
        Sums sums = result.sums();
        sums.add(index, window, "CLIENT_FEES_BILLED", role, figures.byKind(Event.Kind.BILLED)::in);
        sums.add(index, window, "CLIENT_FEES_COLLECTED", role, figures.byKind(Event.Kind.COLLECTED)::in);
        sums.add(index, window, "MATTERS_OPENED", role, figures.byKind(Event.Kind.OPENED)::in);
        sums.add(index, window, "PRACTICES_BILLING", role, figures::practices);
    }

    @Override
    public ClientSums result() {
        return result;
    }

    /** One client's amounts by kind and by practice. */
    private record Figures(Map<Event.Kind, DaySums> kinds, List<DaySums> byPractice) {

        static Figures of(List<Event> events) {
            Map<Event.Kind, DaySums> kinds = new EnumMap<>(Event.Kind.class);
            events.stream()
                    .collect(Collectors.groupingBy(Event::kind))
                    .forEach((kind, some) -> kinds.put(kind, DaySums.of(some)));
            Map<String, List<Event>> practices = events.stream()
                    .filter(e -> e.kind() == Event.Kind.BILLED)
                    .collect(Collectors.groupingBy(Event::label, TreeMap::new, Collectors.toList()));
            return new Figures(
                    kinds, practices.values().stream().map(DaySums::of).toList());
        }

        DaySums byKind(Event.Kind kind) {
            return kinds.getOrDefault(kind, DaySums.NONE);
        }

        /** Practices with net fees above zero in the span. */
        long practices(Window.Span span) {
            return byPractice.stream().filter(sums -> sums.in(span) > 0).count();
        }
    }
}
