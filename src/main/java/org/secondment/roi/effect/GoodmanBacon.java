package org.secondment.roi.effect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a two-way fixed effects regression of a balanced panel mixes, treatment counting from each start on: all
 * comparisons of two cohorts with their weights (Goodman-Bacon 2021, equations 7 to 10); never as it is printed, but to
 * say how much of it rests on forbidden comparisons.
 */
public record GoodmanBacon(List<TwoByTwo> comparisons) {

    public GoodmanBacon {
        comparisons = List.copyOf(comparisons);
    }

    /** Cohorts treated before the data start must have been left out. */
    public static GoodmanBacon of(List<CohortPath> paths) {
        List<CohortPath> inOrder =
                paths.stream().sorted(Comparator.comparing(CohortPath::cohort)).toList();
        List<TwoByTwo> raw = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            for (CohortPath later : inOrder.subList(i + 1, inOrder.size())) {
                addPair(raw, inOrder.get(i), later);
            }
        }
        double total = raw.stream().mapToDouble(TwoByTwo::weight).sum();
        return new GoodmanBacon(raw.stream().map(each -> each.scaled(total)).toList());
    }

    /** The coefficient of the regression. */
    public double estimate() {
        return comparisons.stream()
                .mapToDouble(each -> each.weight() * each.estimate())
                .sum();
    }

    public double weight(TwoByTwo.Kind kind) {
        return comparisons.stream()
                .filter(each -> each.kind() == kind)
                .mapToDouble(TwoByTwo::weight)
                .sum();
    }

    private static void addPair(List<TwoByTwo> raw, CohortPath early, CohortPath late) {
        boolean never = late.cohort().equals(Cohort.NEVER);
        int start = early.cohort().first();
        int switched = never ? early.periods() : late.cohort().first() - 1;
        double d = early.shareTreated();
        double l = late.shareTreated();
        double pairs = (double) early.units() * late.units();
        raw.add(new TwoByTwo(
                never ? TwoByTwo.Kind.TREATED_VS_NEVER : TwoByTwo.Kind.EARLIER_VS_LATER,
                early.cohort(),
                late.cohort(),
                change(early, start, switched, 1, start - 1) - change(late, start, switched, 1, start - 1),
                pairs * (d - l) * (1 - d)));
        if (!never) {
            int end = early.periods();
            raw.add(new TwoByTwo(
                    TwoByTwo.Kind.LATER_VS_EARLIER,
                    late.cohort(),
                    early.cohort(),
                    change(late, switched + 1, end, start, switched)
                            - change(early, switched + 1, end, start, switched),
                    pairs * l * (d - l)));
        }
    }

    private static double change(CohortPath path, int from, int to, int baseFrom, int baseTo) {
        return path.mean(from, to) - path.mean(baseFrom, baseTo);
    }
}
