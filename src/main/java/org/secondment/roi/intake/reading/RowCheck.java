package org.secondment.roi.intake.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.secondment.roi.intake.file.Fault;
import org.secondment.roi.intake.file.FileRecord;
import org.secondment.roi.intake.file.RecordText;
import org.secondment.roi.intake.mapping.Column;
import org.secondment.roi.intake.mapping.RowRules;
import org.secondment.roi.intake.mapping.Unpivot;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.FactSink;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Refused;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Verdict;

/**
 * Judges the records of one file: each becomes one fact, or as many as its mapping makes of it, or is refused with
 * everything that is wrong with it.
 */
public final class RowCheck implements Rows {

    private final Source source;
    private final FactSink sink;
    private final RowSelection selection;
    private final List<RowReading> readings;
    private final int unpivoted;
    private final Optional<Copies> copies;
    private final Watch watch;
    private long further;

    /** Is told of each accepted row what it was read from. */
    public interface Watch {
        void accepted(FileRecord row, RowReading reading);
    }

    RowCheck(Source source, Table table, FactSink sink) {
        this(source, table, sink, (row, reading) -> {});
    }

    public RowCheck(Source source, Table table, FactSink sink, Watch watch) {
        this.watch = watch;
        Layout layout = source.layout();
        RowRules rows = layout.rows();
        this.source = source;
        this.sink = sink;
        this.selection = new RowSelection(rows, layout.format().nulls(), source.mapping());
        this.readings = readings(layout, table);
        this.unpivoted = rows.unpivot().given() ? table.slot(rows.unpivot().value()) : Column.NOWHERE;
        this.copies = rows.dedupe() ? Optional.of(new Copies(table, source.mapping())) : Optional.empty();
    }

    /** One for each row that a record holds. */
    private static List<RowReading> readings(Layout layout, Table table) {
        Unpivot unpivot = layout.rows().unpivot();
        if (!unpivot.given()) {
            return List.of(new RowReading(table, layout.columns(), layout.format()));
        }
        List<RowReading> readings = new ArrayList<>();
        for (Unpivot.Entry entry : unpivot.entries()) {
            List<Column> columns = new ArrayList<>(layout.columns());
            int name = table.slot(unpivot.name());
            int value = table.slot(unpivot.value());
            columns.set(name, columns.get(name).always(entry.word()));
            columns.set(value, columns.get(value).from(entry.column()));
            readings.add(new RowReading(table, columns, layout.format()));
        }
        return List.copyOf(readings);
    }

    @Override
    public void add(RecordText record) {
        judge(record.copy(), false);
    }

    /** Refuses the file if it ends within a record; rejects the record if its last number may have lost digits. */
    @Override
    public void addUnended(RecordText record) {
        FileRecord row = record.copy();
        if (!row.isBlank() && row.values().size() < source.layout().width()) {
            throw InputRefused.of(cutOff(row));
        }
        judge(row, true);
    }

    @Override
    public long further() {
        return further;
    }

    /** The text of the record's key; empty where it has none that can be read. */
    String key(RecordText record) {
        FileRecord row = record.copy();
        return row.isBlank() || row.values().size() != source.layout().width()
                ? ""
                : readings.get(0).key(row);
    }

    private void judge(FileRecord row, boolean unended) {
        Optional<Refused> whole = whole(row);
        if (whole.isPresent()) {
            sink.refused(whole.get());
            return;
        }
        readings.forEach(reading -> judge(row, reading, unended ? cutShort(reading) : List.of()));
        further += readings.size() - 1;
    }

    /** What is refused without a look at its fields. */
    private Optional<Refused> whole(FileRecord row) {
        if (row.isBlank()) {
            return Optional.of(refused(
                    row,
                    Verdict.DROPPED,
                    List.of(Fault.ofRecord("blank-line", "the line is blank")),
                    Optional.empty()));
        }
        if (row.values().size() != source.layout().width()) {
            return Optional.of(refused(row, Verdict.REJECTED, List.of(ragged(row)), Optional.empty()));
        }
        return selection
                .objection(row)
                .map(left -> refused(
                        row, Verdict.DROPPED, List.of(left), readings.get(0).amount(row)));
    }

    private void judge(FileRecord row, RowReading reading, List<Fault> known) {
        RowReading.Judged judged = reading.judge(row, known);
        if (unpivoted != Column.NOWHERE && judged.isBlank(unpivoted)) {
            sink.refused(refused(row, Verdict.DROPPED, List.of(blank(reading)), reading.amount(judged)));
        } else if (!judged.faults().isEmpty()) {
            sink.refused(refused(row, Verdict.REJECTED, judged.faults(), reading.amount(judged)));
        } else {
            @Nullable Object[] values = judged.values();
            var fact = new Fact(source.name(), row.line(), values);
            copies.flatMap(met -> met.objection(fact, values))
                    .map(copy -> refused(row, Verdict.DUPLICATE, List.of(copy), reading.amount(judged)))
                    .ifPresentOrElse(sink::refused, () -> {
                        watch.accepted(row, reading);
                        sink.accepted(fact);
                    });
        }
    }

    private Refused refused(FileRecord row, Verdict verdict, List<Fault> faults, Optional<BigDecimal> amount) {
        List<Problem> problems = faults.stream()
                .map(fault -> fault.in(source.name(), row.line()))
                .toList();
        return new Refused(row.line(), verdict, amount, problems);
    }

    private List<Fault> cutShort(RowReading reading) {
        int last = source.layout().width() - 1;
        return reading.readers().stream()
                .filter(reader -> reader.field().type().isNumber())
                .flatMap(reader -> reader.column().headingAt(last).stream())
                .limit(1)
                .map(heading -> new Fault(
                        "cut-short",
                        heading,
                        "",
                        heading + " ends the file without a line break, so this last number may be cut short; export"
                                + " the file again, or end its last line"))
                .toList();
    }

    private Fault blank(RowReading reading) {
        String heading = reading.readers().get(unpivoted).column().heading();
        return new Fault(
                "unpivot-blank",
                heading,
                "",
                heading + " is blank, so unpivot in " + source.mapping() + " makes no row of it");
    }

    private Fault ragged(FileRecord row) {
        int count = row.values().size();
        return Fault.ofRecord(
                "ragged-row",
                "has " + count + (count == 1 ? " value" : " values") + "; the heading has "
                        + source.layout().width() + "; a "
                        + Delimiter.word(source.layout().format().delimiter())
                        + " or a line break within a value needs quotes around the value");
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
}
