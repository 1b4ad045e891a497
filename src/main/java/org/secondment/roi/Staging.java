package org.secondment.roi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;
import org.secondment.roi.Bundles.Task;
import org.secondment.roi.intake.Exports;
import org.secondment.roi.intake.RangeReading;
import org.secondment.roi.intake.Source;
import org.secondment.roi.staging.FactKey;
import org.secondment.roi.staging.FactStore;
import org.secondment.roi.staging.PartFiles;
import org.secondment.roi.staging.PartWriter;
import org.secondment.roi.staging.Staged;
import org.secondment.roi.table.Tables;

/** Exports to staged facts: what is not staged yet is read once, in one Spark job. */
final class Staging {

    private static final int MOST_NAMES = 10;

    /** No run reads a file for so long. */
    private static final Duration ABANDONED = Duration.ofDays(2);

    private final JavaSparkContext spark;
    private final Exports exports;
    private final Progress progress;
    private final FactStore facts;
    private final Map<Source, Staged> staged = new LinkedHashMap<>();
    private final Map<Source, Path> folders = new LinkedHashMap<>();

    private Staging(JavaSparkContext spark, Settings settings, Exports exports, Progress progress) {
        this.spark = spark;
        this.exports = exports;
        this.progress = progress;
        this.facts = new FactStore(settings.work(), Build.id(), progress::say);
    }

    /** The staged facts of every file, each content once, in the order of the exports. */
    static List<Staged> of(JavaSparkContext spark, Settings settings, Exports exports, Progress progress) {
        return new Staging(spark, settings, exports, progress).staged();
    }

    private List<Staged> staged() {
        List<Source> sources =
                exports.sources().stream().filter(s -> !s.isDuplicate()).toList();
        for (Source source : sources) {
            facts.complete(key(source), source.name()).ifPresent(found -> staged.put(source, found));
        }
        List<Source> fresh = sources.stream().filter(s -> !staged.containsKey(s)).toList();
        say(fresh);
        read(fresh);
        facts.sweep(Clock.systemUTC().instant().minus(ABANDONED));
        return sources.stream().map(staged::get).map(java.util.Objects::requireNonNull).toList();
    }

    private void read(List<Source> fresh) {
        fresh.forEach(source -> folders.put(source, facts.begin(key(source))));
        try {
            Map<Source, List<PartFiles>> parts = parts();
            parts.forEach((source, files) ->
                    staged.put(source, facts.commit(key(source), source.name(), folders.remove(source), files)));
        } finally {
            folders.values().forEach(facts::abandon);
        }
    }

    private Map<Source, List<PartFiles>> parts() {
        List<Task> tasks = new ArrayList<>();
        folders.forEach((source, folder) -> {
            for (int i = 0; i < source.ranges().size(); i++) {
                tasks.add(new Task(source, source.ranges().get(i), i, folder.toString()));
            }
        });
        Map<Source, List<PartFiles>> parts = new LinkedHashMap<>();
        folders.keySet().forEach(source -> parts.put(source, new ArrayList<>()));
        if (!tasks.isEmpty()) {
            List<List<Task>> bundles = Bundles.of(tasks, spark.defaultParallelism());
            List<PartFiles> written = spark.parallelize(bundles, bundles.size())
                    .flatMap(bundle -> bundle.stream().map(Staging::write).iterator())
                    .collect();
            for (int i = 0; i < tasks.size(); i++) {
                java.util.Objects.requireNonNull(parts.get(tasks.get(i).source())).add(written.get(i));
            }
        }
        return parts;
    }

    /** Reads one range and writes its facts, within a Spark task. */
    private static PartFiles write(Task task) {
        var table = Tables.named(task.source().table()).orElseThrow();
        try (PartWriter writer = PartWriter.open(Path.of(task.folder()), table, task.number())) {
            return writer.close(RangeReading.read(task.source(), task.range(), writer));
        } catch (IOException e) {
            throw new UncheckedIOException("the facts of " + task.source().name() + " could not be staged", e);
        }
    }

    private void say(List<Source> fresh) {
        List<String> names = fresh.stream().map(Source::name).limit(MOST_NAMES).toList();
        String more = fresh.size() > MOST_NAMES ? " and " + (fresh.size() - MOST_NAMES) + " more" : "";
        progress.say((fresh.isEmpty() ? "Reading no file" : "Reading " + String.join(", ", names) + more) + "; "
                + staged.size() + " files are staged already.");
    }

    private FactKey key(Source source) {
        return new FactKey(Tables.named(source.table()).orElseThrow(), source.sha256(), source.reading());
    }
}
