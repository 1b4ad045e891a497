package org.secondment.roi.effect.career;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * Gray's test (1988, Annals of Statistics 16) that one cause takes the same share of two groups over time, summed over
 * strata, with weight rho = 0, as cmprsk's cuminc.
 */
final class Gray {

    private static final int GROUPS = 2;

    /** Empty where no stratum tells the groups apart. */
    static Optional<GroupTest> of(List<Subject> subjects, IntPredicate cause) {
        Map<String, List<Subject>> strata =
                subjects.stream().collect(Collectors.groupingBy(Subject::stratum, TreeMap::new, Collectors.toList()));
        double score = 0;
        double variance = 0;
        for (List<Subject> stratum : strata.values()) {
            GrayStratum sums = GrayStratum.of(days(stratum, cause));
            score += sums.score();
            variance += sums.variance();
        }
        return variance > 0 ? Optional.of(new GroupTest(score * score / variance, 1)) : Optional.empty();
    }

    /** Counts of each day, in order: of both groups whose time ends, to whom the cause happened, to whom another did. */
    private static List<int[][]> days(List<Subject> stratum, IntPredicate cause) {
        TreeMap<Integer, int[][]> days = new TreeMap<>();
        for (Subject one : stratum) {
            int[][] day = days.computeIfAbsent(one.days(), key -> new int[3][GROUPS]);
            day[0][one.group()]++;
            if (one.cause() != Lifetime.NOTHING) {
                day[cause.test(one.cause()) ? 1 : 2][one.group()]++;
            }
        }
        return List.copyOf(days.values());
    }

    private Gray() {}
}
