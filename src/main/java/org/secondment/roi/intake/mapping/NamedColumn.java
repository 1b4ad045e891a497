package org.secondment.roi.intake.mapping;

import java.io.Serializable;
import java.util.List;
import org.secondment.roi.intake.file.Blanks;
import org.secondment.roi.intake.file.FileRecord;

/**
 * A column that a mapping names beside those of its fields, and where one file has it.
 *
 * @param key of the mapping file that names it
 * @param names headings that mean it; none where the mapping names no column
 * @param index position in the file, from 0; {@link Column#NOWHERE} until it is found
 * @param heading as the file writes it
 */
public record NamedColumn(String key, List<String> names, int index, String heading) implements Serializable {

    static final NamedColumn NONE = new NamedColumn("", List.of());

    public NamedColumn {
        names = List.copyOf(names);
    }

    public NamedColumn(String key, List<String> names) {
        this(key, names, Column.NOWHERE, "");
    }

    NamedColumn at(int place, String found) {
        return new NamedColumn(key, names, place, found);
    }

    /** The value as the file writes it, without blanks around it. */
    public String written(FileRecord row) {
        return Blanks.trimmed(row.values().get(index));
    }
}
