package org.secondment.roi.panel;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.secondment.roi.effect.GradeSteps;
import org.secondment.roi.effect.Host;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.effect.Trend;
import org.secondment.roi.effect.WindowSum;
import org.secondment.roi.table.Tables;

/** The one crossing from Spark into plain Java: small tables become records; each refuses more rows than it states. */
public final class Samples {

    /** Secondments, clients or sums; far above any firm, far below the driver's memory. */
    private static final int MOST_ROWS = 1_000_000;

    /** First and last bill, and how many matters name an originator. */
    public record Facts(Optional<LocalDate> firstBill, Optional<LocalDate> lastBill, long originators) {}

    public static Facts facts(Dataset<Row> bills, Dataset<Row> matters) {
        Row dates = bills.agg(min("bill_date").as("first"), max("bill_date").as("last"))
                .first();
        long originators = matters.agg(count("originator_id")).first().getLong(0);
        return new Facts(
                Optional.ofNullable(dates.getAs("first")), Optional.ofNullable(dates.getAs("last")), originators);
    }

    public static List<Secondment> secondments(Dataset<Row> accepted) {
        return collect(accepted.orderBy(Tables.SECONDMENT.name())).stream()
                .map(row -> new Secondment(
                        row.getAs("secondment_id"),
                        row.getAs("employee_id"),
                        row.getAs("client_id"),
                        row.getAs("start_date"),
                        Optional.ofNullable(row.getAs("end_date"))))
                .toList();
    }

    /** Clients as they stand on {@code asOf}, by id. */
    public static Map<String, Host> clients(Dataset<Row> accepted, LocalDate asOf) {
        Map<String, Host> clients = new TreeMap<>();
        Column valid = functions
                .col("valid_from")
                .isNull()
                .or(functions.col("valid_from").leq(asOf));
        for (Row row : collect(accepted.filter(valid).orderBy("client_id", "valid_from"))) {
            String id = row.getAs("client_id");
            clients.put(id, new Host(id, text(row, "client_name"), text(row, "sector"), text(row, "parent_client_id")));
        }
        return clients;
    }

    /** Grades and last days of the given lawyers, by id. */
    public static Map<String, GradeSteps> grades(Dataset<Row> people, Dataset<Row> grades, Collection<String> lawyers) {
        Map<String, TreeMap<LocalDate, String>> steps = new HashMap<>();
        Column wanted = Tables.EMPLOYEE.col().isInCollection(lawyers);
        for (Row row : collect(grades.filter(wanted))) {
            steps.computeIfAbsent(row.getAs("employee_id"), id -> new TreeMap<>())
                    .put(row.getAs("first_day"), row.getAs("grade"));
        }
        Map<String, GradeSteps> byLawyer = new HashMap<>();
        for (Row row : collect(people.filter(wanted))) {
            String id = row.getAs("employee_id");
            byLawyer.put(
                    id,
                    new GradeSteps(
                            steps.getOrDefault(id, new TreeMap<>()), Optional.ofNullable(row.getAs("leave_date"))));
        }
        return byLawyer;
    }

    public static List<WindowSum> sums(Dataset<Row> partial) {
        return collect(partial).stream()
                .map(row -> new WindowSum(
                        row.getAs("secondment_id"),
                        row.<Integer>getAs("months"),
                        Measure.valueOf(row.getAs("measure")),
                        WindowSum.Role.valueOf(row.getAs("role")),
                        row.<Long>getAs("units"),
                        row.<Long>getAs("before"),
                        row.<Long>getAs("during"),
                        row.<Long>getAs("after")))
                .toList();
    }

    /** Fees billed in the whole periods from {@code from} to {@code asOf}. */
    public static Trend trend(
            Dataset<Row> clientEvents,
            Set<String> hosts,
            Set<String> hostGroups,
            Calendar calendar,
            LocalDate from,
            LocalDate asOf) {
        Column group = functions
                .when(functions.col("unit").isInCollection(hosts), "host")
                .when(functions.col("unit").isInCollection(hostGroups), "related")
                .otherwise("comparison");
        Dataset<Row> byDay = clientEvents
                .filter(functions.col("kind").equalTo(Event.Kind.BILLED.name()))
                .groupBy(functions.col("day"), group.as("group"))
                .agg(sum("amount").as("fees"));
        Map<Calendar.Period, long[]> fees = new TreeMap<>(java.util.Comparator.comparing(Calendar.Period::first));
        for (Calendar.Period p = calendar.period(from);
                !p.last().isAfter(asOf);
                p = calendar.period(p.last().plusDays(1))) {
            if (!p.first().isBefore(from)) {
                fees.put(p, new long[2]);
            }
        }
        for (Row row : collect(byDay)) {
            Calendar.Period period = calendar.period(LocalDate.ofEpochDay(row.<Integer>getAs("day")));
            long[] sums = fees.get(period);
            if (sums != null) {
                add(sums, row.getAs("group"), row.<Long>getAs("fees"));
            }
        }
        List<Trend.Point> points = new ArrayList<>();
        fees.forEach((period, sums) ->
                points.add(new Trend.Point(period.label(), period.shortName(), period.year(), sums[0], sums[1])));
        return new Trend(points);
    }

    private static void add(long[] sums, String group, long fees) {
        if (group.equals("host")) {
            sums[0] += fees;
        } else if (group.equals("comparison")) {
            sums[1] += fees;
        }
    }

    private static String text(Row row, String column) {
        String value = row.getAs(column);
        return value == null ? "" : value;
    }

    private static List<Row> collect(Dataset<Row> rows) {
        List<Row> collected = rows.collectAsList();
        if (collected.size() > MOST_ROWS) {
            throw new IllegalStateException(
                    "more than " + MOST_ROWS + " rows to hand to plain Java: " + String.join(", ", rows.columns()));
        }
        return collected;
    }

    private Samples() {}
}
