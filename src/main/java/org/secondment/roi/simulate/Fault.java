package org.secondment.roi.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A fault to write after a row of a table.
 *
 * @param changes values by column that differ from the row before; none for an exact copy
 */
record Fault(String table, long afterRow, String what, Shape shape, Map<String, String> changes) {

    /** What is written. */
    enum Shape {
        ROW,
        BLANK_LINE
    }

    private static final List<Fault> HANDFUL = List.of(
            bill(100, "impossible date", Map.of("bill_id", "B0-1", "bill_date", "2024-02-31", "fees_net", "980.00")),
            bill(200, "thousands mark in an amount", Map.of("bill_id", "B0-2", "fees_net", "1,234.50")),
            bill(300, "unknown matter", Map.of("bill_id", "B0-3", "matter_id", "M0-1", "fees_net", "1450.00")),
            row("bills", 400, "exact duplicate of the row before", Map.of()),
            new Fault("bills", 500, "blank line", Shape.BLANK_LINE, Map.of()),
            row("receipts", 150, "no amount", Map.of("receipt_id", "R0-1", "fees_amount", "")),
            row("credits", 50, "share above 100", Map.of("credit_id", "K0-1", "share_pct", "140")),
            row("engagement_log", 40, "event not in the list", Map.of("event_id", "E0-1", "event", "long_lunch")),
            row("time", 1_000, "no hours", Map.of("time_id", "T0-1", "hours_worked", "")));

    static List<Fault> of(Flaws flaws) {
        return flaws == Flaws.HANDFUL ? HANDFUL : List.of();
    }

    /** The values to write; none for a blank line. */
    List<String> row(List<String> headings, List<String> before) {
        if (shape == Shape.BLANK_LINE) {
            return List.of();
        }
        List<String> values = new ArrayList<>(before);
        changes.forEach((column, value) -> values.set(headings.indexOf(column), value));
        return values;
    }

    /** A plain invoice apart from its one fault. */
    private static Fault bill(long afterRow, String what, Map<String, String> changes) {
        Map<String, String> all = new TreeMap<>(changes);
        all.putAll(Map.of("disbursements_net", "", "tax", "", "kind", "invoice", "reverses_bill_id", ""));
        return row("bills", afterRow, what, all);
    }

    private static Fault row(String table, long afterRow, String what, Map<String, String> changes) {
        return new Fault(table, afterRow, what, Shape.ROW, changes);
    }
}
