package org.secondment.roi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.practice.Relations;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** The client's scores, its guests and the people met, by secondment; what is dated after the as-of day is left out. */
final class SecondmentRelations {

    private static final Table CLIENTS = Tables.CLIENTS;
    private static final Table CONTACTS = Tables.CONTACTS;
    private static final Table LOG = Tables.ENGAGEMENT_LOG;

    /** Scores that are older before the start, or younger after the end, tell of something else. */
    private static final int MONTHS = 24;

    private final Map<String, NavigableMap<LocalDate, BigDecimal>> scores = new HashMap<>();
    private final Map<String, List<Fact>> met;
    private final Map<String, List<Fact>> guests;

    SecondmentRelations(PracticeFiles files, LocalDate asOf) {
        files.of(CLIENTS).stream()
                .sorted(Comparator.comparing(row -> validFrom(row).orElse(LocalDate.MIN)))
                .forEach(row -> score(row, asOf));
        this.met = files.of(CONTACTS).stream()
                .collect(Collectors.groupingBy(row -> row.text(CONTACTS.slot("met_on_secondment_id"))));
        this.guests = files.of(LOG).stream()
                .filter(row -> row.text(LOG.slot("event")).equals("training_with_client_guest")
                        && row.text(LOG.slot("status")).equals("done"))
                .filter(row -> row.dayIfAny(LOG.slot("event_date"))
                        .filter(asOf::isBefore)
                        .isEmpty())
                .collect(Collectors.groupingBy(row -> row.text(LOG.slot("secondment_id"))));
    }

    private static Optional<LocalDate> validFrom(Fact row) {
        return row.dayIfAny(CLIENTS.slot("valid_from"));
    }

    /** Of the day of the score, else of the day from which its row holds; later rows correct earlier ones. */
    private void score(Fact row, LocalDate asOf) {
        Optional<LocalDate> day = row.dayIfAny(CLIENTS.slot("satisfaction_on"))
                .or(() -> validFrom(row))
                .filter(found -> !found.isAfter(asOf));
        Optional<BigDecimal> score = row.numberIfAny(CLIENTS.slot("satisfaction_score"));
        if (day.isPresent() && score.isPresent()) {
            scores.computeIfAbsent(row.text(CLIENTS.slot("client_id")), id -> new TreeMap<>())
                    .put(day.orElseThrow(), score.orElseThrow());
        }
    }

    Relations of(Secondment secondment) {
        NavigableMap<LocalDate, BigDecimal> own = scores.getOrDefault(secondment.clientId(), new TreeMap<>());
        LocalDate start = secondment.start();
        return new Relations(
                figure(Optional.ofNullable(own.floorEntry(start))
                        .filter(entry -> !entry.getKey().isBefore(start.minusMonths(MONTHS)))
                        .map(Map.Entry::getValue)),
                figure(secondment
                        .end()
                        .flatMap(end -> Optional.ofNullable(own.higherEntry(end))
                                .filter(entry -> !entry.getKey().isAfter(end.plusMonths(MONTHS))))
                        .map(Map.Entry::getValue)),
                guests(secondment.id()),
                newContacts(secondment.id()));
    }

    private static OptionalDouble figure(Optional<BigDecimal> score) {
        return score.isPresent() ? OptionalDouble.of(score.orElseThrow().doubleValue()) : OptionalDouble.empty();
    }

    /** Empty where one of the occasions does not say how many came. */
    private OptionalInt guests(String secondmentId) {
        List<Fact> occasions = guests.getOrDefault(secondmentId, List.of());
        int slot = LOG.slot("quantity");
        return occasions.isEmpty() || !occasions.stream().allMatch(row -> row.has(slot))
                ? OptionalInt.empty()
                : OptionalInt.of(occasions.stream()
                        .mapToInt(row -> row.number(slot).intValue())
                        .sum());
    }

    /** Of those of whom it is recorded whether the firm knew them before. */
    private OptionalInt newContacts(String secondmentId) {
        List<String> known = met.getOrDefault(secondmentId, List.of()).stream()
                .map(row -> row.text(CONTACTS.slot("known_before")))
                .filter(Set.of("Y", "N")::contains)
                .toList();
        return known.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of((int) known.stream().filter("N"::equals).count());
    }
}
