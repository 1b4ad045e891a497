package org.secondment.roi.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.secondment.roi.intake.file.Blanks;
import org.secondment.roi.intake.file.Fault;
import org.secondment.roi.intake.file.FileRecord;
import org.secondment.roi.intake.file.RecordText;
import org.secondment.roi.intake.mapping.Framing;
import org.secondment.roi.intake.mapping.Framing.ControlTotal;
import org.secondment.roi.table.Refused;
import org.secondment.roi.table.Verdict;

/** Drops, by named rules, what stands around the rows of a file, and hands the rows on. */
public final class FramedRows implements FileRows {

    private final String file;
    private final Framing framing;
    private final Rows rows;
    private final Consumer<Refused> dropped;
    private final FirstRows search;
    private final Optional<Pattern> stop;
    private final Optional<Pattern> total;
    private final List<FileRecord> totals = new ArrayList<>();
    private int headingRows;
    private boolean stopped;
    private long count;

    /**
     * Hands on the rows of one file.
     *
     * @param dropped told of what is no row
     */
    public FramedRows(String file, Framing framing, Rows rows, Consumer<Refused> dropped) {
        this.file = file;
        this.framing = framing;
        this.rows = rows;
        this.dropped = dropped;
        this.search = new FirstRows(framing.heading());
        this.stop =
                Optional.of(framing.stopAt()).filter(text -> !text.isEmpty()).map(Pattern::compile);
        this.total = Optional.of(framing.controlTotal())
                .filter(ControlTotal::isPrinted)
                .map(one -> Pattern.compile(one.rowMatches()));
    }

    @Override
    public void add(RecordText record) {
        if (isRow(record.copy())) {
            rows.add(record);
        }
    }

    @Override
    public void addUnended(RecordText record) {
        if (isRow(record.copy())) {
            rows.addUnended(record);
        }
    }

    @Override
    public long count() {
        return count;
    }

    @Override
    public long further() {
        return rows.further();
    }

    /** The rows that print the control total. */
    public List<FileRecord> totals() {
        return List.copyOf(totals);
    }

    private boolean isRow(FileRecord record) {
        if (headingRows == 0 && search.finds(record)) {
            headingRows = 1;
            return false;
        }
        count++;
        if (headingRows == 0) {
            drop(record, "title-line", "the line stands above the heading");
        } else if (headingRows < framing.heading().rows()) {
            headingRows++;
            drop(record, "second-heading", "the line belongs to the heading");
        } else if (total.filter(pattern -> pattern.matcher(firstText(record)).find())
                .isPresent()) {
            totals.add(record);
            drop(record, "control-total", "the line prints the total of the rows");
        } else if (stopped || stops(record)) {
            stopped = true;
            drop(record, "stop-at", "the line stands behind the rows");
        } else {
            return true;
        }
        return false;
    }

    private boolean stops(FileRecord record) {
        String first =
                record.values().isEmpty() ? "" : Blanks.trimmed(record.values().get(0));
        return stop.filter(pattern -> pattern.matcher(first).find()).isPresent();
    }

    private static String firstText(FileRecord record) {
        return record.values().stream()
                .map(Blanks::trimmed)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void drop(FileRecord record, String rule, String message) {
        dropped.accept(Fault.ofRecord(rule, message).refused(file, record.line(), Verdict.DROPPED));
    }
}
