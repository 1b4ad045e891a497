package org.secondment.roi.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.secondment.roi.intake.mapping.Claims;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Problem;

/** The archives of an inputs folder, each looked through once. */
final class Archives {

    private final Path folder;
    private final Map<Path, Optional<List<Path>>> entries = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    Archives(Path folder) {
        this.folder = folder;
    }

    /** Why archives are refused. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The files in the file if it is an archive, none if it is one that is refused; else the file itself. */
    List<Path> unpacked(Path file) {
        return entries(file).orElse(List.of(file));
    }

    /** The file, and the files in it if it is an archive; nothing if it is one that is refused. */
    Stream<Path> withEntries(Path file) {
        Optional<List<Path>> inside = entries(file);
        return inside.filter(List::isEmpty).isPresent()
                ? Stream.empty()
                : Stream.concat(Stream.of(file), inside.stream().flatMap(List::stream));
    }

    private Optional<List<Path>> entries(Path file) {
        return entries.computeIfAbsent(file, one -> {
            try {
                return new FileName(Claims.name(one)).isSilent() ? Optional.empty() : Archive.entries(folder, one);
            } catch (InputRefused refused) {
                problems.addAll(refused.problems());
                return Optional.of(List.of());
            }
        });
    }
}
