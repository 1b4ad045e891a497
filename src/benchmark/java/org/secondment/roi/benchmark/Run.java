package org.secondment.roi.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * One run as scripts/benchmark kept it.
 *
 * @param seconds of the whole process
 * @param processor seconds that all its threads together took of the processors
 * @param peak of its memory, in MB
 * @param stops in the order in which they were passed; none of an engine that tells none
 */
record Run(double seconds, double processor, double peak, List<Stop> stops) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A stop passed; both seconds are those since the start of the process. */
    record Stop(String name, double seconds, double processor) {}

    /** All turns of a kind of run; at least one. */
    static List<Run> turns(Path runs, String size, String kind) {
        try (Stream<Path> folders = Files.list(runs.resolve(size))) {
            return folders.filter(folder -> folder.getFileName().toString().matches(kind + "-\\d+"))
                    .sorted()
                    .map(Run::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Run read(Path folder) {
        try {
            List<Stop> stops = new ArrayList<>();
            for (String line : Files.readAllLines(folder.resolve("log"))) {
                JsonNode told = line.startsWith("{") ? JSON.readTree(line) : JSON.nullNode();
                if (told.has("stop")) {
                    stops.add(new Stop(
                            told.get("stop").asText(),
                            told.get("since_start_seconds").asDouble(),
                            told.get("since_start_cpu_seconds").asDouble()));
                }
            }
            String[] time = Files.readString(folder.resolve("time")).strip().split(" ");
            return new Run(
                    Double.parseDouble(time[0]),
                    Double.parseDouble(time[1]) + Double.parseDouble(time[2]),
                    Double.parseDouble(time[3]) / 1024,
                    stops);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the run tells of a stop; every run tells of the whole. */
    boolean passes(String name) {
        return name.equals("whole") || stops.stream().anyMatch(stop -> stop.name().equals(name));
    }

    /** When a stop was passed; the whole run where it is called whole. */
    Stop passed(String name) {
        return name.equals("whole")
                ? new Stop(name, seconds, processor)
                : stops.stream().filter(stop -> stop.name().equals(name)).findFirst().orElseThrow();
    }

    /** What each stop took, after the start and before the end of the process, in both seconds. */
    List<Stop> shares() {
        List<Stop> shares = new ArrayList<>();
        Stop before = new Stop("", 0, 0);
        for (Stop stop : stops) {
            shares.add(new Stop(stop.name(), stop.seconds() - before.seconds(), stop.processor() - before.processor()));
            before = stop;
        }
        return shares;
    }

    static double median(List<Run> runs, ToDoubleFunction<Run> value) {
        double[] sorted = runs.stream().mapToDouble(value).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
