package org.secondment.roi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.secondment.roi.RunHistory.End;
import org.secondment.roi.publish.Manifest;
import org.secondment.roi.publish.Permissions;
import org.secondment.roi.publish.Pointer;

/** How the last run went and what is published, as Prometheus' text format has it: counts and times, no value. */
final class Metrics {

    private static final String PREFIX = "secondment_roi_";
    private static final List<String> OUTCOMES = List.of("scanned", "accepted", "rejected", "dropped", "duplicates");

    private final StringBuilder text = new StringBuilder();

    /** What is published is told from its manifests. */
    static Metrics of(End last, Optional<End> success, Path output) {
        Metrics metrics = new Metrics();
        metrics.gauge("last_run_exit_code", "Exit code of the last run; 0 is success.", last.exit());
        metrics.gauge("last_run_timestamp_seconds", "When the last run ended.", seconds(last));
        metrics.gauge("last_run_duration_seconds", "How long the last run took.", last.seconds());
        success.ifPresent(end -> metrics.gauge(
                "last_success_timestamp_seconds",
                "When a run last ended well, also where it had nothing to do.",
                seconds(end)));
        Map<String, Manifest> published = new TreeMap<>();
        for (String period : Pointer.periods(output)) {
            Pointer.read(output, period).ifPresent(pointer -> published.put(period, Manifest.read(pointer.in(output))));
        }
        if (!published.isEmpty()) {
            metrics.published(published);
        }
        return metrics;
    }

    private static long seconds(End end) {
        return Instant.parse(end.ended()).getEpochSecond();
    }

    private void published(Map<String, Manifest> published) {
        about("data_timestamp_seconds", "End of the last day of the data that is published for a quarter.");
        published.forEach((period, manifest) -> sample(
                "data_timestamp_seconds",
                Map.of("quarter", period),
                LocalDate.parse(manifest.asOf())
                        .plusDays(1)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toEpochSecond()));
        about("rows", "Records of the exports behind a published quarter, by table and what became of them.");
        published.forEach((period, manifest) -> byTable(manifest)
                .forEach((table, counts) -> counts.forEach((outcome, count) ->
                        sample("rows", Map.of("quarter", period, "table", table, "outcome", outcome), count))));
    }

    private static Map<String, Map<String, Long>> byTable(Manifest manifest) {
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        for (Map<String, String> row : manifest.rows()) {
            Map<String, Long> own = counts.computeIfAbsent(row.getOrDefault("table", ""), table -> new TreeMap<>());
            OUTCOMES.forEach(outcome -> own.merge(outcome, Long.parseLong(row.getOrDefault(outcome, "0")), Long::sum));
        }
        return counts;
    }

    private void gauge(String name, String help, long value) {
        about(name, help);
        sample(name, Map.of(), value);
    }

    private void about(String name, String help) {
        text.append("# HELP ")
                .append(PREFIX)
                .append(name)
                .append(' ')
                .append(help)
                .append('\n');
        text.append("# TYPE ").append(PREFIX).append(name).append(" gauge\n");
    }

    private void sample(String name, Map<String, String> labels, long value) {
        String pairs = labels.entrySet().stream()
                .map(label -> label.getKey() + "=\"" + label.getValue() + "\"")
                .sorted()
                .collect(Collectors.joining(","));
        text.append(PREFIX).append(name);
        if (!pairs.isEmpty()) {
            text.append('{').append(pairs).append('}');
        }
        text.append(' ').append(value).append('\n');
    }

    String text() {
        return text.toString();
    }

    /** Whoever collects it, another user as a rule, finds the old text or the new one, never half of one. */
    void writeTo(Path file) throws IOException {
        Path folder = file.resolveSibling("");
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder + " is no folder; make it, and let the collector read it");
        }
        new Note(folder, file.getFileName().toString()).write(text(), Permissions.Readers.EVERYBODY);
    }
}
