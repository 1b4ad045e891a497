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
    public static final Table COMPENSATION = PeopleTables.COMPENSATION;
    public static final Table CAREER_GOALS = PeopleTables.CAREER_GOALS;
    public static final Table CLIENTS = ClientTables.CLIENTS;
    public static final Table MATTERS = ClientTables.MATTERS;
    public static final Table CREDITS = ClientTables.CREDITS;
    public static final Table TIME = MoneyTables.TIME;
    public static final Table BILLS = MoneyTables.BILLS;
    public static final Table RECEIPTS = MoneyTables.RECEIPTS;
    public static final Table FX_RATES = MoneyTables.FX_RATES;
    public static final Table SECONDMENTS = SecondmentTables.SECONDMENTS;
    public static final Table OFFERS = EngagementTables.OFFERS;
    public static final Table AGREEMENT_TERMS = EngagementTables.AGREEMENT_TERMS;
    public static final Table ENGAGEMENT_LOG = EngagementTables.ENGAGEMENT_LOG;
    public static final Table SECONDMENT_COSTS = EngagementTables.SECONDMENT_COSTS;
    public static final Table CANDIDATES = EngagementTables.CANDIDATES;
    public static final Table CONTACTS = ContactTables.CONTACTS;
    public static final Table CONTACT_ROLES = ContactTables.CONTACT_ROLES;
    public static final Table CONTACT_TOUCHES = ContactTables.CONTACT_TOUCHES;
    public static final Table TARGETS = FirmTables.TARGETS;
    public static final Table WALLS = FirmTables.WALLS;
    public static final Table ID_MAP = FirmTables.ID_MAP;

    /** Every table; one that others refer to stands before them. */
    public static final List<Table> ALL = List.of(
            FX_RATES,
            PEOPLE,
            CLIENTS,
            MATTERS,
            BILLS,
            RECEIPTS,
            TIME,
            SECONDMENTS,
            CONTACTS,
            CREDITS,
            JOB_HISTORY,
            COMPENSATION,
            CAREER_GOALS,
            OFFERS,
            AGREEMENT_TERMS,
            ENGAGEMENT_LOG,
            SECONDMENT_COSTS,
            CANDIDATES,
            CONTACT_ROLES,
            CONTACT_TOUCHES,
            TARGETS,
            WALLS,
            ID_MAP);

    /** Tables of very many rows with money, which stay in parts; {@link #TIME} has even more and is kept as sums. */
    public static final List<Table> LEDGERS = List.of(BILLS, RECEIPTS);

    /** Tables that tell what lawyers are paid: no sum of theirs may stand where pay may not be seen. */
    public static final List<Table> PAY = List.of(COMPENSATION, SECONDMENT_COSTS);

    /** Roles in {@link #CREDITS} that earn a share of the fees. */
    public static final List<String> EARNING_ROLES = List.of("origination", "referral");

    public static Optional<Table> named(String name) {
        return ALL.stream().filter(t -> t.name().equals(name)).findFirst();
    }

    private Tables() {}
}
