package org.secondment.roi.table;

import static org.secondment.roi.table.Field.checklist;
import static org.secondment.roi.table.Field.choice;
import static org.secondment.roi.table.Table.Presence.OPTIONAL;
import static org.secondment.roi.table.Table.Presence.REQUIRED;
import static org.secondment.roi.table.Type.CURRENCY;
import static org.secondment.roi.table.Type.DATE;
import static org.secondment.roi.table.Type.FLAG;
import static org.secondment.roi.table.Type.FRACTION;
import static org.secondment.roi.table.Type.MONEY;
import static org.secondment.roi.table.Type.NUMBER;
import static org.secondment.roi.table.Type.PERCENT;
import static org.secondment.roi.table.Type.RATE;
import static org.secondment.roi.table.Type.TEXT;

import java.util.List;
import java.util.Optional;

/** Every table that a firm may supply, in the order in which they refer to each other. */
public final class Tables {

    public static final Field EMPLOYEE = Field.of("employee_id", TEXT, "the lawyer's id in the HR system");
    public static final Field CLIENT = Field.of("client_id", TEXT, "the client's id");
    public static final Field MATTER = Field.of("matter_id", TEXT, "the matter's id");
    public static final Field BILL = Field.of("bill_id", TEXT, "the bill's number");
    public static final Field SECONDMENT = Field.of("secondment_id", TEXT, "the secondment's id");
    public static final Field CURRENCY_CODE = Field.of("currency", CURRENCY, "the currency of the amounts in this row");

    public static final Table PEOPLE = Table.of(
            "people",
            "one row per lawyer",
            REQUIRED,
            "retention and the pool of comparable colleagues",
            List.of(EMPLOYEE.required()),
            Field.of("start_date", DATE, "first day of employment").required(),
            Field.of("leave_date", DATE, "last day of employment; blank while employed")
                    .blankAllowed(),
            Field.of("grade", TEXT, "the grade held now, or last").required(),
            Field.of("display_name", TEXT, "the name shown in restricted packs"),
            choice(
                    "leave_kind",
                    "how the lawyer left",
                    "resigned",
                    "dismissed",
                    "retired",
                    "redundancy",
                    "to_client",
                    "to_competitor",
                    "other"),
            Field.of("joined_client_id", TEXT, "the client that the leaver joined"),
            Field.of("practice_area", TEXT, "the practice the lawyer belongs to"),
            Field.of("office", TEXT, "the office the lawyer belongs to"),
            Field.of("fte", FRACTION, "full-time equivalent, 1 for full time"),
            Field.of("qualified_on", DATE, "date of qualification"));

    public static final Table CLIENTS = Table.of(
            "clients",
            "one row per client, or per client and valid_from",
            OPTIONAL,
            "client names, sectors and parents, and the ranking of clients for the next secondments",
            List.of(
                    CLIENT.required(),
                    Field.of("valid_from", DATE, "the row holds from this day on; blank holds always")),
            Field.of("client_name", TEXT, "the name shown in reports"),
            Field.of("parent_client_id", TEXT, "the group that the client belongs to"),
            Field.of("sector", TEXT, "the client's sector"),
            Field.of("relationship_partner_id", TEXT, "the partner who looks after the client")
                    .in("people"),
            Field.of("first_matter_on", DATE, "the day of the first matter"),
            Field.of("tier", TEXT, "the firm's own tier of clients"),
            Field.of("legal_spend_est", MONEY, "the client's estimated yearly spend on law firms"),
            Field.of("spend_year", TEXT, "the year of that estimate"),
            Field.of("spend_source", TEXT, "the source of that estimate"),
            choice("panel_status", "standing on the client's panel", "none", "panel", "sole", "prospect"),
            Field.of("satisfaction_score", NUMBER, "the latest satisfaction score"),
            Field.of("satisfaction_on", DATE, "the day of that score"),
            choice(
                    "referral_rule",
                    "whether secondees may refer work to the firm",
                    "permitted",
                    "procurement_only",
                    "forbidden",
                    "unknown"),
            Field.of("strategic", FLAG, "whether the firm counts the client as strategic"),
            Field.of("red_flags_open", FLAG, "whether relationship red flags are open"));

