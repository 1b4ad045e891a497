package org.secondment.roi;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.secondment.roi.testing.CsvText;
import org.secondment.roi.testing.CsvText.Row;

/** Spreads pay and work of a firm otherwise among its people, so that no sum over a group that may be shown changes. */
final class Spread {

    private static final List<String> WORK = List.of("value_standard", "hours_billable");
    private static final int MONTHS_BEFORE = 12;
    private static final int MONTHS_BACK = 7;
    private static final double MOVED = 0.2;

    private final Path firm;
    private final Payroll payroll;

    Spread(Path firm) throws IOException {
        this.firm = firm;
        this.payroll = new Payroll(firm);
    }

    /** Moves a part of one's pay to another who is in the same groups on all days of starts; returns whose pay moved. */
    Set<String> pay() throws IOException {
        Path file = firm.resolve("compensation.csv");
        List<Row> rows = CsvText.of(file).rows();
        Map<String, Row> open = new HashMap<>();
        Map<Row, Long> moved = new HashMap<>();
        for (Row row : rows) {
            String groups = groups(row);
            Row other = open.remove(groups);
            if (other == null) {
                open.put(groups, row);
            } else {
                long part = Math.round(MOVED * Math.min(pay(row), pay(other)));
                moved.put(row, part);
                moved.put(other, -part);
            }
        }
        CsvText.of(file)
                .change(row ->
                        row.with("annual_base", Long.toString(Math.round(pay(row)) + moved.getOrDefault(row, 0L))));
        return whose(moved.keySet());
    }

    private static double pay(Row row) {
        return Double.parseDouble(row.of("annual_base"));
    }

    /** In which grades its pay is in force on the days of starts. */
    private String groups(Row row) {
        String lawyer = row.of("employee_id");
        StringBuilder groups = new StringBuilder(row.of("on_cost_pct") + row.of("currency"));
        payroll.secondments().stream()
                .map(one -> one.of("start_date"))
                .distinct()
                .sorted()
                .forEach(day -> {
                    boolean inForce =
                            payroll.pay(lawyer, day).filter(row::equals).isPresent();
                    groups.append(' ')
                            .append(inForce && payroll.employed(lawyer, day) ? payroll.grade(lawyer, day) : "");
                });
        return groups.toString();
    }

    /**
     * Two on the same matter in the same two months: one works more in the first and less in the second, the other the other
     * way round, so that each month of the matter and both months of each stay; returns whose work moved.
     */
    Set<String> work() throws IOException {
        CsvText file = CsvText.of(firm.resolve("time.csv"));
        Map<String, NavigableMap<String, NavigableMap<YearMonth, Row>>> matters = new TreeMap<>();
        file.rows()
                .forEach(row -> matters.computeIfAbsent(
                                row.of("matter_id") + row.of("status") + row.of("currency"), id -> new TreeMap<>())
                        .computeIfAbsent(row.of("employee_id"), id -> new TreeMap<>())
                        .put(YearMonth.from(LocalDate.parse(row.of("work_date"))), row));
        Map<Row, Map<String, BigDecimal>> moved = new HashMap<>();
        matters.values().forEach(lawyers -> {
            List<String> ids = List.copyOf(lawyers.keySet());
            for (int i = 1; i < ids.size(); i++) {
                move(
                        Objects.requireNonNull(lawyers.get(ids.get(i - 1))),
                        Objects.requireNonNull(lawyers.get(ids.get(i))),
                        moved);
            }
        });
        file.change(row -> {
            Row changed = row;
            for (String heading : WORK) {
                BigDecimal part = moved.getOrDefault(row, Map.of()).getOrDefault(heading, BigDecimal.ZERO);
                changed = part.signum() == 0
                        ? changed
                        : changed.with(
                                heading,
                                new BigDecimal(row.of(heading)).add(part).toPlainString());
            }
            return changed;
        });
        return whose(moved.keySet());
    }

    private void move(
            NavigableMap<YearMonth, Row> some,
            NavigableMap<YearMonth, Row> others,
            Map<Row, Map<String, BigDecimal>> moved) {
        List<YearMonth> months =
                some.keySet().stream().filter(others::containsKey).toList();
        for (int i = 1; i < months.size(); i += 2) {
            YearMonth first = months.get(i - 1);
            YearMonth second = months.get(i);
            List<Row> rows = List.of(some.get(first), others.get(second), some.get(second), others.get(first));
            if (rows.stream().noneMatch(moved::containsKey) && alike(rows, first, second)) {
                for (String heading : WORK) {
                    BigDecimal part = part(rows, heading);
                    for (int one = 0; one < rows.size(); one++) {
                        moved.computeIfAbsent(rows.get(one), row -> new HashMap<>())
                                .put(heading, one < 2 ? part : part.negate());
                    }
                }
            }
        }
    }

    private static BigDecimal part(List<Row> rows, String heading) {
        BigDecimal least = rows.stream()
                .map(row -> new BigDecimal(row.of(heading).isEmpty() ? "0" : row.of(heading)))
                .reduce(BigDecimal::min)
                .orElseThrow();
        return least.divide(BigDecimal.valueOf(5), least.scale(), RoundingMode.DOWN);
    }

    /** Whether both are never sent, or both months are of the same use in all averages of both. */
    private boolean alike(List<Row> rows, YearMonth first, YearMonth second) {
        List<String> sent = rows.stream()
                .map(row -> row.of("employee_id"))
                .distinct()
                .filter(id -> payroll.secondments().stream().anyMatch(one -> one.is("employee_id", id)))
                .toList();
        return sent.isEmpty()
                || (sent.size() == 2
                        && first.getYear() == second.getYear()
                        && sent.stream().allMatch(id -> alike(id, first, second)));
    }

    /** At work throughout the year, and both months in the twelve before a start or neither. */
    private boolean alike(String lawyer, YearMonth first, YearMonth second) {
        int year = first.getYear();
        return payroll.employed(lawyer, year + "-01-01")
                && payroll.employed(lawyer, year + "-12-31")
                && payroll.jobs(lawyer).stream()
                        .noneMatch(job -> job.is("change_reason", "leave")
                                || job.of("effective_from").startsWith(Integer.toString(year)))
                && payroll.secondments().stream()
                        .filter(one -> one.is("employee_id", lawyer))
                        .allMatch(one -> clear(one, year) && before(one, first) == before(one, second));
    }

    private static boolean clear(Row secondment, int year) {
        YearMonth start = start(secondment);
        String end = secondment.of("end_date");
        return start.getYear() > year
                || (!end.isEmpty()
                        && YearMonth.from(LocalDate.parse(end))
                                        .plusMonths(MONTHS_BACK)
                                        .getYear()
                                < year);
    }

    private static boolean before(Row secondment, YearMonth month) {
        YearMonth start = start(secondment);
        return month.isBefore(start) && !month.isBefore(start.minusMonths(MONTHS_BEFORE));
    }

    private static YearMonth start(Row secondment) {
        return YearMonth.from(LocalDate.parse(secondment.of("start_date")));
    }

    private static Set<String> whose(Set<Row> rows) {
        return rows.stream().map(row -> row.of("employee_id")).collect(Collectors.toSet());
    }
}
