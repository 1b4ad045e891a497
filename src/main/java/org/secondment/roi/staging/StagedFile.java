package org.secondment.roi.staging;

import java.util.List;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** The staged facts of one file; they go to other machines by the table's name. */
final class StagedFile implements Staged {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final String tableName;
    private final transient Table table;
    private final List<Part> parts;

    StagedFile(String file, Table table, List<? extends Part> parts) {
        this.file = file;
        this.tableName = table.name();
        this.table = table;
        this.parts = List.copyOf(parts);
    }

    private Object readResolve() {
        return new StagedFile(file, Tables.named(tableName).orElseThrow(), parts);
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public Table table() {
        return table;
    }

    @Override
    public List<Part> parts() {
        return parts;
    }
}
