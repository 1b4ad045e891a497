package org.secondment.roi.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.secondment.roi.effect.ReferenceTable.Row;

/** The reference cases: their input as units, their expected tables as rows by heading. */
final class Reference {

    /** Rows of a table of the case, such as {@code expected/attgt.csv}. */
    static List<Row> rows(String folder, String file) {
        return ReferenceTable.of(folder + "/" + file).rows();
    }

    /** Units of the case's panel in order of their numbers; strata of the named column, or none where it is empty. */
    static List<UnitSeries> units(String folder, int periods, String strata) {
        Map<Integer, Map<Integer, Row>> clients = new TreeMap<>();
        for (Row row : rows(folder, "input.csv")) {
            clients.computeIfAbsent(row.whole("client"), key -> new TreeMap<>()).put(row.whole("quarter"), row);
        }
        List<UnitSeries> units = new ArrayList<>();
        clients.forEach((client, rows) -> units.add(unit(client, periods, rows, strata)));
        return units;
    }

    private static UnitSeries unit(int client, int periods, Map<Integer, Row> rows, String strata) {
        Row any = rows.values().iterator().next();
        StringBuilder marks = new StringBuilder();
        long[] amounts = new long[periods];
        for (int period = 1; period <= periods; period++) {
            marks.append(rows.containsKey(period) ? '1' : '0');
            if (rows.containsKey(period)) {
                amounts[period - 1] = new BigDecimal(
                                Objects.requireNonNull(rows.get(period)).text("fees"))
                        .movePointRight(2)
                        .longValueExact();
            }
        }
        Group group = new Group(cohort(any), Strata.always(textOr(any, strata, "all")), new Presence(marks.toString()));
        return new UnitSeries(String.valueOf(client), textOr(any, "cluster", ""), group, amounts);
    }

    private static Cohort cohort(Row row) {
        if (row.text("start_quarter").isEmpty()) {
            return Cohort.NEVER;
        }
        int start = row.whole("start_quarter");
        return new Cohort(start, Integer.parseInt(textOr(row, "end_quarter", row.text("start_quarter"))));
    }

    /** The same units, each a cluster of its own. */
    static List<UnitSeries> alone(List<UnitSeries> units) {
        return units.stream()
                .map(unit -> new UnitSeries(
                        unit.unit(),
                        unit.unit(),
                        unit.group(),
                        IntStream.rangeClosed(1, unit.periods())
                                .mapToLong(unit::amount)
                                .toArray()))
                .toList();
    }

    /** The text, or another where the table has no such column. */
    static String textOr(Row row, String heading, String other) {
        return row.cells().getOrDefault(heading, other);
    }

    /** Within the tolerance, relative to the expected value or to 1 where that is larger. */
    static void close(Row row, String heading, double actual, double tolerance) {
        double expected = row.number(heading);
        assertThat(actual).as("%s of %s", heading, row).isCloseTo(expected, ReferenceTable.within(tolerance, expected));
    }

    /** Estimate, standard error, normal interval and treated units; an empty standard error expects none. */
    static void close(Row row, Estimate actual) {
        close(row, "estimate", actual.value(), 1e-9);
        if (row.has("std_error")) {
            Interval interval = actual.interval().orElseThrow();
            close(row, "std_error", actual.standardError(), 1e-9);
            close(row, "ci_low", interval.low(), 1e-9);
            close(row, "ci_high", interval.high(), 1e-9);
        } else {
            assertThat(actual.interval()).as("%s", row).isEmpty();
        }
        assertThat(actual.treated()).as("%s", row).isEqualTo(row.whole("n_treated"));
    }

    private Reference() {}
}
