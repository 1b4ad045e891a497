package org.secondment.roi.table;

import static org.secondment.roi.table.Field.choice;
import static org.secondment.roi.table.Table.Presence.OPTIONAL;
import static org.secondment.roi.table.Table.Presence.REQUIRED;
import static org.secondment.roi.table.Type.DATE;
import static org.secondment.roi.table.Type.MONEY;
import static org.secondment.roi.table.Type.NUMBER;
import static org.secondment.roi.table.Type.RATE;
import static org.secondment.roi.table.Type.TEXT;

import java.util.List;

/** Time, bills, receipts and rates of exchange. */
final class MoneyTables {

    static final Table TIME = Table.of(
            "time",
            "one row per time entry",
            OPTIONAL,
            "utilisation, billing realisation, write-downs, work in progress, lost margin and breadth inside the firm",
            List.of(Field.of("time_id", TEXT, "the entry's id").required()),
            Ids.EMPLOYEE.required().in("people"),
            Ids.MATTER.required().in("matters"),
            Field.of("work_date", DATE, "the day of the work").required(),
            Field.of("hours_worked", NUMBER, "hours worked; corrections with a minus")
                    .required(),
            Field.of("hours_billable", NUMBER, "the part that may be billed"),
            Field.of("value_standard", MONEY, "the work at standard rates, net of tax"),
            Field.of("value_billed", MONEY, "what was billed for it, net of tax"),
            Field.of("bill_id", TEXT, "the bill it stands on"),
            choice("status", "what became of the entry", "wip", "billed", "written_off", "non_billable", "no_charge")
                    .required(),
            Ids.CURRENCY_CODE.required(),
            Field.of("utbms_task", TEXT, "the UTBMS task code"),
            Field.of("utbms_activity", TEXT, "the UTBMS activity code"));

    static final Table BILLS = Table.of(
            "bills",
            "one row per bill, matter and bill line",
            REQUIRED,
            "client revenue before and after, and comparable clients",
            List.of(
                    Ids.BILL.required(),
                    Ids.MATTER.required().in("matters"),
                    Field.of("bill_line", TEXT, "the line's number")),
            Field.of("bill_date", DATE, "the date of the bill").required(),
            Field.of("fees_net", MONEY, "fees net of tax and without disbursements")
                    .required(),
            Ids.CURRENCY_CODE.required(),
            Field.of("disbursements_net", MONEY, "disbursements net of tax"),
            Field.of("tax", MONEY, "tax on the bill"),
            choice(
                    "kind",
                    "what the row is; blank is an invoice. Credit notes and reversals take fees back, with or without a minus",
                    "invoice",
                    "credit_note",
                    "reversal",
                    "secondment_recharge"),
            Field.of("reverses_bill_id", TEXT, "the bill that this one takes back"));

    static final Table RECEIPTS = Table.of(
            "receipts",
            "one row per receipt",
            OPTIONAL,
            "fees collected, collection realisation, debtor days and the return in cash",
            List.of(Field.of("receipt_id", TEXT, "the receipt's id").required()),
            Ids.BILL.required().in("bills"),
            Field.of("received_date", DATE, "the day the money came").required(),
            Field.of("fees_amount", MONEY, "the part that pays fees; refunds with a minus")
                    .required(),
            Ids.CURRENCY_CODE.required(),
            choice(
                            "kind",
                            "receipts and refunds are cash; write-offs and transfers are not",
                            "receipt",
                            "write_off",
                            "refund",
                            "transfer")
                    .required());

    static final Table FX_RATES = Table.of(
            "fx_rates",
            "one row per currency and day",
            OPTIONAL,
            "amounts in more than one currency",
            List.of(
                    Ids.CURRENCY_CODE.required(),
                    Field.of("rate_date", DATE, "the day of the rate").required()),
            Field.of("rate_to_base", RATE, "units of the base currency for one unit of this currency")
                    .required(),
            Field.of("kind", TEXT, "the kind of rate, such as spot or budget"));

    private MoneyTables() {}
}
