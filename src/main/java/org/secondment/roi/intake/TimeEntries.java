package org.secondment.roi.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.FactSink;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.KeyDigest;
import org.secondment.roi.table.Refused;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.TimeEntry;
import org.secondment.roi.table.TimeIds;

/** Turns accepted rows of the table time into entries, and numbers their ids. */
final class TimeEntries implements FactSink, TimeIds {

    private final Table table;
    private final FactSink sink;
    private final List<String> statuses;
    private final Codes matters = new Codes();
    private final Codes employees = new Codes();
    private final Codes currencies = new Codes();
    private Optional<TimeEntry> latest = Optional.empty();

    TimeEntries(Table table, FactSink sink) {
        this.table = table;
        this.sink = sink;
        this.statuses = table.field("status").map(Field::allowed).orElse(List.of());
        sink.begin(this);
    }

    /** The entry made since this was last asked for. */
    Optional<TimeEntry> takeLatest() {
        Optional<TimeEntry> taken = latest;
        latest = Optional.empty();
        return taken;
    }

    @Override
    public void accepted(Fact fact) {
        var entry = new TimeEntry(
                fact.line(),
                KeyDigest.of(KeyDigest.text(table, fact)),
                matters.code(fact.text(table.slot("matter_id"))),
                employees.code(fact.text(table.slot("employee_id"))),
                (int) fact.day(table.slot("work_date")).toEpochDay(),
                currencies.code(fact.text(table.slot("currency"))),
                statuses.indexOf(fact.text(table.slot("status"))),
                unscaled(fact, "hours_worked"),
                unscaled(fact, "hours_billable"),
                unscaled(fact, "value_standard"),
                unscaled(fact, "value_billed"));
        latest = Optional.of(entry);
        sink.entry(entry);
    }

    int matterCode(String id) {
        return matters.code(id);
    }

    int employeeCode(String id) {
        return employees.code(id);
    }

    @Override
    public void refused(Refused record) {
        sink.refused(record);
    }

    @Override
    public void begin(TimeIds ids) {
        throw new IllegalStateException("begun already");
    }

    @Override
    public void entry(TimeEntry entry) {
        sink.entry(entry);
    }

    @Override
    public String matter(int code) {
        return matters.ids.get(code);
    }

    @Override
    public String employee(int code) {
        return employees.ids.get(code);
    }

    @Override
    public String currency(int code) {
        return currencies.ids.get(code);
    }

    /** Hours are kept in ten-thousandths and values in thousandths, which is how a fact's numbers are scaled. */
    private long unscaled(Fact fact, String field) {
        return fact.numberIfAny(table.slot(field))
                .map(BigDecimal::unscaledValue)
                .map(number -> number.longValueExact())
                .orElse(TimeEntry.BLANK);
    }

    /** Ids in the order in which they were first met. */
    private static final class Codes {

        private final Map<String, Integer> codes = new HashMap<>();
        private final List<String> ids = new ArrayList<>();

        int code(String id) {
            Integer known = codes.putIfAbsent(id, ids.size());
            if (known == null) {
                ids.add(id);
                return ids.size() - 1;
            }
            return known;
        }
    }
}
