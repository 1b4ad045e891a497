package org.secondment.roi.draft;

import java.util.List;
import java.util.Optional;
import org.secondment.roi.table.Table;

/**
 * What became of one file, or of several of one shape.
 *
 * @param file name of the drafted mapping file; empty where none is needed or none can be drafted
 * @param text of the mapping file
 * @param table that the files give, mapped or not
 * @param said for people: which file, which table and why, what is missing, what to confirm
 */
public record Drafted(String file, String text, Optional<Table> table, List<String> said) {

    public Drafted {
        said = List.copyOf(said);
    }

    /** Nothing to write. */
    static Drafted nothing(String name, String why) {
        return new Drafted("", "", Optional.empty(), List.of(name + ": " + why));
    }

    /** Whether there is a mapping file to write. */
    public boolean isMapping() {
        return !file.isEmpty();
    }
}
