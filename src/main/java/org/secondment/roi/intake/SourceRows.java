package org.secondment.roi.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.util.TaskCompletionListener;
import org.secondment.roi.intake.Layout.LastLine;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** The judged rows of one file, read while they are asked for; holds one record at a time. */
final class SourceRows implements Iterator<Row>, Closeable {

    static final String CHANGED =
            "the file changed while it was read; run again once nothing writes to the inputs folder";

    private final Source source;
    private final FileBytes bytes;
    private final Records records;
    private final RowCheck check;
    private boolean checked;

    private SourceRows(Source source, Table table) throws IOException {
        this.source = source;
        this.bytes = FileBytes.open(Path.of(source.path()));
        this.records = Records.of(
                source.name(),
                bytes,
                source.layout().charset(),
                source.layout().format().delimiter());
        this.check = new RowCheck(source, table);
        records.next();
    }

    /** Opens a file inside a Spark task, which closes it however the task ends. */
    static Iterator<Row> of(Source source) {
        Table table = Tables.named(source.table())
                .orElseThrow(() -> new IllegalArgumentException("No table " + source.table()));
        SourceRows rows;
        try {
            rows = new SourceRows(source, table);
        } catch (IOException e) {
            throw new UncheckedIOException(source.name() + " could not be opened", e);
        }
        TaskContext task = TaskContext.get();
        if (task != null) {
            task.addTaskCompletionListener((TaskCompletionListener) context -> rows.close());
        }
        return rows;
    }

    @Override
    public boolean hasNext() {
        if (records.hasNext()) {
            return true;
        }
        if (!checked) {
            checked = true;
            refuseIfChanged();
            close();
        }
        return false;
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException("after the last record of " + source.name());
        }
        FileRecord row = records.next();
        boolean open = !records.hasNext() && source.layout().lastLine() == LastLine.OPEN;
        if (open && !row.isBlank() && row.values().size() < source.layout().width()) {
            throw new RefusedWhileReading(cutOff(row));
        }
        return open ? check.judgedAsCut(row) : check.judged(row);
    }

    private Problem cutOff(FileRecord row) {
        return new Problem(
                source.name(),
                row.line(),
                "cut-off-file",
                "",
                "",
                "the file ends in the middle of a record (" + row.values().size() + " of "
                        + source.layout().width()
                        + " values and no line break), so it was cut off and more may be missing; deliver it again");
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(source.name() + " could not be closed", e);
        }
    }

    /** The rows are those of the bytes that were sniffed, or there are none. */
    private void refuseIfChanged() {
        try {
            if (!bytes.sha256().equals(source.sha256())) {
                throw new RefusedWhileReading(Problem.ofFile(source.name(), "changed-file", CHANGED));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(source.name() + " could not be read to its end", e);
        }
    }
}
