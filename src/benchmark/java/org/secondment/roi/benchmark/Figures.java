package org.secondment.roi.benchmark;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares every figure before, during and after that a published before_after.csv holds with DuckDB's, to the last
 * penny and hour, and prints how many agree. Arguments: the two files; exit code 1 where one differs or is missing.
 */
public final class Figures {

    private static final List<String> SPANS = List.of("before", "during", "after");
    private static final Set<String> MUST_BE_THERE = Set.of("client_fees_billed", "client_fees_collected");
    private static final Set<String> MEASURES = Set.of(
            "client_fees_billed",
            "client_fees_collected",
            "referred_fees_billed",
            "matters_opened",
            "practices_billing",
            "hours_recorded",
            "billable_hours");

    public static void main(String[] arguments) throws IOException {
        Map<String, BigDecimal> ours = read(Path.of(arguments[0]), "window_months");
        Map<String, BigDecimal> theirs = read(Path.of(arguments[1]), "months");
        Set<String> measures = new TreeSet<>();
        long agree = 0;
        for (var figure : ours.entrySet()) {
            BigDecimal other = theirs.get(figure.getKey());
            measures.add(figure.getKey().split(" ")[1]);
            if (other != null && other.compareTo(figure.getValue()) == 0) {
                agree++;
            } else {
                System.err.println(figure.getKey() + ": " + figure.getValue() + " is " + other + " by DuckDB");
            }
        }
        System.out.println("figures agree: " + agree + " of " + ours.size() + " (" + String.join(", ", measures) + ")");
        if (agree < ours.size() || !measures.containsAll(MUST_BE_THERE)) {
            System.exit(1);
        }
    }

    /** Only the last column may hold commas, and it is not read. */
    private static Map<String, BigDecimal> read(Path file, String months) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> headings = List.of(lines.get(0).split(",", -1));
        Map<String, BigDecimal> figures = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] values = line.split(",", -1);
            String measure = values[headings.indexOf("measure")];
            for (String span : SPANS) {
                String value = values[headings.indexOf(span)];
                if (MEASURES.contains(measure) && !value.isEmpty()) {
                    String key = String.join(
                            " ",
                            values[headings.indexOf("secondment_id")],
                            measure,
                            values[headings.indexOf(months)],
                            span);
                    figures.put(key, new BigDecimal(value));
                }
            }
        }
        return figures;
    }

    private Figures() {}
}
