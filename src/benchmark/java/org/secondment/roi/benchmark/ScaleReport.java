package org.secondment.roi.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What each stop costs by the number of time entries, and what that comes to for up to ten billion, as Markdown.
 * Arguments: folder of the runs, at least three sizes in millions in rising order.
 */
public final class ScaleReport {

    private static final List<Integer> FORETOLD = List.of(10, 100, 1_000, 10_000);
    private static final int MANY_CORES = 100;
    private static final double MB_PER_GB = 1e3;
    /** Of time. */
    private static final int FILES = 120;

    private static final double MB_OF_A_PART = 33.6;
    private static final long DIGESTS_OF_A_SLICE = 1 << 19;
    private static final double SECONDS_PER_HOUR = 3_600;

    private final List<Integer> sizes;
    private final List<List<StopCost>> costs;
    private final List<double[]> bytes;
    private final List<Double> peaks;

    private ScaleReport(Path runs, List<Integer> sizes) throws IOException {
        this.sizes = sizes;
        List<Path> folders = sizes.stream()
                .map(size -> runs.resolve(size + "M").resolve("cold-1"))
                .toList();
        this.costs = folders.stream().map(StopCost::of).toList();
        this.peaks = folders.stream().map(folder -> Run.read(folder).peak()).toList();
        this.bytes = new ArrayList<>();
        for (Path folder : folders) {
            bytes.add(Files.readAllLines(folder.resolve("bytes")).stream()
                    .mapToDouble(line -> Double.parseDouble(line) / 1e6)
                    .toArray());
        }
    }

    public static void main(String[] arguments) throws IOException {
        List<Integer> sizes =
                Arrays.stream(arguments).skip(1).map(Integer::valueOf).toList();
        if (sizes.size() < 3) {
            throw new IllegalArgumentException("three sizes are the least that show whether a cost grows by a line");
        }
        ScaleReport report = new ScaleReport(Path.of(arguments[0]), sizes);
        report.measured();
        report.slopes();
        report.foretold();
    }

    private List<String> stops() {
        return costs.get(0).stream().map(cost -> cost.stop.name()).toList();
    }

    private void measured() {
        say("| stop | M entries | s | CPU s | of it in tasks | tasks | collected MB | broadcast MB | kept MB | shuffled MB"
                + " | spilled MB | heap after, MB |");
        say("|---|---|---|---|---|---|---|---|---|---|---|---|");
        for (int stop = 0; stop < stops().size(); stop++) {
            for (int size = 0; size < sizes.size(); size++) {
                StopCost cost = costs.get(size).get(stop);
                say(
                        "| %s | %d | %.1f | %.1f | %.1f | %d | %.1f | %.1f | %.1f | %.1f | %.1f | %s |",
                        cost.stop.name(),
                        sizes.get(size),
                        cost.stop.seconds(),
                        cost.stop.processor(),
                        cost.tasked,
                        cost.tasks,
                        cost.collected,
                        cost.broadcast,
                        cost.cached,
                        cost.shuffled,
                        cost.spilled,
                        cost.held > 0 ? text("%.0f", cost.held) : "");
            }
        }
    }

    private Growth growth(int stop, ToDoubleFunction<StopCost> cost) {
        return new Growth(
                sizes,
                costs.stream()
                        .map(run -> cost.applyAsDouble(run.get(stop)))
                        .toList());
    }

    private void slopes() {
        say("");
        say("| stop | CPU s in tasks per M entries | CPU s of the driver per M | power of the driver's"
                + " | foretold / measured CPU s at %d M |", sizes.get(sizes.size() - 1));
        say("|---|---|---|---|---|");
        for (int stop = 0; stop < stops().size(); stop++) {
            Growth driver = growth(stop, StopCost::driver);
            say(
                    "| %s | %.3f | %.3f | %.2f | %.2f |",
                    stops().get(stop),
                    growth(stop, cost -> cost.tasked).slope(),
                    driver.slope(),
                    driver.power(),
                    growth(stop, cost -> cost.stop.processor()).foretold());
        }
    }

    private void foretold() {
        Map<String, List<Growth>> rows = new LinkedHashMap<>();
        rows.put("exports read, GB", List.of(bytes(0)));
        rows.put("staged facts written, GB", List.of(bytes(1)));
        rows.put("published, GB", List.of(bytes(2)));
        rows.put("collected by the driver, GB", all(cost -> cost.collected));
        rows.put("broadcast, GB", all(cost -> cost.broadcast));
        rows.put("kept by Spark, GB", all(cost -> cost.cached));
        rows.put("shuffled, GB", all(cost -> cost.shuffled));
        rows.put("largest heap after a stop, GB", List.of(heap()));
        rows.put("peak of the process, GB", List.of(new Growth(sizes, peaks)));
        say("");
        say("| M entries | %s |", FORETOLD.stream().map(String::valueOf).collect(Collectors.joining(" | ")));
        say("|---|%s", "---|".repeat(FORETOLD.size()));
        rows.forEach((name, parts) -> row(name, parts, MB_PER_GB));
        say(
                "| lookups in lists of key digests, millions | %s |",
                FORETOLD.stream().map(size -> text("%.2f", lookups(size) / 1e6)).collect(Collectors.joining(" | ")));
        row("CPU hours in tasks", all(cost -> cost.tasked), SECONDS_PER_HOUR);
        row("CPU hours of the driver", all(StopCost::driver), SECONDS_PER_HOUR);
        hours();
    }

    /** Every slice of half a million digests is looked up in every staged part of time: both grow with the entries. */
    private double lookups(int size) {
        double parts = Math.max(FILES, bytes(0).at(size) / MB_OF_A_PART);
        long slices = 1;
        while (slices * DIGESTS_OF_A_SLICE < size * 1e6) {
            slices *= 2;
        }
        return slices * parts;
    }

    private Growth bytes(int what) {
        return new Growth(sizes, bytes.stream().map(of -> of[what]).toList());
    }

    private List<Growth> all(ToDoubleFunction<StopCost> cost) {
        return IntStream.range(0, stops().size()).mapToObj(stop -> growth(stop, cost)).toList();
    }

    private Growth heap() {
        return new Growth(
                sizes,
                costs.stream()
                        .map(run -> run.stream().mapToDouble(cost -> cost.held).max().orElse(0))
                        .toList());
    }

    private static double sum(List<Growth> parts, int size) {
        return parts.stream().mapToDouble(part -> Math.max(0, part.at(size))).sum();
    }

    private static void row(String name, List<Growth> parts, double unit) {
        say(
                "| %s | %s |",
                name,
                FORETOLD.stream()
                        .map(size -> text("%.2f", sum(parts, size) / unit))
                        .collect(Collectors.joining(" | ")));
    }

    /** The driver's part on one core, which no further machine shortens. */
    private void hours() {
        List<Growth> tasked = all(cost -> cost.tasked);
        List<Growth> driver = all(StopCost::driver);
        for (int cores : List.of(2, MANY_CORES)) {
            say(
                    "| hours on %d cores, the driver's part on one | %s |",
                    cores,
                    FORETOLD.stream()
                            .map(size -> text(
                                    "%.2f", (sum(driver, size) + sum(tasked, size) / cores) / SECONDS_PER_HOUR))
                            .collect(Collectors.joining(" | ")));
        }
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static void say(String format, Object... values) {
        System.out.println(text(format, values));
    }
}
