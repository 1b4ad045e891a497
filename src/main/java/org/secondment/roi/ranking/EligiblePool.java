package org.secondment.roi.ranking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many lawyers of each group could be chosen on each of some days: employed, of the firm's grades, not away. */
final class EligiblePool {

    private final List<LocalDate> days;
    /** By group; what changes from each day to the next, then sums. */
    private final SortedMap<String, int[]> counts;

    private final Map<String, Set<String>> people = new HashMap<>();

    /** Takes different days in rising order. */
    EligiblePool(List<Colleague> lawyers, List<String> grades, Attribute attribute, List<LocalDate> days) {
        this.counts = new TreeMap<>(attribute.order(grades));
        this.days = new ArrayList<>(days);
        if (!days.isEmpty()) {
            lawyers.forEach(lawyer -> add(lawyer, grades, attribute));
        }
        counts.values().forEach(EligiblePool::addUp);
    }

    private void add(Colleague lawyer, List<String> grades, Attribute attribute) {
        LocalDate end = days.get(days.size() - 1);
        List<LocalDate> changes = lawyer.changes(attribute, end);
        for (int i = 0; i < changes.size(); i++) {
            int from = place(changes.get(i));
            int to = i + 1 < changes.size() ? place(changes.get(i + 1)) : days.size();
            if (from < to && lawyer.eligible(changes.get(i), grades)) {
                String group = lawyer.group(attribute, changes.get(i));
                int[] steps = counts.computeIfAbsent(group, name -> new int[days.size() + 1]);
                steps[from]++;
                steps[to]--;
                people.computeIfAbsent(group, name -> new HashSet<>()).add(lawyer.id());
            }
        }
    }

    /** The place of the first of the days on or after a day. */
    private int place(LocalDate day) {
        int found = Collections.binarySearch(days, day);
        return found >= 0 ? found : -found - 1;
    }

    private static void addUp(int[] steps) {
        for (int i = 1; i < steps.length; i++) {
            steps[i] += steps[i - 1];
        }
    }

    List<String> groups() {
        return List.copyOf(counts.keySet());
    }

    /** Of each group, in order. */
    int[] on(LocalDate day) {
        return counts.values().stream().mapToInt(count -> count[place(day)]).toArray();
    }

    /** Different lawyers of a group who could be chosen on any of the days. */
    Set<String> people(String group) {
        return people.getOrDefault(group, Set.of());
    }
}
