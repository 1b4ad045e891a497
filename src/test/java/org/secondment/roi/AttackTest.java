package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.DoubleConsumer;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.PublishedNumbers.Printed;
import org.secondment.roi.simulate.Firm;
import org.secondment.roi.simulate.Simulation;
import org.secondment.roi.simulate.Timekeeping;
import org.secondment.roi.testing.CsvText;
import org.secondment.roi.testing.CsvText.Row;
import org.secondment.roi.testing.SharedSpark;

/**
 * Whoever has every file of two quarters and every pack tries to work out what one person earns or worked: from each number,
 * its difference to the quarter before, what a total leaves, the difference of two rows, and all of them by day, month and
 * year away. Pay and work are blown up in the exports, each by its own factor, so that nothing is found by chance.
 */
@ExtendWith(SharedSpark.class)
class AttackTest {

    private static final Firm FIRM =
            new Firm(120, 100, 5, 26, 7, 0.2, LocalDate.of(2025, 12, 31), Timekeeping.BY_MONTH);
    private static final double PAY = 1e9;
    private static final double WORK = 1e6;
    private static final double EXACT = 2e-9;
    private static final int MOST_ROWS = 400;

    @TempDir
    private Path root;

    private final List<Double> daysAway = new ArrayList<>();

    @Test
    void nobodysPayOrWorkFollowsFromAllThatIsPublished(SparkSession spark) throws IOException {
        assertThat(spark).isNotNull();
        Path firm = root.resolve("firm");
        Simulation.write(FIRM, firm);
        Map<Double, String> secrets = secrets(firm);
        List<Path> runs = List.of(run(firm, "2025-09-30"), run(firm, "2025-12-31"));
        PublishedNumbers numbers = PublishedNumbers.of(runs);

        assertThat(secrets).hasSizeGreaterThan(300);
        assertThat(numbers.numbers()).hasSizeGreaterThan(5_000);
        assertThat(numbers.numbers()).as("averages of pay are there").anyMatch(one -> one.value() > PAY);
        assertThat(found(numbers, new TreeMap<>(secrets))).isEmpty();

        List<Printed> leak = new ArrayList<>(numbers.numbers());
        double pay = secrets.entrySet().stream()
                .filter(one -> one.getValue().startsWith("pay"))
                .findFirst()
                .orElseThrow()
                .getKey();
        leak.add(new Printed(1, "board", "S1", "cost", pay * daysAway.get(0) / 365));
        assertThat(found(new PublishedNumbers(leak), new TreeMap<>(secrets)))
                .as("the attack finds a cost that is one person's own pay")
                .isNotEmpty();
    }

    private List<String> found(PublishedNumbers numbers, NavigableMap<Double, String> secrets) {
        List<String> found = new ArrayList<>();
        numbers.numbers().forEach(one -> tried(one.value(), value -> match(value, secrets, one.cell(), found)));
        numbers.cells().values().forEach(same -> {
            for (int i = 1; i < same.size(); i++) {
                String what = "change of " + same.get(i).cell();
                tried(same.get(i).value() - same.get(i - 1).value(), value -> match(value, secrets, what, found));
            }
        });
        numbers.columns().forEach((column, rows) -> {
            double sum = rows.stream().mapToDouble(Printed::value).sum();
            rows.forEach(one -> plain(
                    sum - 2 * one.value(), value -> match(value, secrets, "total less others in " + column, found)));
            for (int i = 0; rows.size() <= MOST_ROWS && i < rows.size(); i++) {
                for (int j = 0; j < i; j++) {
                    plain(
                            rows.get(i).value() - rows.get(j).value(),
                            value -> match(value, secrets, "difference in " + column, found));
                }
            }
        });
        return found;
    }

    /** As it stands, and as a cost of so many days, months or years. */
    private void tried(double value, DoubleConsumer use) {
        plain(value, use);
        if (Math.abs(value) > WORK) {
            daysAway.forEach(days -> use.accept(Math.abs(value) * 365 / days));
            daysAway.forEach(days -> use.accept(Math.abs(value) * 365 / days / 12));
        }
    }

    private static void plain(double value, DoubleConsumer use) {
        double size = Math.abs(value);
        if (size > WORK) {
            use.accept(size);
            use.accept(size * 12);
            use.accept(size / 12);
        }
    }

    private static void match(double value, NavigableMap<Double, String> secrets, String where, List<String> found) {
        Map.Entry<Double, String> near = secrets.ceilingEntry(value * (1 - EXACT));
        if (near != null && near.getKey() <= value * (1 + EXACT)) {
            found.add(near.getValue() + " by " + where);
        }
    }

    /** Blows up what is secret and returns it: pay of each row, with and without on-costs, and own work of each month and year. */
    private Map<Double, String> secrets(Path firm) throws IOException {
        Map<Double, String> secrets = new HashMap<>();
        CsvText.of(firm.resolve("compensation.csv")).change(row -> {
            double pay = PAY * (1 + factor(row.of("employee_id"), row.of("effective_from")));
            String text = BigDecimal.valueOf(Math.round(pay)).toPlainString();
            double onCosts = 1 + Double.parseDouble("0" + row.of("on_cost_pct")) / 100;
            secrets.put((double) Math.round(pay), "pay of " + row.of("employee_id"));
            secrets.put(Math.round(pay) * onCosts, "pay and on-costs of " + row.of("employee_id"));
            return row.with("annual_base", text);
        });
        Map<String, Double> months = new TreeMap<>();
        CsvText.of(firm.resolve("time.csv")).change(row -> {
            String lawyer = row.of("employee_id");
            double value = Double.parseDouble("0" + row.of("value_standard")) * WORK / 1_000 * (1 + factor(lawyer, ""));
            String text = BigDecimal.valueOf(Math.round(value)).toPlainString();
            months.merge(lawyer + " " + row.of("work_date").substring(0, 7), (double) Math.round(value), Double::sum);
            return row.with("value_standard", text);
        });
        for (Row one : CsvText.of(firm.resolve("secondments.csv")).rows()) {
            away(one);
            months.forEach((month, value) -> {
                if (month.startsWith(one.of("employee_id")) && value > 0) {
                    secrets.put(value, "work of " + month);
                }
            });
        }
        return secrets;
    }

    private void away(Row secondment) {
        if (!secondment.of("end_date").isEmpty()) {
            daysAway.add(1.0
                    + ChronoUnit.DAYS.between(
                            LocalDate.parse(secondment.of("start_date")), LocalDate.parse(secondment.of("end_date"))));
        }
    }

    /** From 0 to 1, the same in every run. */
    private static double factor(String one, String other) {
        return Math.floorMod((one + other).hashCode() * 2_654_435_761L, 1_000_003) / 1_000_003.0;
    }

    private static Path run(Path firm, String asOf) throws IOException {
        Path file = firm.resolve("settings.yaml");
        Files.writeString(firm.resolve("pseudonyms.key"), "a key of an invented firm, never used elsewhere");
        Files.writeString(file, """
                firm: Some Firm LLP (invented)
                inputs: {folder: ., max_rejected_rows_pct: 100, max_rejected_money_pct: 100}
                effects: {draws: 199}
                time: {grain: month}
                privacy: {key_file: pseudonyms.key}
                output: ../reports
                """);
        Settings settings = Settings.of(file, Map.of(), Map.of("as_of", asOf));
        return new Job(settings, new Progress(new PrintStream(OutputStream.nullOutputStream()), false))
                .run(Job.Repeat.FORCE);
    }
}
