package org.secondment.roi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.secondment.roi.draft.Drafted;
import org.secondment.roi.draft.Drafts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Drafts mapping files for exports that nobody has mapped. */
@Command(
        name = "map",
        description = "Looks at the files of a folder and drafts a mapping file for each that needs one. Lines that are"
                + " guesses are marked # CONFIRM; run and check refuse them until they are confirmed.")
final class MapCommand implements Callable<Integer>, Writing {

    @Parameters(paramLabel = "FOLDER", description = "Folder that holds the exports.")
    private Path exports = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Folder that receives the mapping files (default: mappings, beside the exports)")
    private Path out = Path.of("");

    @Option(names = "--force", description = "Replaces mapping files that are there already.")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        List<Drafted> drafted = Drafts.of(exports.toAbsolutePath().normalize());
        for (Drafted one : drafted) {
            one.said().forEach(System.out::println);
            if (one.isMapping()) {
                write(one);
            }
            System.out.println();
        }
        List<String> unlocked = Drafts.unlocked(drafted);
        if (!unlocked.isEmpty()) {
            System.out.println("No file was found for these tables; each would add:");
            unlocked.forEach(line -> System.out.println("  " + line));
        }
        if (drafted.stream().anyMatch(Drafted::isMapping)) {
            System.out.println("Confirm the marked lines, then name the folder in the settings: inputs: {mappings: "
                    + folder() + "}");
        }
        return Exit.PUBLISHED.code();
    }

    private void write(Drafted one) throws IOException {
        Path file = folder().resolve(one.file());
        if (Files.exists(file) && !force) {
            System.out.println("  kept: " + file + " is there already; --force replaces it");
            return;
        }
        Files.createDirectories(folder());
        Files.writeString(file, one.text());
        System.out.println("  drafted: " + file);
    }

    @Override
    public Path folder() {
        Path folder = exports.toAbsolutePath().normalize();
        return out.toString().isEmpty()
                ? folder.resolveSibling("mappings")
                : out.toAbsolutePath().normalize();
    }
}
