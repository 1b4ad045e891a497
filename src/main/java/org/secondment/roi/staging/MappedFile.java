package org.secondment.roi.staging;

import java.util.List;
import org.secondment.roi.table.Table;

/** A staged file of which a mapping leaves something to judging. */
public record MappedFile(Staged staged, MappingTerms terms) implements Staged {

    @Override
    public String file() {
        return staged.file();
    }

    @Override
    public Table table() {
        return staged.table();
    }

    @Override
    public List<Part> parts() {
        return staged.parts();
    }
}
