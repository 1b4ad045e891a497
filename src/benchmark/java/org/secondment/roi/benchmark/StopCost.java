package org.secondment.roi.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What one stop of a run cost, by Spark's event log and by what the heap held when it was over. */
final class StopCost {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double MB = 1e6;

    final Run.Stop stop;
    private final double passed;
    int tasks;
    /** CPU seconds within Spark's tasks, which more cores share. */
    double tasked;
    /** MB of results that tasks handed to the driver. */
    double collected;
    /** MB that the driver handed to tasks. */
    double broadcast;
    /** MB that Spark keeps for later stops. */
    double cached;

    double shuffled;
    double spilled;
    /** MB that live objects take on the heap once the stop is passed. */
    double held;

    private StopCost(Run.Stop stop, double passed) {
        this.stop = stop;
        this.passed = passed;
    }

    /** CPU seconds outside of Spark's tasks. */
    double driver() {
        return Math.max(0, stop.processor() - tasked);
    }

    /** Of a run that was watched; tasks belong to the stop within which they ended. */
    static List<StopCost> of(Path run) {
        try {
            Run told = Run.read(run);
            double started = Double.parseDouble(Files.readString(run.resolve("started")).strip()) / 1e3;
            List<StopCost> costs = new ArrayList<>();
            for (int i = 0; i < told.stops().size(); i++) {
                costs.add(new StopCost(
                        told.shares().get(i), started + told.stops().get(i).seconds()));
            }
            new Reader(costs).read(run.resolve("events"));
            for (StopCost cost : costs) {
                cost.held = held(run.resolve("heap-" + cost.stop.name()));
            }
            return costs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last line of a histogram of classes: objects, then bytes; 0 where the process had gone. */
    private static double held(Path histogram) throws IOException {
        if (!Files.exists(histogram)) {
            return 0;
        }
        List<String> lines = Files.readAllLines(histogram);
        String[] total = lines.get(lines.size() - 1).strip().split(" +");
        return total[0].equals("Total") ? Double.parseDouble(total[2]) / MB : 0;
    }

    /** One pass over the log. */
    private static final class Reader {

        private final List<StopCost> costs;
        private final Set<String> blocks = new HashSet<>();
        private StopCost now;

        Reader(List<StopCost> costs) {
            this.costs = costs;
            this.now = costs.get(0);
        }

        void read(Path log) throws IOException {
            for (String line : Files.readAllLines(log)) {
                JsonNode event = JSON.readTree(line);
                switch (event.get("Event").asText()) {
                    case "SparkListenerJobStart" -> now = at(event.get("Submission Time"));
                    case "SparkListenerTaskEnd" -> task(event);
                    case "SparkListenerBlockUpdated" -> block(event.get("Block Updated Info"));
                    default -> {}
                }
            }
        }

        private StopCost at(JsonNode millis) {
            double time = millis.asDouble() / 1e3;
            return costs.stream()
                    .filter(cost -> time <= cost.passed)
                    .findFirst()
                    .orElse(costs.get(costs.size() - 1));
        }

        private void task(JsonNode event) {
            StopCost cost = at(event.get("Task Info").get("Finish Time"));
            JsonNode metrics = event.get("Task Metrics");
            cost.tasks++;
            cost.tasked += (metrics.get("Executor CPU Time").asDouble()
                            + metrics.get("Executor Deserialize CPU Time").asDouble())
                    / 1e9;
            cost.collected += metrics.get("Result Size").asDouble() / MB;
            cost.spilled += metrics.get("Disk Bytes Spilled").asDouble() / MB;
            cost.shuffled +=
                    metrics.get("Shuffle Write Metrics").get("Shuffle Bytes Written").asDouble() / MB;
        }

        private void block(JsonNode block) {
            String id = block.get("Block ID").asText();
            double size = (block.get("Memory Size").asDouble() + block.get("Disk Size").asDouble()) / MB;
            if (size > 0 && blocks.add(id)) {
                if (id.startsWith("broadcast_")) {
                    now.broadcast += size;
                } else if (id.startsWith("rdd_")) {
                    now.cached += size;
                }
            }
        }
    }
}
