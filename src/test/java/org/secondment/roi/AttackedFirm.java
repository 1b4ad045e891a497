package org.secondment.roi;

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
import java.util.TreeMap;
import java.util.stream.Stream;
import org.secondment.roi.simulate.Firm;
import org.secondment.roi.simulate.Simulation;
import org.secondment.roi.simulate.Timekeeping;
import org.secondment.roi.testing.CsvText;
import org.secondment.roi.testing.CsvText.Row;
import org.secondment.roi.testing.KeyFile;

/**
 * A firm whose pay and work are blown up, each by its own factor, so that nothing is found by chance; and its runs.
 *
 * @param folder its exports
 * @param secrets pay of each row, with and without on-costs, and own work of each month and year
 * @param daysAway of each secondment that ended
 */
record AttackedFirm(Path folder, Map<Double, String> secrets, List<Double> daysAway) {

    /** Above what anything else costs. */
    static final double PAY = 1e9;

    static final double WORK = 1e6;

    private static final Firm FIRM =
            new Firm(120, 100, 5, 26, 7, 0.2, LocalDate.of(2025, 12, 31), Timekeeping.BY_MONTH);

    static AttackedFirm write(Path folder) throws IOException {
        Simulation.write(FIRM, folder);
        AttackedFirm firm = new AttackedFirm(folder, new HashMap<>(), new ArrayList<>());
        firm.blowUp();
        KeyFile.write(folder.resolve("pseudonyms.key"));
        Files.writeString(folder.resolve("settings.yaml"), """
                firm: Some Firm LLP (invented)
                inputs: {folder: ., max_rejected_rows_pct: 100, max_rejected_money_pct: 100}
                effects: {draws: 199}
                time: {grain: month}
                privacy: {key_file: pseudonyms.key}
                output: reports
                """);
        return firm;
    }

    private void blowUp() throws IOException {
        CsvText.of(folder.resolve("compensation.csv")).change(row -> {
            double pay = PAY * (1 + factor(row.of("employee_id"), row.of("effective_from")));
            String text = BigDecimal.valueOf(Math.round(pay)).toPlainString();
            double onCosts = 1 + Double.parseDouble("0" + row.of("on_cost_pct")) / 100;
            secrets.put((double) Math.round(pay), "pay of " + row.of("employee_id"));
            secrets.put(Math.round(pay) * onCosts, "pay and on-costs of " + row.of("employee_id"));
            return row.with("annual_base", text);
        });
        Map<String, Double> months = new TreeMap<>();
        CsvText.of(folder.resolve("time.csv")).change(row -> {
            String lawyer = row.of("employee_id");
            double value = Double.parseDouble("0" + row.of("value_standard")) * WORK / 1_000 * (1 + factor(lawyer, ""));
            String text = BigDecimal.valueOf(Math.round(value)).toPlainString();
            months.merge(lawyer + " " + row.of("work_date").substring(0, 7), (double) Math.round(value), Double::sum);
            return row.with("value_standard", text);
        });
        for (Row one : CsvText.of(folder.resolve("secondments.csv")).rows()) {
            away(one);
            months.forEach((month, value) -> {
                if (month.startsWith(one.of("employee_id")) && value > 0) {
                    secrets.put(value, "work of " + month);
                }
            });
        }
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

    /** The same firm and what it published so far, in another folder. */
    AttackedFirm copy(Path other) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                Files.copy(path, other.resolve(folder.relativize(path).toString()));
            }
        }
        return new AttackedFirm(other, secrets, daysAway);
    }

    /** Published as of a day; returns the run's folder. */
    Path run(LocalDate asOf) {
        Settings settings = Settings.of(folder.resolve("settings.yaml"), Map.of(), Map.of("as_of", asOf.toString()));
        return new Job(settings, new Progress(new PrintStream(OutputStream.nullOutputStream()), false))
                .run(Job.Repeat.FORCE);
    }
}
