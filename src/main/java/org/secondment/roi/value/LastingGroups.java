package org.secondment.roi.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.secondment.roi.value.GradeGroups.Group;
import org.secondment.roi.value.GradeGroups.Part;

/**
 * Groups of grades whose averages are shown day after day: the people behind one stand until enough of them have come, gone
 * or changed since each that was shown before. No two averages, of one quarter or of two, then differ by a few people.
 *
 * @param <P> what one person adds
 */
final class LastingGroups<P extends Part> {

    private final GradeGroups rule;
    private final List<List<P>> shown = new ArrayList<>();
    private List<Standing<P>> standing = List.of();

    /** Who is behind the average of a group. */
    record Standing<P extends Part>(Group group, List<P> parts) {

        Standing {
            parts = List.copyOf(parts);
        }
    }

    LastingGroups(GradeGroups rule) {
        this.rule = rule;
    }

    /** Those of the next day, on which these are the parts; none where all are too few by themselves. */
    List<Standing<P>> next(List<P> parts) {
        List<Group> groups = rule.of(parts);
        if (groups.isEmpty()) {
            return List.of();
        }
        List<List<P>> wanted = groups.stream().map(group -> group.of(parts)).toList();
        List<Standing<P>> next = new ArrayList<>();
        if (sameGrades(groups)) {
            for (int i = 0; i < groups.size(); i++) {
                next.add(new Standing<>(
                        groups.get(i),
                        apart(wanted.get(i))
                                ? asShown(wanted.get(i))
                                : standing.get(i).parts()));
            }
        } else if (wanted.stream().allMatch(this::apart)) {
            for (int i = 0; i < groups.size(); i++) {
                next.add(new Standing<>(groups.get(i), asShown(wanted.get(i))));
            }
        } else {
            next.addAll(standing);
        }
        standing = List.copyOf(next);
        return standing;
    }

    private boolean sameGrades(List<Group> groups) {
        return groups.stream()
                .map(Group::grades)
                .toList()
                .equals(standing.stream().map(one -> one.group().grades()).toList());
    }

    /** Whether it is one of those shown, or enough people lie between it and each. */
    private boolean apart(List<P> parts) {
        return shown.stream()
                .map(before -> between(before, parts))
                .noneMatch(few -> few > 0 && few < rule.leastPeople());
    }

    /** The same parts are shown as they were, whatever rates of exchange say since. */
    private List<P> asShown(List<P> parts) {
        return shown.stream()
                .filter(before -> between(before, parts) == 0)
                .findFirst()
                .orElseGet(() -> {
                    shown.add(parts);
                    return parts;
                });
    }

    /** How many people have an entry in one and not in the other. */
    private int between(List<P> some, List<P> others) {
        Map<String, String> entries = new HashMap<>();
        some.forEach(part -> entries.put(part.entry(), part.person()));
        Set<String> people = new HashSet<>();
        others.stream().filter(part -> entries.remove(part.entry()) == null).forEach(part -> people.add(part.person()));
        people.addAll(entries.values());
        return people.size();
    }
}
