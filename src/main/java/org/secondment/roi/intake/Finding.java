package org.secondment.roi.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secondment.roi.intake.mapping.Claims;
import org.secondment.roi.intake.mapping.Mapping;
import org.secondment.roi.intake.reading.Source;
import org.secondment.roi.intake.yaml.MappingFile;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** Looks through an inputs folder and gathers every reason to refuse it before it refuses. */
final class Finding {

    private final Path folder;
    private final Optional<Path> mappings;
    private final KnownFiles known;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> notices = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final Set<Table> named = new LinkedHashSet<>();
    private final Archives archives;
    private int broken;

    /** A file, what it is called and one of the mappings that read it. */
    private record Claim(String file, String name, Mapping mapping) {}

    Finding(Path folder, Optional<Path> mappings, KnownFiles known) {
        this.folder = folder;
        this.mappings = mappings;
        this.known = known;
        this.archives = new Archives(folder);
    }

    Exports exports() {
        if (!Files.isDirectory(folder)) {
            throw InputRefused.of(Problem.ofFile(
                    "inputs", "missing-folder", "no folder " + folder + "; name the folder that holds the exports"));
        }
        List<Mapping> read = readMappings();
        Claims claims = Claims.of(mapped(read), read);
        problems.addAll(claims.problems());
        notices.addAll(claims.notices());
        Map<String, List<Mapping>> files = new TreeMap<>(claims.mappings());
        files.putAll(canonical(claims));
        List<Claim> claimed = files.entrySet().stream()
                .flatMap(file -> file.getValue().stream()
                        .map(mapping -> new Claim(file.getKey(), claims.name(file.getKey(), mapping), mapping)))
                .toList();
        claimed.forEach(claim -> named.add(claim.mapping().table()));
        Map<Claim, Inspection> inspections = inspected(claimed);
        Tables.ALL.forEach(table -> take(table, claimed, inspections));
        problems.addAll(archives.problems());
        if (broken == 0 && archives.problems().isEmpty()) {
            missing();
        }
        if (!problems.isEmpty()) {
            throw new InputRefused(
                    problems.stream().distinct().sorted(Problem.IN_FILE_ORDER).toList());
        }
        return new Exports(
                sources,
                notices.stream().distinct().sorted(Problem.IN_FILE_ORDER).toList());
    }

    private List<Mapping> readMappings() {
        List<Mapping> read = new ArrayList<>();
        if (mappings.isPresent() && !Files.isDirectory(mappings.get())) {
            problems.add(Problem.ofFile(
                    "mappings",
                    "missing-folder",
                    "no folder " + mappings.get() + "; name the folder of mapping files"));
            return read;
        }
        for (Path file : mappings.map(this::list).orElse(List.of())) {
            if (isYaml(file) && !new FileName(name(file)).isSilent()) {
                try {
                    read.addAll(MappingFile.read(file));
                } catch (InputRefused refused) {
                    broken++;
                    problems.addAll(refused.problems());
                }
            }
        }
        return read;
    }

    /** Files of the inputs folder and below that a mapping might mean, relative to it. */
    private List<Path> mapped(List<Mapping> read) {
        if (read.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .sorted()
                    .flatMap(archives::withEntries)
                    .toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private Map<String, List<Mapping>> canonical(Claims claims) {
        Map<String, List<Mapping>> files = new TreeMap<>();
        boolean shared = mappings.filter(other -> same(other, folder)).isPresent();
        problems.addAll(Unopened.in(folder));
        for (Path listed : list(folder)) {
            Path file = folder.relativize(listed);
            for (Path one : archives.unpacked(file)) {
                var name = new FileName(Claims.name(one));
                boolean claimed = claims.mappings().containsKey(name.name());
                if (!claimed && !name.isSilent() && !(shared && isYaml(file))) {
                    name.table()
                            .ifPresentOrElse(
                                    table -> files.put(name.name(), List.of(Mapping.canonical(table))),
                                    () -> notices.add(name.notRead()));
                }
            }
        }
        return files;
    }

    /** Several files at a time, for most are read to their end. */
    private Map<Claim, Inspection> inspected(List<Claim> claimed) {
        return claimed.parallelStream()
                .collect(Collectors.toConcurrentMap(
                        claim -> claim,
                        claim -> Inspection.of(
                                claim.name(),
                                folder.resolve(claim.file()),
                                claim.mapping(),
                                Sniffing.RANGE_BYTES,
                                known)));
    }

    private void take(Table table, List<Claim> claimed, Map<Claim, Inspection> inspections) {
        Map<String, Source> byContent = new HashMap<>();
        claimed.forEach(claim -> {
            if (claim.mapping().table().equals(table)) {
                Inspection inspection = Objects.requireNonNull(inspections.get(claim));
                problems.addAll(inspection.problems());
                inspection.source().ifPresent(source -> {
                    sameSheet(source).ifPresent(problems::add);
                    Source first = byContent.putIfAbsent(source.sha256() + source.mapping(), source);
                    sources.add(first == null ? source : source.asDuplicateOf(first.name()));
                    notices.addAll(first == null ? inspection.notices() : List.of(twice(source, first)));
                });
            }
        });
    }

    /** Two names may mean one sheet: its title and its number. */
    private Optional<Problem> sameSheet(Source source) {
        return sources.stream()
                .filter(other ->
                        other.table().equals(source.table()) && other.path().equals(source.path()))
                .filter(other -> other.encoding().equals(source.encoding())
                        && !other.name().equals(source.name()))
                .map(other -> Problem.ofFile(
                        source.name(),
                        Claims.MAPPED_TWICE,
                        "is the same sheet as " + other.name() + " for the mapping " + other.mapping()
                                + "; name another sheet in " + source.mapping()))
                .findFirst();
    }

    private static Problem twice(Source source, Source first) {
        return Problem.ofFile(
                source.name(),
                "same-file-twice",
                "holds the same bytes as " + first.name() + "; its rows are counted once");
    }

    /** Asked only where every mapping and archive could be read: a broken one may be the one that holds the table. */
    private void missing() {
        Set<String> supplied = new TreeSet<>();
        named.forEach(table -> supplied.add(table.name()));
        Tables.ALL.stream()
                .filter(table -> table.required() && !supplied.contains(table.name()))
                .forEach(table -> problems.add(Problem.ofFile(
                        table.name(),
                        "missing-table",
                        "no file; expected " + table.name() + ".csv in " + name(folder) + "; it gives "
                                + table.unlocks())));
    }

    private List<Path> list(Path of) {
        try (Stream<Path> files = Files.list(of)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw unreadable(of, e);
        }
    }

    private static boolean same(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    private static InputRefused unreadable(Path folder, IOException e) {
        return InputRefused.of(Problem.ofFile(
                name(folder), "unreadable", "the folder cannot be read (" + e.getMessage() + "); check permissions"));
    }

    private static boolean isYaml(Path file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private static String name(Path path) {
        Path last = path.toAbsolutePath().normalize().getFileName();
        return last == null ? path.toString() : last.toString();
    }
}
