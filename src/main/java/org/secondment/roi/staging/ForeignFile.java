package org.secondment.roi.staging;

import java.util.List;
import org.secondment.roi.table.Table;

/** A staged file some of whose ids are those of another system. */
public record ForeignFile(Staged staged, ForeignIds foreign) implements Staged {

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
