package org.secondment.roi.table;

import java.math.BigDecimal;
import java.util.List;

/** Turns rows of the table time into entries, and numbers their ids. */
public final class TimeCodes implements TimeIds {

    private static final Table TIME = Tables.TIME;
    private static final int MATTER = TIME.slot("matter_id");
    private static final int EMPLOYEE = TIME.slot("employee_id");
    private static final int DAY = TIME.slot("work_date");
    private static final int CURRENCY = TIME.slot("currency");
    private static final int STATUS = TIME.slot("status");
    private static final int WORKED = TIME.slot("hours_worked");
    private static final int BILLABLE = TIME.slot("hours_billable");
    private static final int STANDARD = TIME.slot("value_standard");
    private static final int BILLED = TIME.slot("value_billed");
    private static final List<String> STATUSES = TIME.fields().get(STATUS).allowed();

    private final Codes matters = new Codes();
    private final Codes employees = new Codes();
    private final Codes currencies = new Codes();

    /** The row as an entry; ids that are met for the first time get the next codes. */
    public TimeEntry entry(Fact row) {
        return new TimeEntry(
                row.line(),
                KeyDigest.of(KeyDigest.text(TIME, row)),
                matterCode(row.text(MATTER)),
                employeeCode(row.text(EMPLOYEE)),
                (int) row.day(DAY).toEpochDay(),
                currencies.code(row.text(CURRENCY)),
                STATUSES.indexOf(row.text(STATUS)),
                unscaled(row, WORKED),
                unscaled(row, BILLABLE),
                unscaled(row, STANDARD),
                unscaled(row, BILLED));
    }

    public int matterCode(String id) {
        return matters.code(id);
    }

    public int employeeCode(String id) {
        return employees.code(id);
    }

    @Override
    public String matter(int code) {
        return matters.id(code);
    }

    @Override
    public String employee(int code) {
        return employees.id(code);
    }

    @Override
    public String currency(int code) {
        return currencies.id(code);
    }

    /** All matters by code, as far as they are known. */
    public List<String> matters() {
        return matters.ids();
    }

    /** All lawyers by code, as far as they are known. */
    public List<String> employees() {
        return employees.ids();
    }

    /** All currencies by code, as far as they are known. */
    public List<String> currencies() {
        return currencies.ids();
    }

    /** The number without its decimal mark: each keeps the decimals of its type. */
    private static long unscaled(Fact row, int slot) {
        return row.numberIfAny(slot)
                .map(number -> number.setScale(TIME.fields().get(slot).type().scale()))
                .map(BigDecimal::unscaledValue)
                .map(number -> number.longValueExact())
                .orElse(TimeEntry.BLANK);
    }
}
