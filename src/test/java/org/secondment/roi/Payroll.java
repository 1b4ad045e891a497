package org.secondment.roi;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.secondment.roi.PublishedNumbers.Printed;
import org.secondment.roi.testing.CsvText;
import org.secondment.roi.testing.CsvText.Row;
import org.secondment.roi.value.GradePay.Paid;

/** Who was of which grade and paid since when, as whoever works at a firm may know; and secondments, as reports show them. */
final class Payroll {

    private static final MathContext PRINTED_DIGITS = new MathContext(3);

    private final Map<String, Row> people = new HashMap<>();
    private final Map<String, List<Row>> jobs = new HashMap<>();
    private final Map<String, List<Row>> pay = new TreeMap<>();
    private final List<Row> secondments;

    Payroll(Path firm) throws IOException {
        CsvText.of(firm.resolve("people.csv")).rows().forEach(row -> people.put(row.of("employee_id"), row));
        byPerson(firm.resolve("job_history.csv"), jobs);
        byPerson(firm.resolve("compensation.csv"), pay);
        this.secondments = CsvText.of(firm.resolve("secondments.csv")).rows().stream()
                .filter(row -> !row.of("start_date").isEmpty())
                .toList();
    }

    private static void byPerson(Path file, Map<String, List<Row>> rows) throws IOException {
        CsvText.of(file).rows().stream()
                .sorted((one, other) -> one.of("effective_from").compareTo(other.of("effective_from")))
                .forEach(row -> rows.computeIfAbsent(row.of("employee_id"), id -> new ArrayList<>())
                        .add(row));
    }

    List<Row> secondments() {
        return secondments;
    }

    boolean employed(String lawyer, String day) {
        Row person = Objects.requireNonNull(people.get(lawyer));
        return person.of("start_date").compareTo(day) <= 0
                && (person.of("leave_date").isEmpty() || person.of("leave_date").compareTo(day) >= 0);
    }

    /** Changes of job, in their order. */
    List<Row> jobs(String lawyer) {
        return jobs.getOrDefault(lawyer, List.of());
    }

    String grade(String lawyer, String day) {
        return last(jobs(lawyer), day)
                .map(job -> job.of("grade"))
                .orElseGet(() -> Objects.requireNonNull(people.get(lawyer)).of("grade"));
    }

    /** The row that holds on a day. */
    Optional<Row> pay(String lawyer, String day) {
        return last(pay.getOrDefault(lawyer, List.of()), day);
    }

    private static Optional<Row> last(List<Row> rows, String day) {
        return rows.stream()
                .filter(row -> row.of("effective_from").compareTo(day) <= 0)
                .reduce((one, later) -> later);
    }

    /** Everybody employed and paid, on each day of a start up to a day. */
    NavigableMap<LocalDate, List<Paid>> onStarts(LocalDate asOf) {
        NavigableMap<LocalDate, List<Paid>> all = new TreeMap<>();
        secondments.stream()
                .map(row -> row.of("start_date"))
                .filter(day -> !LocalDate.parse(day).isAfter(asOf))
                .forEach(day -> all.computeIfAbsent(LocalDate.parse(day), any -> everybody(day)));
        return all;
    }

    private List<Paid> everybody(String day) {
        return pay.keySet().stream()
                .filter(lawyer -> employed(lawyer, day))
                .flatMap(lawyer -> pay(lawyer, day).stream()
                        .map(row -> new Paid(
                                lawyer,
                                grade(lawyer, day),
                                LocalDate.parse(row.of("effective_from")),
                                new BigDecimal(row.of("annual_base")),
                                Optional.empty())))
                .toList();
    }

    /** What a year costs by the costs printed of a secondment, divided by its days and its share of full time. */
    static Optional<BigDecimal> year(Row secondment, List<Printed> numbers, LocalDate asOf) {
        LocalDate end = secondment.of("end_date").isEmpty() ? asOf : LocalDate.parse(secondment.of("end_date"));
        long days = 1
                + ChronoUnit.DAYS.between(LocalDate.parse(secondment.of("start_date")), end.isAfter(asOf) ? asOf : end);
        BigDecimal yearsAway = new BigDecimal(secondment.of("fte"))
                .multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(365), MathContext.DECIMAL64);
        return numbers.stream()
                .filter(one -> one.table().equals("board/tables/costs.csv")
                        && one.column().equals("amount")
                        && one.row().startsWith(secondment.of("secondment_id") + ",")
                        && one.row().contains(",cash,salary#"))
                .findFirst()
                .map(one -> BigDecimal.valueOf(one.value())
                        .divide(yearsAway, MathContext.DECIMAL64)
                        .round(PRINTED_DIGITS));
    }
}
