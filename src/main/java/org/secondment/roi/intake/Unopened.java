package org.secondment.roi.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.secondment.roi.table.Problem;

/** What is called like an export and is none: a link to a share that is not there must not look like fewer rows. */
final class Unopened {

    /** Those directly in the folder. */
    static List<Problem> in(Path folder) {
        try (Stream<Path> listed = Files.list(folder)) {
            return listed.filter(path -> !Files.isRegularFile(path))
                    .filter(path ->
                            name(path).table().isPresent() && !name(path).isSilent())
                    .map(path -> Problem.ofFile(name(path).name(), "not-a-file", reason(path)))
                    .toList();
        } catch (IOException e) {
            return List.of(); // said where its files are read
        }
    }

    private static FileName name(Path path) {
        return new FileName(String.valueOf(path.getFileName()));
    }

    private static String reason(Path path) {
        if (Files.isDirectory(path)) {
            return "is a folder; expected a file of this name, or rename the folder if it holds no exports";
        }
        return Files.isSymbolicLink(path)
                ? "is a link that leads to no file; restore what it leads to, or remove the link"
                : "is no regular file; supply a file of this name, or remove it";
    }

    private Unopened() {}
}
