package org.secondment.roi.panel;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How one client, or several together, stand with the firm; amounts in minor units of the base currency.
 *
 * @param yearFees billed in the last 12 months
 * @param practices with net fees above zero in the last 36 months, by name
 * @param maturedBilled on bills at least 12 months old
 * @param maturedCollected of these, received so far
 * @param received for bills of any age
 * @param waited sum over receipts of the amount times the days since its bill
 */
public record ClientAccount(
        long yearFees, Set<String> practices, long maturedBilled, long maturedCollected, long received, long waited)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Of a client without any bill. */
    public static final ClientAccount NONE = new ClientAccount(0, Set.of(), 0, 0, 0, 0);

    public ClientAccount {
        practices = new TreeSet<>(practices);
    }

    /**
     * The days that tell the periods apart, since 1970-01-01.
     *
     * @param yearFrom first of the last 12 months
     * @param practicesFrom first of the last 36 months
     */
    record Since(int yearFrom, int practicesFrom) implements Serializable {

        private static final long serialVersionUID = 1L;

        static Since asOf(LocalDate day) {
            return new Since(firstOfLast(12, day), firstOfLast(36, day));
        }

        private static int firstOfLast(int months, LocalDate day) {
            return (int) day.plusDays(1).minusMonths(months).toEpochDay();
        }
    }

    static ClientAccount of(List<Event> events, Since since) {
        List<Event> billed = events.stream()
                .filter(event -> event.kind() == Event.Kind.BILLED)
                .toList();
        List<Event> collected = events.stream()
                .filter(event -> event.kind() == Event.Kind.COLLECTED)
                .toList();
        return new ClientAccount(
                sum(billed.stream()
                        .filter(event -> event.day() >= since.yearFrom())
                        .toList()),
                practices(billed.stream()
                        .filter(event -> event.day() >= since.practicesFrom())
                        .toList()),
                sum(billed.stream()
                        .filter(event -> event.day() < since.yearFrom())
                        .toList()),
                sum(collected.stream()
                        .filter(event -> event.billed() < since.yearFrom())
                        .toList()),
                sum(collected),
                collected.stream()
                        .mapToLong(event -> Math.multiplyExact(event.amount(), event.day() - event.billed()))
                        .reduce(0, Math::addExact));
    }

    private static Set<String> practices(List<Event> billed) {
        return billed.stream()
                .collect(Collectors.groupingBy(Event::label, TreeMap::new, Collectors.summingLong(Event::amount)))
                .entrySet()
                .stream()
                .filter(practice -> practice.getValue() > 0)
                .map(practice -> practice.getKey())
                .collect(Collectors.toSet());
    }

    private static long sum(List<Event> events) {
        return events.stream().mapToLong(Event::amount).reduce(0, Math::addExact);
    }

    /** Both together. */
    public ClientAccount plus(ClientAccount other) {
        Set<String> all = new TreeSet<>(practices);
        all.addAll(other.practices);
        return new ClientAccount(
                Math.addExact(yearFees, other.yearFees),
                all,
                Math.addExact(maturedBilled, other.maturedBilled),
                Math.addExact(maturedCollected, other.maturedCollected),
                Math.addExact(received, other.received),
                Math.addExact(waited, other.waited));
    }
}
