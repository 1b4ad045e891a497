package org.secondment.roi.effect.career;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;

/**
 * The log-rank test (Mantel 1966), summed over strata, as R's survdiff: events seen in each group beside those expected
 * were all at equal risk on every day; other causes than the one asked for count as lost from sight.
 */
final class LogRank {

    private final double[] observed;
    private final double[] expected;
    private final double[][] covariance;

    private LogRank(int groups) {
        observed = new double[groups];
        expected = new double[groups];
        covariance = new double[groups][groups];
    }

    static LogRank of(List<Subject> subjects, IntPredicate cause) {
        int groups = subjects.stream().mapToInt(Subject::group).max().orElse(0) + 1;
        LogRank test = new LogRank(groups);
        Map<String, List<Subject>> strata =
                subjects.stream().collect(Collectors.groupingBy(Subject::stratum, TreeMap::new, Collectors.toList()));
        strata.values().forEach(stratum -> test.add(stratum, cause));
        return test;
    }

    private void add(List<Subject> stratum, IntPredicate cause) {
        int groups = observed.length;
        TreeMap<Integer, int[][]> days = new TreeMap<>();
        int[] atRisk = new int[groups];
        for (Subject one : stratum) {
            int[][] day = days.computeIfAbsent(one.days(), key -> new int[2][groups]);
            day[0][one.group()]++;
            day[1][one.group()] += cause.test(one.cause()) ? 1 : 0;
            atRisk[one.group()]++;
        }
        for (int[][] day : days.values()) {
            add(atRisk, day[1]);
            for (int group = 0; group < groups; group++) {
                atRisk[group] -= day[0][group];
            }
        }
    }

    /** One day of one stratum: the moments of the hypergeometric distribution. */
    private void add(int[] atRisk, int[] events) {
        double all = 0;
        double happened = 0;
        for (int group = 0; group < atRisk.length; group++) {
            all += atRisk[group];
            happened += events[group];
        }
        if (happened == 0) {
            return;
        }
        double spread = all > 1 ? happened * (all - happened) / (all - 1) : 0;
        for (int group = 0; group < atRisk.length; group++) {
            double share = atRisk[group] / all;
            observed[group] += events[group];
            expected[group] += happened * share;
            for (int other = 0; other < atRisk.length; other++) {
                covariance[group][other] += spread * share * ((group == other ? 1 : 0) - atRisk[other] / all);
            }
        }
    }

    double observed(int group) {
        return observed[group];
    }

    double expected(int group) {
        return expected[group];
    }

    /** Empty where no stratum holds several groups on a day with an event. */
    Optional<GroupTest> test() {
        int degrees = observed.length - 1;
        double[][] square = new double[degrees][degrees];
        double[] gap = new double[degrees];
        for (int row = 0; row < degrees; row++) {
            gap[row] = observed[row] - expected[row];
            System.arraycopy(covariance[row], 0, square[row], 0, degrees);
        }
        try {
            ArrayRealVector gaps = new ArrayRealVector(gap);
            double statistic = gaps.dotProduct(new CholeskyDecomposition(new Array2DRowRealMatrix(square))
                    .getSolver()
                    .solve(gaps));
            return Optional.of(new GroupTest(statistic, degrees));
        } catch (MathIllegalArgumentException singular) {
            return Optional.empty();
        }
    }
}
