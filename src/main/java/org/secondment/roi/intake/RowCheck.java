package org.secondment.roi.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Judged;
import org.secondment.roi.table.Judged.Verdict;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Type;

/** Judges the records of one file: each becomes one row with its verdict, and with everything that is wrong with it. */
final class RowCheck {

    private static final String CURRENCY = "currency";

    private final Source source;
    private final List<ColumnReader> readers;
    private final List<Rules.Rule> rules;
    private final int money;
    private final int currency;
    private final Digest digest = new Digest();

    RowCheck(Source source, Table table) {
        this.source = source;
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

    Row judged(FileRecord row) {
        return judged(row, List.of());
    }

    /** Judges the last record of a file whose last line is not ended: a number there may have lost digits. */
    Row judgedAsCut(FileRecord row) {
        List<Fault> cut = readers.stream()
                .filter(reader -> reader.column().index() == source.layout().width() - 1)
                .filter(reader -> isNumber(reader.field().type()))
                .limit(1)
                .map(reader -> new Fault(
                        "cut-short",
                        reader.column().heading(),
                        "",
                        reader.column().heading() + " ends the file without a line break, so this last number may be"
                                + " cut short; export the file again, or end its last line"))
                .toList();
        return judged(row, cut);
    }

    private Row judged(FileRecord row, List<Fault> known) {
        if (row.isBlank()) {
            return row(row, Verdict.DROPPED, List.of(Fault.ofRecord("blank-line", "the line is blank")), List.of());
        }
        int width = source.layout().width();
        if (row.values().size() != width) {
            return row(row, Verdict.REJECTED, List.of(ragged(row, width)), List.of());
        }
        List<Read> reads = reads(row);
        List<Fault> faults = new ArrayList<>();
        reads.forEach(read -> read.fault().ifPresent(faults::add));
        faults.addAll(known);
        var values = new Values(row, reads);
        rules.forEach(rule -> rule.objection(values).ifPresent(faults::add));
        return row(row, faults.isEmpty() ? Verdict.ACCEPTED : Verdict.REJECTED, faults, reads);
    }

    private List<Read> reads(FileRecord row) {
        String code = currency == Column.NOWHERE
                ? ""
                : readers.get(currency)
                        .read(row, "")
                        .value()
                        .map(Object::toString)
                        .orElse("");
        List<Read> reads = new ArrayList<>(readers.size());
        readers.forEach(reader -> reads.add(reader.read(row, code)));
        return reads;
    }

    private Row row(FileRecord row, Verdict verdict, List<Fault> faults, List<Read> reads) {
        @Nullable Object[] cells = new @Nullable Object[Judged.PROVENANCE_COLUMNS + readers.size()];
        int cell = 0;
        cells[cell++] = source.name();
        cells[cell++] = row.line();
        cells[cell++] = verdict.name();
        cells[cell++] = faults.stream().map(Fault::row).toArray(Row[]::new);
        cells[cell++] = money == Column.NOWHERE || reads.isEmpty()
                ? null
                : reads.get(money).value().orElse(null);
        if (verdict == Verdict.ACCEPTED) {
            cells[cell++] = digest.of(reads.stream().map(Read::value).toList());
            for (Read read : reads) {
                cells[cell++] = read.value().orElse(null);
            }
        }
        return RowFactory.create(cells);
    }

    private Fault ragged(FileRecord row, int width) {
        int count = row.values().size();
        return Fault.ofRecord(
                "ragged-row",
                "has " + count + (count == 1 ? " value" : " values") + "; the heading has " + width + "; a "
                        + source.layout().format().delimiterName()
                        + " or a line break within a value needs quotes around the value");
    }

    private static boolean isNumber(Type type) {
        return switch (type) {
            case MONEY, NUMBER, PERCENT, RATE, FRACTION -> true;
            default -> false;
        };
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
            return reads.get(at(field))
                    .value()
                    .filter(LocalDate.class::isInstance)
                    .map(LocalDate.class::cast);
        }

        @Override
        public String heading(String field) {
            return readers.get(at(field)).column().heading();
        }

        @Override
        public String written(String field) {
            return readers.get(at(field)).written(row);
        }

        private int at(String field) {
            for (int i = 0; i < readers.size(); i++) {
                if (readers.get(i).field().name().equals(field)) {
                    return i;
                }
            }
            throw new IllegalArgumentException("No field " + field + " in " + source.table());
        }
    }
}
