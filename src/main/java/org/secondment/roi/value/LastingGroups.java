package org.secondment.roi.value;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.secondment.roi.value.GradeGroups.Group;
import org.secondment.roi.value.GradeGroups.Part;

/**
 * Groups of grades whose averages are shown day after day: the people behind one stand until enough of them have come, gone
 * or changed since each day that was shown before, in it and in groups added up. No two averages, of one quarter or of two,
 * then differ by a few people.
 *
 * @param <P> what one person adds
 */
final class LastingGroups<P extends Part> {

    private final GradeGroups rule;
    private final List<Shown<P>> shown = new ArrayList<>();
    /** Those of all that was shown: most stand in many days. */
    private final Set<Map<String, String>> sums = new LinkedHashSet<>();

    private List<Standing<P>> standing = List.of();

    /** Who is behind the average of a group. */
    record Standing<P extends Part>(Group group, List<P> parts) {

        Standing {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Groups that stood side by side.
     *
     * @param sums the person of each entry in each group, and in groups side by side added up
     */
    private record Shown<P extends Part>(List<Standing<P>> groups, List<Map<String, String>> sums) {

        static <P extends Part> Shown<P> of(List<Standing<P>> groups) {
            List<Map<String, String>> sums = new ArrayList<>();
            for (int first = 0; first < groups.size(); first++) {
                Map<String, String> sum = new LinkedHashMap<>();
                for (Standing<P> group : groups.subList(first, groups.size())) {
                    group.parts().forEach(part -> sum.put(part.entry(), part.person()));
                    sums.add(new LinkedHashMap<>(sum));
                }
            }
            return new Shown<>(List.copyOf(groups), sums);
        }
    }

    LastingGroups(GradeGroups rule) {
        this.rule = rule;
    }

    /** Those of the next day, on which these are the parts; none where all are too few by themselves. */
    List<Standing<P>> next(List<P> parts) {
        List<Standing<P>> wanted = rule.of(parts).stream()
                .map(group -> new Standing<>(group, asShown(group.of(parts))))
                .toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        if (!show(wanted) && grades(wanted).equals(grades(standing))) {
            for (int place = 0; place < wanted.size(); place++) {
                List<Standing<P>> some = new ArrayList<>(standing);
                some.set(place, wanted.get(place));
                show(some);
            }
        }
        return standing;
    }

    /** The same parts are shown as they were, whatever rates of exchange say since. */
    private List<P> asShown(List<P> parts) {
        Map<String, String> entries = new LinkedHashMap<>();
        parts.forEach(part -> entries.put(part.entry(), part.person()));
        return shown.stream()
                .flatMap(before -> before.groups().stream())
                .map(Standing::parts)
                .filter(before -> before.size() == parts.size()
                        && before.stream().map(Part::entry).allMatch(entries::containsKey))
                .findFirst()
                .orElse(parts);
    }

    private List<List<String>> grades(List<Standing<P>> groups) {
        return groups.stream().map(one -> one.group().grades()).toList();
    }

    /** Whether they may stand; if so they do. */
    private boolean show(List<Standing<P>> groups) {
        Shown<P> now = Shown.of(groups);
        if (!now.sums().stream().distinct().allMatch(this::isApart)) {
            return false;
        }
        if (shown.stream().noneMatch(before -> before.sums().equals(now.sums()))) {
            shown.add(now);
            sums.addAll(now.sums());
        }
        standing = now.groups();
        return true;
    }

    private boolean isApart(Map<String, String> now) {
        return sums.stream().allMatch(before -> apart(before, now));
    }

    /** Whether they are the same, or enough people have an entry in one and not in the other. */
    private boolean apart(Map<String, String> one, Map<String, String> other) {
        Set<String> people = new HashSet<>();
        return one.equals(other) || enough(one, other, people) || enough(other, one, people);
    }

    private boolean enough(Map<String, String> one, Map<String, String> other, Set<String> people) {
        for (Map.Entry<String, String> entry : one.entrySet()) {
            if (!other.containsKey(entry.getKey())) {
                people.add(entry.getValue());
            }
            if (people.size() >= rule.leastPeople()) {
                return true;
            }
        }
        return false;
    }
}
