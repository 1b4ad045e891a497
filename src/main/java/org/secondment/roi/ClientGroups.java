package org.secondment.roi;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** Clients by the group that they belong to on a day; the firm itself is none. */
final class ClientGroups {

    private static final Table CLIENTS = Tables.CLIENTS;
    private static final Table MATTERS = Tables.MATTERS;

    private final SortedMap<String, SortedSet<String>> members = new TreeMap<>();

    /** One group and its clients. */
    record Members(String group, Set<String> clients) {

        Members {
            clients = Set.copyOf(clients);
        }
    }

    /** Takes clients that bills or matters tell of beside those with a row. */
    ClientGroups(PracticeFiles files, LocalDate asOf, Collection<String> others, UnaryOperator<String> group) {
        Set<String> own = internal(files.of(MATTERS));
        TreeSet<String> all = new TreeSet<>(others);
        all.addAll(rows(files.of(CLIENTS), asOf).keySet());
        files.of(Tables.SECONDMENTS).forEach(row -> all.add(row.text(Tables.SECONDMENTS.slot("client_id"))));
        all.removeAll(own);
        all.forEach(client -> members.computeIfAbsent(group.apply(client), id -> new TreeSet<>())
                .add(client));
    }

    /** Clients with matters of which all are the firm's own. */
    private static Set<String> internal(List<Fact> matters) {
        Map<String, Boolean> internal = new HashMap<>();
        matters.forEach(row -> internal.merge(
                row.text(MATTERS.slot("client_id")),
                row.text(MATTERS.slot("is_internal")).equals("Y"),
                Boolean::logicalAnd));
        return internal.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The row of each client that holds on a day. */
    static Map<String, Fact> rows(List<Fact> clients, LocalDate day) {
        int from = CLIENTS.slot("valid_from");
        Map<String, Fact> rows = new HashMap<>();
        clients.stream()
                .filter(row -> row.dayIfAny(from).filter(day::isBefore).isEmpty())
                .forEach(row -> rows.merge(
                        row.text(CLIENTS.slot("client_id")),
                        row,
                        (a, b) -> b.dayIfAny(from)
                                        .orElse(LocalDate.MIN)
                                        .isAfter(a.dayIfAny(from).orElse(LocalDate.MIN))
                                ? b
                                : a));
        return rows;
    }

    /** In order of their ids. */
    List<Members> all() {
        return members.entrySet().stream()
                .map(group -> new Members(group.getKey(), group.getValue()))
                .toList();
    }
}
