package org.secondment.roi.simulate;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The next row of time, overwritten for each: entries come by the million. */
final class TimeRow {

    static final List<String> COLUMNS = List.of(
            "time_id",
            "employee_id",
            "matter_id",
            "work_date",
            "hours_worked",
            "hours_billable",
            "value_standard",
            "value_billed",
            "bill_id",
            "status",
            "currency",
            "utbms_task",
            "utbms_activity");

    static final byte[] BLANK = {};
    static final byte[] WIP = ascii("wip");
    static final byte[] BILLED = ascii("billed");
    static final byte[] WRITTEN_OFF = ascii("written_off");
    static final byte[] NON_BILLABLE = ascii("non_billable");
    static final byte[] NO_CHARGE = ascii("no_charge");
    static final long NOTHING = -1;

    private static final int ID_DIGITS = 9;

    byte[] employee = BLANK;
    byte[] matter = BLANK;
    byte[] date = BLANK;
    int tenths;
    int billableTenths;
    long standard;
    long billed;
    byte[] billId = BLANK;
    byte[] status = BLANK;
    byte[] currency = BLANK;
    byte[] task = BLANK;
    byte[] activity = BLANK;

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Writes the row under a number of its own. */
    void write(long number, AsciiBuffer out) {
        out.put('T').digits(number, ID_DIGITS).put(',');
        out.put(employee).put(',').put(matter).put(',').put(date).put(',');
        out.tenths(tenths).put(',').tenths(billableTenths).put(',');
        out.pence(standard).put(',');
        if (billed != NOTHING) {
            out.pence(billed);
        }
        out.put(',').put(billId).put(',').put(status).put(',').put(currency).put(',');
        out.put(task).put(',').put(activity).put('\n');
    }
}
