package org.secondment.roi.table;

import static org.secondment.roi.table.Field.checklist;
import static org.secondment.roi.table.Field.choice;
import static org.secondment.roi.table.Table.Presence.OPTIONAL;
import static org.secondment.roi.table.Table.Presence.REQUIRED;
import static org.secondment.roi.table.Type.DATE;
import static org.secondment.roi.table.Type.FLAG;
import static org.secondment.roi.table.Type.MONEY;
import static org.secondment.roi.table.Type.NUMBER;
import static org.secondment.roi.table.Type.PERCENT;
import static org.secondment.roi.table.Type.TEXT;

import java.util.List;

/** Clients, their matters, and who is credited with them. */
final class ClientTables {

    static final Table CLIENTS = Table.of(
            "clients",
            "one row per client, or per client and valid_from",
            OPTIONAL,
            "client names, sectors and groups, share of wallet, and the ranking of clients for the next secondments",
            List.of(
                    Ids.CLIENT.required(),
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

    static final Table MATTERS = Table.of(
            "matters",
            "one row per matter",
            REQUIRED,
            "matters opened, practices and the link from bills to clients",
            List.of(Ids.MATTER.required()),
            Ids.CLIENT.required().in("clients"),
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

    static final Table CREDITS = Table.of(
            "credits",
            "one row per credit",
            OPTIONAL,
            "referred work by route, with shared credit, dated credit and credit that ends",
            List.of(Field.of("credit_id", TEXT, "the credit's id").required()),
            Ids.MATTER.required().in("matters"),
            Ids.EMPLOYEE.required().in("people"),
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
            Field.of("source_contact_id", TEXT, "the contact who gave the work").in("contacts"),
            Field.of("referred_on", DATE, "the day of the referral"),
            checklist("permitted", "whether the client's rule allowed it"));

    private ClientTables() {}
}
