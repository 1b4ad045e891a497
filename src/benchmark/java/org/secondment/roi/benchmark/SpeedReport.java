package org.secondment.roi.benchmark;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Medians of all turns beside DuckDB's, as Markdown: what runs took, what each stop took of it, ratios and slopes.
 * Arguments: folder of the runs, sizes in millions in rising order.
 */
public final class SpeedReport {

    /** Exports are read, checked and judged; figures stand in tables; the process is over. */
    private static final List<String> POINTS = List.of("check", "tables", "whole");

    private final Path runs;
    private final int[] sizes;
    /** Whether there is more than reading. */
    private final boolean published;

    private SpeedReport(Path runs, int[] sizes) {
        this.runs = runs;
        this.sizes = sizes;
        this.published = of(sizes[0], "cold").get(0).passes("publish");
    }

    public static void main(String[] arguments) {
        int[] sizes = Arrays.stream(arguments).skip(1).mapToInt(Integer::parseInt).toArray();
        SpeedReport report = new SpeedReport(Path.of(arguments[0]), sizes);
        report.runs();
        report.stops();
        report.ratios();
        report.slopes();
    }

    private List<Run> of(int size, String kind) {
        return Run.turns(runs, size + "M", kind);
    }

    private List<Run> sample(String kind) {
        return Run.turns(runs, "sample", kind);
    }

    private void runs() {
        say("| entries | run | read: s (CPU s) | tables: s (CPU s) | whole: s (CPU s) | peak MB |");
        say("|---|---|---|---|---|---|");
        for (int size : sizes) {
            row(size + " M", "cold", of(size, "cold"));
            row(size + " M", "one new month", of(size, "month"));
            row(size + " M", "DuckDB", of(size, "duckdb"));
        }
        if (published) {
            row("sample", "cold", sample("cold"));
            row("sample", "empty Spark job", sample("empty"));
        }
    }

    private static void row(String entries, String name, List<Run> turns) {
        String points = POINTS.stream()
                .map(point -> turns.get(0).passes(point) ? both(turns, point) : "")
                .collect(Collectors.joining(" | "));
        say("| %s | %s | %s | %.0f |", entries, name, points, Run.median(turns, Run::peak));
    }

    private static String both(List<Run> turns, String point) {
        return text("%.1f (%.1f)", seconds(turns, point), processor(turns, point));
    }

    private static double seconds(List<Run> turns, String point) {
        return Run.median(turns, run -> run.passed(point).seconds());
    }

    private static double processor(List<Run> turns, String point) {
        return Run.median(turns, run -> run.passed(point).processor());
    }

    private void stops() {
        List<String> names = of(sizes[0], "cold").get(0).stops().stream()
                .map(Run.Stop::name)
                .toList();
        say("");
        say("| CPU s | %s |", String.join(" | ", names));
        say("|---|%s", "---|".repeat(names.size()));
        for (int size : sizes) {
            shares(size + " M, cold", of(size, "cold"), names);
            shares(size + " M, one new month", of(size, "month"), names);
        }
        if (published) {
            shares("sample, cold", sample("cold"), names);
        }
    }

    private static void shares(String name, List<Run> turns, List<String> stops) {
        double whole = processor(turns, "whole");
        say(
                "| %s | %s |",
                name,
                stops.stream().map(stop -> share(turns, stop, whole)).collect(Collectors.joining(" | ")));
    }

    private static String share(List<Run> turns, String name, double whole) {
        double taken = Run.median(
                turns,
                run -> run.shares().stream()
                        .filter(stop -> stop.name().equals(name))
                        .mapToDouble(Run.Stop::processor)
                        .sum());
        return text("%.1f (%.0f %%)", taken, 100 * taken / whole);
    }

    private void ratios() {
        say("");
        for (int size : sizes) {
            List<Run> duckdb = of(size, "duckdb");
            ratio("read " + size + "M", of(size, "cold"), "check", duckdb);
            ratio("cold " + size + "M", of(size, "cold"), "tables", duckdb);
            ratio("whole " + size + "M", of(size, "cold"), "whole", duckdb);
            ratio("month read " + size + "M", of(size, "month"), "check", duckdb);
            ratio("month " + size + "M", of(size, "month"), "whole", duckdb);
        }
        if (published) {
            ratio("sample read", sample("cold"), "check", sample("empty"));
            ratio("sample", sample("cold"), "whole", sample("empty"));
        }
    }

    private static void ratio(String name, List<Run> ours, String point, List<Run> others) {
        if (ours.get(0).passes(point)) {
            say(
                    "ratio %s: %.2f, of CPU %.2f",
                    name,
                    seconds(ours, point) / seconds(others, "whole"),
                    processor(ours, point) / processor(others, "whole"));
        }
    }

    private void slopes() {
        for (int i = 1; i < sizes.length; i++) {
            for (String kind : List.of("cold", "duckdb")) {
                slope(sizes[i - 1], sizes[i], kind, kind.equals("cold") ? "check" : "whole");
            }
            say(
                    "memory %dM/%dM: %.2f, DuckDB %.2f",
                    sizes[i],
                    sizes[i - 1],
                    peak(sizes[i], "cold") / peak(sizes[i - 1], "cold"),
                    peak(sizes[i], "duckdb") / peak(sizes[i - 1], "duckdb"));
        }
    }

    private double peak(int size, String kind) {
        return Run.median(of(size, kind), Run::peak);
    }

    private void slope(int from, int to, String kind, String point) {
        say(
                "slope %dM to %dM, %s: %.3f s, %.3f CPU s per million entries",
                from,
                to,
                kind.equals("cold") ? "read" : "DuckDB",
                (seconds(of(to, kind), point) - seconds(of(from, kind), point)) / (to - from),
                (processor(of(to, kind), point) - processor(of(from, kind), point)) / (to - from));
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static void say(String format, Object... values) {
        System.out.println(text(format, values));
    }
}