    public static final Table MATTERS = Table.of(
            "matters",
            "one row per matter",
            REQUIRED,
            "matters opened, practices and the link from bills to clients",
            List.of(MATTER.required()),
            CLIENT.required().in("clients"),
            Field.of("opened_date", DATE, "the day the matter was opened").required(),
            Field.of("practice_area", TEXT, "the practice that does the work").required(),
            Field.of("closed_date", DATE, "the day the matter was closed"),
            Field.of("matter_type", TEXT, "the firm's own type of matter"),
            Field.of("responsible_id", TEXT, "the lawyer responsible").in("people"),
            Field.of("originator_id", TEXT, "the lawyer who brought the work; counts where the matter has no credits")
                    .in("people"),
            Field.of("fee_arrangement", TEXT, "hourly, fixed, contingent and so on"),
            Field.of("restricted", FLAG, "whether an information barrier applies"),
            Field.of("is_internal", FLAG, "whether the matter is the firm's own, never billed to a client"),
            Field.of("is_secondment_recharge", FLAG, "whether its bills recharge a secondee; never client revenue"));

    public static final Table BILLS = Table.of(
            "bills",
            "one row per bill, matter and bill line",
            REQUIRED,
            "client revenue before and after, and comparable clients",
            List.of(BILL.required(), MATTER.required().in("matters"), Field.of("bill_line", TEXT, "the line's number")),
            Field.of("bill_date", DATE, "the date of the bill").required(),
            Field.of("fees_net", MONEY, "fees net of tax and without disbursements")
                    .required(),
            CURRENCY_CODE.required(),
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

    public static final Table SECONDMENTS = Table.of(
            "secondments",
            "one row per secondment",
            REQUIRED,
            "the windows before, during and after, and who was away where",
            List.of(SECONDMENT.required()),
            EMPLOYEE.required().in("people"),
            CLIENT.required().in("clients"),
            Field.of("start_date", DATE, "the first day away").required(),
            Field.of("end_date", DATE, "the last day away; blank while it runs").blankAllowed(),
            Field.of("planned_start", DATE, "the first day as planned"),
            Field.of("planned_end", DATE, "the last day as planned"),
            Field.of("notice_days", NUMBER, "days of notice to end it early"),
            choice(
                    "expected_growth_at_offer",
                    "what growth the firm expected of the client when it offered",
                    "none",
                    "some",
                    "strong",
                    "unknown"),
            Field.of("office", TEXT, "the secondee's office"),
            Field.of("fte", FRACTION, "share of full time spent at the client"),
            Field.of("role_level", TEXT, "the level of the role at the client"),
            Field.of("offered_on", DATE, "the day the secondment was offered"),
            choice(
                    "offered_how",
                    "how it came about",
                    "client_asked",
                    "firm_offered",
                    "panel_term",
                    "pitch_offer",
                    "rotation"),
            Field.of("secondee_consent", FLAG, "whether the secondee agreed to go"),
            choice("aim_need", "the client's need", "specific_expertise", "extra_body", "both"),
            choice("aim_relationship", "the aim for the relationship", "develop", "consolidate", "rectify"),
            choice("aim_knowledge", "the aim for knowledge", "bring_expertise", "learn_sector", "both"),
            checklist("aim_told_to_client", "whether the aims were told to the client"),
            checklist("aim_told_to_secondee", "whether the aims were told to the secondee"),
            checklist("work_challenging", "whether the work was challenging"),
            choice("authority_level", "what the secondee may do there", "observer", "drafts", "advises", "decides"),
            Field.of("area_of_interest", TEXT, "the secondee's area of interest"),
            checklist("fits_career_plan", "whether it fits the career plan"),
            choice(
                    "referral_rule_agreed",
                    "whether the secondee may refer work to the firm",
                    "permitted",
                    "procurement_only",
                    "forbidden",
                    "unknown"),
            choice("charge_basis", "what the client pays for the secondee", "full", "cost", "part", "none"),
            Field.of("fee_agreed", MONEY, "the fee agreed with the client, net of tax"),
            choice("fee_period", "what that fee covers", "month", "total"),
            Field.of("currency", CURRENCY, "the currency of that fee"),
            Field.of("supervising_partner_id", TEXT, "the supervising partner").in("people"),
            Field.of("relationship_partner_id", TEXT, "the relationship partner")
                    .in("people"),
            checklist("advice_style_asked", "whether the client was asked how it likes advice"),
            choice(
                    "outcome",
                    "how it ended",
                    "completed",
                    "extended",
                    "ended_early",
                    "secondee_changed",
                    "hired_by_client",
                    "running"),
            choice(
                    "end_reason",
                    "why it ended",
                    "work_level",
                    "fit",
                    "client_need_gone",
                    "firm_need",
                    "personal",
                    "conflict",
                    "other"),
            Field.of("replaced_by_secondment_id", TEXT, "the secondment that took its place"));

    public static final Table CREDITS = Table.of(
            "credits",
            "one row per credit",
            OPTIONAL,
            "referred work with shares and dates",
            List.of(Field.of("credit_id", TEXT, "the credit's id").required()),
            MATTER.required().in("matters"),
            EMPLOYEE.required().in("people"),
            choice(
                            "role",
                            "only origination and referral earn credit",
                            "origination",
                            "referral",
                            "cross_sell",
                            "relationship")
                    .required(),
            Field.of("share_pct", PERCENT, "share of the matter's fees, 0 to 100")
                    .required(),
            Field.of("valid_from", DATE, "the credit holds for bills from this day on")
                    .required(),
            Field.of("valid_to", DATE, "the last day it holds; blank holds on"),
            choice("route", "how the work came", "self", "contact", "follow", "unknown"),
            Field.of("source_contact_id", TEXT, "the contact who gave the work"),
            Field.of("referred_on", DATE, "the day of the referral"),
            checklist("permitted", "whether the client's rule allowed it"));

    public static final Table JOB_HISTORY = Table.of(
            "job_history",
            "one row per lawyer and change of job",
            OPTIONAL,
            "promotions, grades at each date, and comparison by grade",
            List.of(
                    EMPLOYEE.required().in("people"),
                    Field.of("effective_from", DATE, "the first day in the job").required()),
            Field.of("grade", TEXT, "the grade held from that day on").required(),
            Field.of("title", TEXT, "the job title"),
            Field.of("practice_area", TEXT, "the practice from that day on"),
            Field.of("office", TEXT, "the office from that day on"),
            Field.of("fte", FRACTION, "full-time equivalent from that day on"),
            choice(
                    "change_reason",
                    "why the job changed",
                    "hire",
                    "promotion",
                    "lateral",
                    "review",
                    "secondment_out",
                    "secondment_back",
                    "leave",
                    "return",
                    "leaver"));

    public static final Table RECEIPTS = Table.of(
            "receipts",
            "one row per receipt",
            OPTIONAL,
            "fees collected",
            List.of(Field.of("receipt_id", TEXT, "the receipt's id").required()),
            BILL.required().in("bills"),
            Field.of("received_date", DATE, "the day the money came").required(),
            Field.of("fees_amount", MONEY, "the part that pays fees; refunds with a minus")
                    .required(),
            CURRENCY_CODE.required(),
            choice(
                            "kind",
                            "receipts and refunds are cash; write-offs and transfers are not",
                            "receipt",
                            "write_off",
                            "refund",
                            "transfer")
                    .required());

    public static final Table FX_RATES = Table.of(
            "fx_rates",
            "one row per currency and day",
            OPTIONAL,
            "amounts in more than one currency",
            List.of(
                    CURRENCY_CODE.required(),
                    Field.of("rate_date", DATE, "the day of the rate").required()),
            Field.of("rate_to_base", RATE, "units of the base currency for one unit of this currency")
                    .required(),
            Field.of("kind", TEXT, "the kind of rate, such as spot or budget"));

    /** Every table; one that others refer to stands before them. */
    public static final List<Table> ALL =
            List.of(FX_RATES, PEOPLE, CLIENTS, MATTERS, BILLS, RECEIPTS, SECONDMENTS, CREDITS, JOB_HISTORY);

    public static Optional<Table> named(String name) {
        return ALL.stream().filter(t -> t.name().equals(name)).findFirst();
    }

    private Tables() {}
}
