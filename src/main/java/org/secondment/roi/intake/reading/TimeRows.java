package org.secondment.roi.intake.reading;

import java.util.Arrays;
import java.util.Set;
import org.secondment.roi.intake.file.RecordText;
import org.secondment.roi.intake.mapping.Column;
import org.secondment.roi.intake.mapping.RowRules;
import org.secondment.roi.intake.mapping.Treatment;
import org.secondment.roi.intake.value.Numbers;
import org.secondment.roi.table.FactSink;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.KeyDigest;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.TimeEntry;
import org.secondment.roi.table.Type;

/**
 * Reads time entries without a String where every value is plain and its id or word was met before; all other records
 * are judged as those of any table, and what is accepted of them is learned.
 */
final class TimeRows implements Rows {

    /** Columns of which each value as written is judged once. */
    private static final Set<String> CODED = Set.of("employee_id", "matter_id", "work_date", "status", "currency");

    private static final Set<String> READ_EACH_TIME =
            Set.of("time_id", "hours_worked", "hours_billable", "value_standard", "value_billed");

    private static final int DECIMALS_OF_HOURS = Type.NUMBER.scale();

    private final Table table;
    private final Layout layout;
    private final TimeEntries entries;
    private final RowCheck check;
    private final TimeIdColumns ids;
    private final CodedColumn days;
    private final CodedColumn statuses;
    private final CodedColumn currencies;
    private final PlainColumn worked;
    private final PlainColumn billable;
    private final PlainColumn standard;
    private final PlainColumn billed;
    private final NullWords nulls;
    private final int id;
    private final int[] others;
    private int[] decimals = new int[1];
    private long judgedOneByOne;
    private byte[] key = new byte[1 << 6];

    private TimeRows(Source source, Table table, TimeEntries entries) {
        this.table = table;
        this.layout = source.layout();
        this.entries = entries;
        this.check = new RowCheck(source, table, entries);
        this.ids = new TimeIdColumns(table, layout, entries.codes());
        this.days = coded("work_date");
        this.statuses = coded("status");
        this.currencies = coded("currency");
        this.worked = plain("hours_worked");
        this.billable = plain("hours_billable");
        this.standard = plain("value_standard");
        this.billed = plain("value_billed");
        this.nulls = new NullWords(layout.format());
        this.id = column("time_id").index();
        this.others = table.fields().stream()
                .filter(field -> !CODED.contains(field.name()) && !READ_EACH_TIME.contains(field.name()))
                .mapToInt(field -> column(field.name()).index())
                .filter(place -> place != Column.NOWHERE)
                .toArray();
    }

    static Rows of(Source source, Table table, FactSink sink) {
        var entries = new TimeEntries(sink);
        return suits(source.layout(), table)
                ? new TimeRows(source, table, entries)
                : new RowCheck(source, table, entries);
    }

    /** Whether nothing needs to be known of a record but its own bytes and what was learned. */
    private static boolean suits(Layout layout, Table table) {
        boolean suits = Rules.of(table.name()).isEmpty() && layout.rows().equals(RowRules.NONE);
        for (Field field : table.fields()) {
            Column column = layout.columns().get(table.slot(field.name()));
            boolean optionalText = field.type() == Type.TEXT && field.need() == Field.Need.OPTIONAL;
            boolean readable = READ_EACH_TIME.contains(field.name()) || optionalText;
            boolean asWritten = column.values().isEmpty() && column.treatment().equals(Treatment.NONE);
            suits &= (CODED.contains(field.name())
                            && column.treatment().conditions().isEmpty())
                    || (readable && asWritten);
        }
        return suits && layout.columns().get(table.slot("time_id")).index() != Column.NOWHERE;
    }

    @Override
    public void add(RecordText record) {
        if (record.count() != layout.width() || !plain(record)) {
            judgedOneByOne++;
            check.add(record);
            entries.takeLatest().ifPresent(entry -> learn(record, entry));
        }
    }

    @Override
    public void addUnended(RecordText record) {
        check.addUnended(record);
    }

    /** How many records were judged as those of any table. */
    long judgedOneByOne() {
        return judgedOneByOne;
    }

    /** Hands the record on if it is plain. */
    private boolean plain(RecordText record) {
        int day = days.code(record);
        int status = statuses.code(record);
        int currency = currencies.code(record);
        if (day == CodedColumn.UNKNOWN || (status | currency) < 0 || !plainTexts(record)) {
            return false;
        }
        int most = decimals[currency];
        long hours = worked.read(record, DECIMALS_OF_HOURS);
        long hoursBillable = billable.read(record, DECIMALS_OF_HOURS);
        long valueStandard = standard.read(record, most);
        long valueBilled = billed.read(record, most);
        if (hours == PlainColumn.OTHER
                || hoursBillable == PlainColumn.OTHER
                || valueStandard == PlainColumn.OTHER
                || valueBilled == PlainColumn.OTHER
                || !ids.known(record)) {
            return false;
        }
        entries.entry(new TimeEntry(
                record.line(),
                key(record),
                ids.matter(),
                ids.employee(),
                day,
                currency,
                status,
                hours,
                hoursBillable,
                valueStandard,
                valueBilled));
        return true;
    }

    /** Whether the key has neither blanks around it nor letters beyond ASCII, and the columns not read are ASCII. */
    private boolean plainTexts(RecordText record) {
        for (int place : others) {
            if (!record.isAscii(place)) {
                return false;
            }
        }
        int from = record.start(id);
        int to = record.end(id);
        return record.isAscii(id)
                && from < to
                && record.bytes()[from] > ' '
                && record.bytes()[to - 1] > ' '
                && !nulls.contain(record.bytes(), from, to);
    }

    private long key(RecordText record) {
        int from = record.start(id);
        int length = record.end(id) - from;
        key = length > key.length ? new byte[2 * length] : key;
        System.arraycopy(record.bytes(), from, key, 0, length);
        return KeyDigest.of(key, length);
    }

    private void learn(RecordText record, TimeEntry entry) {
        days.learn(record, entry.day());
        statuses.learn(record, entry.status());
        currencies.learn(record, entry.currency());
        if (entry.currency() >= decimals.length) {
            decimals = Arrays.copyOf(decimals, 2 * decimals.length);
        }
        decimals[entry.currency()] =
                Numbers.decimalsKept(Type.MONEY, entries.codes().currency(entry.currency()));
    }

    private CodedColumn coded(String field) {
        return new CodedColumn(column(field).index());
    }

    private PlainColumn plain(String field) {
        return new PlainColumn(table.fields().get(table.slot(field)), column(field), layout.format());
    }

    private Column column(String field) {
        return layout.columns().get(table.slot(field));
    }
}
