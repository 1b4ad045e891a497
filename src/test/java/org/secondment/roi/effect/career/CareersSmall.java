package org.secondment.roi.effect.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.effect.ReferenceTable.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.secondment.roi.effect.ReferenceTable;
import org.secondment.roi.effect.ReferenceTable.Row;

/** The reference case of 80 lawyers: promoted is cause 1, left is cause 2. */
final class CareersSmall {

    static final double TOLERANCE = 1e-9;
    static final List<Row> INPUT = ReferenceTable.of("careers_small/input.csv").rows();

    /** Whether each lawyer's causes count at an endpoint of the case, which is then cause 1. */
    static int endpoint(String endpoint, int cause) {
        return switch (endpoint) {
            case "any_exit" -> cause > 0 ? 1 : 0;
            case "left" -> cause == 2 ? 1 : 0;
            case "promoted_leaving_censored" -> cause == 1 ? 1 : 0;
            default -> throw new IllegalArgumentException(endpoint);
        };
    }

    static IntPredicate cause(String name) {
        return name.equals("promoted") ? Exit.PROMOTED::is : Exit.LEFT::is;
    }

    static List<Row> expected(String table) {
        return ReferenceTable.of("careers_small/expected/" + table).rows();
    }

    /** The last row of each lawyer. */
    static List<Row> lawyers() {
        Map<Integer, Row> last = new TreeMap<>();
        INPUT.forEach(row -> last.put(row.whole("lawyer"), row));
        return List.copyOf(last.values());
    }

    static List<Lifetime> lifetimes(String groupBy, String group) {
        return lawyers().stream()
                .filter(row -> groupBy.equals("none") || row.text(groupBy).equals(group))
                .map(row -> new Lifetime(row.whole("lawyer") - 701, row.whole("stop_day"), row.whole("event"), 1))
                .toList();
    }

    static List<Lifetime> lifetimes(String groupBy, String group, String endpoint) {
        return lifetimes(groupBy, group).stream()
                .map(one -> new Lifetime(one.person(), one.days(), endpoint(endpoint, one.cause()), 1))
                .toList();
    }

    static List<Subject> subjects(String groupBy, String strata) {
        List<String> groups = groups(groupBy);
        return lawyers().stream()
                .map(row -> new Subject(
                        row.whole("stop_day"),
                        row.whole("event"),
                        groups.indexOf(row.text(groupBy)),
                        strata.equals("none") ? "" : row.text(strata)))
                .toList();
    }

    static List<String> groups(String groupBy) {
        return lawyers().stream()
                .map(row -> row.text(groupBy))
                .distinct()
                .sorted()
                .toList();
    }

    static List<RiskRow> riskRows(String strata) {
        Map<Integer, Integer> went = INPUT.stream()
                .filter(row -> row.text("seconded").equals("1"))
                .collect(Collectors.toMap(row -> row.whole("lawyer"), row -> row.whole("start_day")));
        List<RiskRow> rows = new ArrayList<>();
        for (Row row : INPUT) {
            int lawyer = row.whole("lawyer");
            rows.add(new RiskRow(
                    lawyer - 701,
                    row.whole("start_day"),
                    row.whole("stop_day"),
                    row.whole("event"),
                    strata.isEmpty() ? "" : row.text(strata),
                    went.containsKey(lawyer) ? new Away(went.get(lawyer), Away.NOT_YET) : Away.NEVER));
        }
        return rows;
    }

    /** A covariate that does not change, by lawyer. */
    static Covariate fixed(String heading) {
        Map<Integer, Double> values = lawyers().stream()
                .collect(Collectors.toMap(row -> row.whole("lawyer") - 701, row -> switch (heading) {
                    case "office_London" -> row.text("office").equals("London") ? 1.0 : 0.0;
                    default -> row.number(heading);
                }));
        return new Covariate(heading, row -> values.get(row.lawyer()));
    }

    static void close(Row row, String heading, double actual) {
        close(row, heading, actual, TOLERANCE);
    }

    static void close(Row row, String heading, double actual, double tolerance) {
        double expected = row.number(heading);
        assertThat(actual).as("%s of %s", heading, row).isCloseTo(expected, within(tolerance, expected));
    }

    private CareersSmall() {}
}
