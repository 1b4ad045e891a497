package org.secondment.roi.table;

import java.util.List;
import java.util.Optional;

/** Every table that a firm may supply, in the order in which they refer to each other. */
public final class Tables {

    public static final Field EMPLOYEE = Ids.EMPLOYEE;
    public static final Field CLIENT = Ids.CLIENT;
    public static final Field MATTER = Ids.MATTER;
    public static final Field BILL = Ids.BILL;
    public static final Field SECONDMENT = Ids.SECONDMENT;
    public static final Field CURRENCY_CODE = Ids.CURRENCY_CODE;

    public static final Table PEOPLE = PeopleTables.PEOPLE;
    public static final Table JOB_HISTORY = PeopleTables.JOB_HISTORY;
    public static final Table CLIENTS = ClientTables.CLIENTS;
    public static final Table MATTERS = ClientTables.MATTERS;
    public static final Table CREDITS = ClientTables.CREDITS;
    public static final Table TIME = MoneyTables.TIME;
    public static final Table BILLS = MoneyTables.BILLS;
    public static final Table RECEIPTS = MoneyTables.RECEIPTS;
    public static final Table FX_RATES = MoneyTables.FX_RATES;
    public static final Table SECONDMENTS = SecondmentTables.SECONDMENTS;

    /** Every table; one that others refer to stands before them. */
    public static final List<Table> ALL =
            List.of(FX_RATES, PEOPLE, CLIENTS, MATTERS, BILLS, RECEIPTS, TIME, SECONDMENTS, CREDITS, JOB_HISTORY);

    public static Optional<Table> named(String name) {
        return ALL.stream().filter(t -> t.name().equals(name)).findFirst();
    }

    private Tables() {}
}
