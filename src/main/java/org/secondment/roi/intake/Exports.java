package org.secondment.roi.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.secondment.roi.intake.reading.Source;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Problem;

/**
 * What a run reads: found, matched to tables and sniffed, before any record is parsed.
 *
 * @param sources in the order of the tables and then of their names, duplicates of other files among them
 * @param notices what the owner of the files should know, though nothing is refused for it
 */
public record Exports(List<Source> sources, List<Problem> notices) {

    public Exports {
        sources = List.copyOf(sources);
        notices = List.copyOf(notices);
    }

    /**
     * Looks through the inputs folder.
     *
     * @param mappings folder of mapping files
     * @param known spares reading files that nobody has touched
     * @throws InputRefused naming every reason found over all files
     */
    public static Exports find(Path folder, Optional<Path> mappings, KnownFiles known) {
        return new Finding(folder, mappings, known).exports();
    }
}
