package org.secondment.roi;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.spark.api.java.JavaSparkContext;
import org.secondment.roi.intake.Exports;
import org.secondment.roi.intake.mapping.Column;
import org.secondment.roi.intake.mapping.Treatment;
import org.secondment.roi.intake.reading.Range;
import org.secondment.roi.intake.reading.RangeReading;
import org.secondment.roi.intake.reading.Source;
import org.secondment.roi.staging.Bundles;
import org.secondment.roi.staging.FactKey;
import org.secondment.roi.staging.FactStore;
import org.secondment.roi.staging.MappedFile;
import org.secondment.roi.staging.MappingTerms;
import org.secondment.roi.staging.MappingTerms.Over;
import org.secondment.roi.staging.PartFiles;
import org.secondment.roi.staging.PartWriter;
import org.secondment.roi.staging.Staged;
import org.secondment.roi.storage.Locations;
import org.secondment.roi.table.Tables;

/** Exports to staged facts: what is not staged yet is read once, in one Spark job. */
final class Staging {

    /** Up to so many files are named one by one. */
    private static final int MOST_NAMES = 12;

    private static final long LEAST_BYTES_OF_A_BUNDLE = 1 << 20;
    private static final long MOST_BYTES_OF_A_BUNDLE = 32 << 20;

    /** So that the last ones to finish are short. */
    private static final int BUNDLES_PER_CORE = 4;

    /** No run reads a file for so long. */
    private static final Duration ABANDONED = Duration.ofDays(2);

    /** Facts that no run has used for so long are of files that were replaced or withdrawn. */
    private static final Duration UNUSED = Duration.ofDays(30);

    private final Supplier<JavaSparkContext> spark;
    private final Exports exports;
    private final Progress progress;
    private final FactStore facts;
    private final Map<Source, Staged> staged = new LinkedHashMap<>();
    private final Map<Source, Path> folders = new LinkedHashMap<>();

    private Staging(Supplier<JavaSparkContext> spark, Settings settings, Exports exports, Progress progress) {
        this.spark = spark;
        this.exports = exports;
        this.progress = progress;
        this.facts = new FactStore(settings.work(), Build.id(), progress::say);
    }

    /**
     * One range of a file, and where its facts are written.
     *
     * @param number of the range in its file, from 0
     * @param folder of the file's facts
     */
    private record Task(Source source, Range range, int number, String folder) implements Serializable {

        long bytes() {
            return range.length();
        }
    }

    /**
     * What is staged.
     *
     * @param files each content once, in the order of the exports
     * @param read records that this run read
     */
    record Done(List<Staged> files, long read) {

        Done {
            files = List.copyOf(files);
        }
    }

    /** @param spark waited for only where something is to be read */
    static Done of(Supplier<JavaSparkContext> spark, Settings settings, Exports exports, Progress progress) {
        return new Staging(spark, settings, exports, progress).staged();
    }

    private Done staged() {
        List<Source> sources =
                exports.sources().stream().filter(s -> !s.isDuplicate()).toList();
        Instant now = Clock.systemUTC().instant();
        sources.parallelStream()
                .flatMap(source -> kept(source, now).map(found -> Map.entry(source, found)).stream())
                .forEachOrdered(found -> staged.put(found.getKey(), found.getValue()));
        List<Source> fresh =
                sources.stream().filter(s -> !staged.containsKey(s)).toList();
        int kept = staged.size();
        read(fresh);
        say(fresh, kept);
        facts.sweep(now.minus(ABANDONED), now.minus(UNUSED));
        return new Done(
                inOrder(sources),
                inOrder(fresh).stream().mapToLong(Staging::rows).sum());
    }

    private Optional<Staged> kept(Source source, Instant now) {
        FactKey key = key(source);
        facts.use(key, now);
        return facts.complete(key, source.name());
    }

    private void read(List<Source> fresh) {
        fresh.forEach(source -> folders.put(source, facts.begin(key(source))));
        try {
            Map<Source, List<PartFiles>> parts = parts();
            for (Source source : fresh) {
                staged.put(
                        source,
                        facts.commit(
                                key(source),
                                source.name(),
                                folders.getOrDefault(source, Path.of("")),
                                parts.getOrDefault(source, List.of())));
                folders.remove(source);
            }
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
        if (!tasks.isEmpty()) {
            JavaSparkContext context = spark.get();
            List<List<Task>> bundles = Bundles.of(tasks, Task::bytes, bundles(tasks, context.defaultParallelism()));
            List<PartFiles> written = context.parallelize(bundles, bundles.size())
                    .flatMap(bundle -> bundle.stream().map(Staging::write).iterator())
                    .collect();
            for (int i = 0; i < tasks.size(); i++) {
                parts.computeIfAbsent(tasks.get(i).source(), source -> new ArrayList<>())
                        .add(written.get(i));
            }
        }
        return parts;
    }

    /** Small files are read together, big files range by range. */
    private static long bundles(List<Task> tasks, int cores) {
        long bytes = tasks.stream().mapToLong(Task::bytes).sum();
        long each = Math.min(
                MOST_BYTES_OF_A_BUNDLE, Math.max(LEAST_BYTES_OF_A_BUNDLE, bytes / (cores * (long) BUNDLES_PER_CORE)));
        return (bytes + each - 1) / each;
    }

    /** Reads one range and writes its facts, within a Spark task. */
    private static PartFiles write(Task task) {
        var table = Tables.named(task.source().table()).orElseThrow();
        try (PartWriter writer = PartWriter.open(Locations.of(task.folder()), table, task.number())) {
            return writer.close(RangeReading.read(task.source(), task.range(), writer));
        }
    }

    private void say(List<Source> fresh, int kept) {
        if (fresh.size() > MOST_NAMES) {
            progress.say("staged " + fresh.size() + " files");
        } else {
            fresh.forEach(source -> progress.say("staged " + source.name()));
        }
        if (kept > 0) {
            progress.say("already staged: " + kept + " files");
        }
    }

    private List<Staged> inOrder(List<Source> sources) {
        return sources.stream()
                .flatMap(source -> Optional.ofNullable(staged.get(source)).map(file -> mapped(source, file)).stream())
                .toList();
    }

    private static Staged mapped(Source source, Staged file) {
        Map<String, String> kinds = new TreeMap<>();
        String system = "";
        boolean refuse = false;
        for (Column column : source.layout().columns()) {
            if (!column.idMap().kind().isEmpty()) {
                kinds.put(column.field(), column.idMap().kind());
                system = column.idMap().system();
            }
            refuse |= column.onBreach() == Treatment.OnBreach.REFUSE;
        }
        return kinds.isEmpty() && !refuse
                ? file
                : new MappedFile(file, new MappingTerms(system, kinds, refuse ? Over.REFUSE : Over.SCALE));
    }

    private static long rows(Staged file) {
        return file.parts().stream()
                .flatMap(part -> part.counts().stream())
                .mapToLong(Staged.Count::rows)
                .sum();
    }

    private FactKey key(Source source) {
        return new FactKey(Tables.named(source.table()).orElseThrow(), source.sha256(), source.reading());
    }
}
