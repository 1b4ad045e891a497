package org.secondment.roi.panel;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Tables;

/**
 * Which group a client belongs to on a day, by the dated rows of clients: the uppermost parent. A client without a
 * parent, or unknown, is its own group.
 */
public final class Parents implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int CLIENT = Tables.CLIENTS.slot("client_id");
    private static final int FROM = Tables.CLIENTS.slot("valid_from");
    private static final int PARENT = Tables.CLIENTS.slot("parent_client_id");
    private static final int ALWAYS = Integer.MIN_VALUE;

    /** Every client stands for itself. */
    public static final Parents NONE = from(List.of());

    /** Client to first day to group, where that is ever another than the client. */
    private final HashMap<String, NavigableMap<Integer, String>> groups;

    private Parents(Map<String, NavigableMap<Integer, String>> groups) {
        this.groups = new HashMap<>(groups);
    }

    /**
     * Groups by the rows of clients; each holds from its {@code valid_from} on, an undated one always, until another
     * row of the client does.
     *
     * @param clients accepted clients
     */
    public static Parents from(List<Fact> clients) {
        Map<String, NavigableMap<Integer, String>> parents = new HashMap<>();
        for (Fact row : clients) {
            int from = row.dayIfAny(FROM)
                    .map(LocalDate::toEpochDay)
                    .orElse((long) ALWAYS)
                    .intValue();
            parents.computeIfAbsent(row.text(CLIENT), id -> new TreeMap<>()).put(from, row.text(PARENT));
        }
        Map<String, NavigableMap<Integer, String>> groups = new HashMap<>();
        for (String client : parents.keySet()) {
            NavigableMap<Integer, String> own = new TreeMap<>();
            for (int day : changes(parents, client)) {
                own.put(day, top(parents, client, day));
            }
            if (own.values().stream().anyMatch(group -> !group.equals(client))) {
                groups.put(client, own);
            }
        }
        return new Parents(groups);
    }

    /** Days on which the client or whoever is ever above it may come to another parent. */
    private static SortedSet<Integer> changes(Map<String, NavigableMap<Integer, String>> parents, String client) {
        SortedSet<Integer> days = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(client));
        while (!open.isEmpty()) {
            String one = open.pop();
            if (seen.add(one)) {
                NavigableMap<Integer, String> rows = parents.getOrDefault(one, new TreeMap<>());
                days.addAll(rows.keySet());
                open.addAll(rows.values());
            }
        }
        return days;
    }

    private static String top(Map<String, NavigableMap<Integer, String>> parents, String client, int day) {
        List<String> chain = new ArrayList<>();
        String at = client;
        while (!chain.contains(at)) {
            chain.add(at);
            Map.Entry<Integer, String> row =
                    parents.getOrDefault(at, new TreeMap<>()).floorEntry(day);
            if (row == null || row.getValue().isEmpty()) {
                return at;
            }
            at = row.getValue();
        }
        return Collections.min(chain.subList(chain.indexOf(at), chain.size()));
    }

    /** The uppermost parent on a day since 1970-01-01; a circle of parents ends where it closes, at its least id. */
    public String of(String client, int day) {
        NavigableMap<Integer, String> own = groups.get(client);
        Map.Entry<Integer, String> group = own == null ? null : own.floorEntry(day);
        return group == null ? client : group.getValue();
    }
}
