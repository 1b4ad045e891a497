package org.secondment.roi.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.FactSink;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.KeyDigest;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Refused;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Verdict;

/** Judges the records of one file: each becomes one fact, or is refused with everything that is wrong with it. */
final class RowCheck implements Rows {

    private static final String CURRENCY = "currency";

    private final Source source;
    private final Table table;
    private final FactSink sink;
    private final List<ColumnReader> readers;
    private final List<Rules.Rule> rules;
    private final int money;
    private final int currency;

    RowCheck(Source source, Table table, FactSink sink) {
        this.source = source;
        this.table = table;
        this.sink = sink;
        this.rules = Rules.of(table.name());
        List<Field> fields = table.fields();
        List<ColumnReader> columns = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            columns.add(new ColumnReader(
                    fields.get(i),
                    source.layout().columns().get(i),
                    source.layout().format()));
        }
        this.readers = List.copyOf(columns);
        this.money = table.money().map(fields::indexOf).orElse(Column.NOWHERE);
        this.currency = table.field(CURRENCY).map(fields::indexOf).orElse(Column.NOWHERE);
    }

    @Override
    public void add(RecordText record) {
        judge(record.copy(), List.of());
    }

    /** Refuses the file if it ends within a record; rejects the record if its last number may have lost digits. */
    @Override
    public void addUnended(RecordText record) {
        FileRecord row = record.copy();
        if (!row.isBlank() && row.values().size() < source.layout().width()) {
            throw InputRefused.of(cutOff(row));
        }
        List<Fault> cut = readers.stream()
                .filter(reader -> reader.column().index() == source.layout().width() - 1)
                .filter(reader -> reader.field().type().isNumber())
                .limit(1)
                .map(reader -> new Fault(
                        "cut-short",
                        reader.column().heading(),
                        "",
                        reader.column().heading() + " ends the file without a line break, so this last number may be"
                                + " cut short; export the file again, or end its last line"))
                .toList();
        judge(row, cut);
    }

    /** The text of the record's key as {@link KeyDigest#text} writes it; empty where it has none that can be read. */
    String key(RecordText record) {
        FileRecord row = record.copy();
        if (row.isBlank() || row.values().size() != source.layout().width()) {
            return "";
        }
        @Nullable Object[] values = new @Nullable Object[readers.size()];
        String code = code(row);
        for (Field field : table.key()) {
            int slot = table.slot(field.name());
            values[slot] = readers.get(slot).read(row, code).value().orElse(null);
        }
        return KeyDigest.text(table, new Fact(source.name(), row.line(), values));
    }

    private void judge(FileRecord row, List<Fault> known) {
        if (row.isBlank()) {
            refuse(row, Verdict.DROPPED, List.of(Fault.ofRecord("blank-line", "the line is blank")), List.of());
            return;
        }
        if (row.values().size() != source.layout().width()) {
            refuse(row, Verdict.REJECTED, List.of(ragged(row)), List.of());
            return;
        }
        String code = code(row);
        List<Read> reads = new ArrayList<>(readers.size());
        List<Fault> faults = new ArrayList<>(0);
        for (ColumnReader reader : readers) {
            Read read = reader.read(row, code);
            reads.add(read);
            read.fault().ifPresent(faults::add);
        }
        faults.addAll(known);
        var values = new Values(row, reads);
        rules.forEach(rule -> rule.objection(values).ifPresent(faults::add));
        if (faults.isEmpty()) {
            accept(row, reads);
        } else {
            refuse(row, Verdict.REJECTED, faults, reads);
        }
    }

    private String code(FileRecord row) {
        return currency == Column.NOWHERE
                ? ""
                : readers.get(currency)
                        .read(row, "")
                        .value()
                        .map(Object::toString)
                        .orElse("");
    }

    private void accept(FileRecord row, List<Read> reads) {
        @Nullable Object[] values = new @Nullable Object[reads.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = reads.get(i).value().orElse(null);
        }
        sink.accepted(new Fact(source.name(), row.line(), values));
    }

    private void refuse(FileRecord row, Verdict verdict, List<Fault> faults, List<Read> reads) {
        Optional<BigDecimal> amount = money == Column.NOWHERE || reads.isEmpty()
                ? Optional.empty()
                : reads.get(money).value().map(BigDecimal.class::cast);
        List<Problem> problems = faults.stream()
                .map(fault -> fault.in(source.name(), row.line()))
                .toList();
        sink.refused(new Refused(row.line(), verdict, amount, problems));
    }

    private Fault ragged(FileRecord row) {
        int count = row.values().size();
        return Fault.ofRecord(
                "ragged-row",
                "has " + count + (count == 1 ? " value" : " values") + "; the heading has "
                        + source.layout().width() + "; a "
                        + source.layout().format().delimiterName()
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

    /** The values of one record, by field. */
    private final class Values implements RowValues {

        private final FileRecord row;
        private final List<Read> reads;

        Values(FileRecord row, List<Read> reads) {
            this.row = row;
            this.reads = reads;
        }

        @Override
        public Optional<LocalDate> day(String field) {
            return reads.get(table.slot(field))
                    .value()
                    .filter(LocalDate.class::isInstance)
                    .map(LocalDate.class::cast);
        }

        @Override
        public String heading(String field) {
            return readers.get(table.slot(field)).column().heading();
        }

        @Override
        public String written(String field) {
            return readers.get(table.slot(field)).written(row);
        }
    }
}
