package org.secondment.roi.intake.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.secondment.roi.intake.file.Fault;
import org.secondment.roi.intake.file.FileRecord;
import org.secondment.roi.intake.mapping.Column;
import org.secondment.roi.intake.mapping.Format;
import org.secondment.roi.intake.value.ColumnReader;
import org.secondment.roi.intake.value.Read;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.KeyDigest;
import org.secondment.roi.table.Table;

/** Reads one row of a table out of a record, and finds everything that is wrong with it. */
public final class RowReading {

    private static final String CURRENCY = "currency";

    private final Table table;
    private final List<ColumnReader> readers;
    private final List<Rules.Rule> rules;
    private final int money;
    private final int currency;

    RowReading(Table table, List<Column> columns, Format format) {
        this.table = table;
        this.rules = Rules.of(table.name());
        List<Field> fields = table.fields();
        List<ColumnReader> all = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            all.add(new ColumnReader(fields.get(i), columns.get(i), format));
        }
        this.readers = List.copyOf(all);
        this.money = table.money().map(fields::indexOf).orElse(Column.NOWHERE);
        this.currency = table.field(CURRENCY).map(fields::indexOf).orElse(Column.NOWHERE);
    }

    /** What was read of a row, field by field, and what is wrong with it. */
    record Judged(List<Read> reads, List<Fault> faults) {

        /** Whether the field's column is blank and nothing stands in for it. */
        boolean isBlank(int slot) {
            Read read = reads.get(slot);
            return read.value().isEmpty()
                    && read.fault()
                            .map(fault -> fault.rule().equals(ColumnReader.MISSING))
                            .orElse(true);
        }

        @Nullable
        Object[] values() {
            @Nullable Object[] values = new @Nullable Object[reads.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = reads.get(i).value().orElse(null);
            }
            return values;
        }
    }

    public List<ColumnReader> readers() {
        return readers;
    }

    /** @param known what is wrong with the record as a whole */
    Judged judge(FileRecord row, List<Fault> known) {
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
        return new Judged(reads, faults);
    }

    /** The table's money in the record; empty where it has none or is unreadable. */
    Optional<BigDecimal> amount(FileRecord row) {
        return money == Column.NOWHERE
                ? Optional.empty()
                : readers.get(money).read(row, code(row)).value().map(BigDecimal.class::cast);
    }

    Optional<BigDecimal> amount(Judged judged) {
        return money == Column.NOWHERE
                ? Optional.empty()
                : judged.reads().get(money).value().map(BigDecimal.class::cast);
    }

    /** The text of the record's key as {@link KeyDigest#text} writes it; empty where it has none that can be read. */
    String key(FileRecord row) {
        @Nullable Object[] values = new @Nullable Object[readers.size()];
        String code = code(row);
        for (Field field : table.key()) {
            int slot = table.slot(field.name());
            values[slot] = readers.get(slot).read(row, code).value().orElse(null);
        }
        return KeyDigest.text(table, new Fact("", row.line(), values));
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
