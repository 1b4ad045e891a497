package org.secondment.roi.table;

import static org.secondment.roi.table.Field.checklist;
import static org.secondment.roi.table.Field.choice;
import static org.secondment.roi.table.Table.Presence.OPTIONAL;
import static org.secondment.roi.table.Type.DATE;
import static org.secondment.roi.table.Type.FLAG;
import static org.secondment.roi.table.Type.MONEY;
import static org.secondment.roi.table.Type.NUMBER;
import static org.secondment.roi.table.Type.TEXT;

import java.util.List;

/** How secondments are offered, agreed, looked after and paid for, and who may go next. */
final class EngagementTables {

    static final Table OFFERS = Table.of(
            "offers",
            "one row per offer of a secondment to a lawyer",
            OPTIONAL,
            "fair access (who was offered), and comparison with those offered who did not go",
            List.of(Field.of("offer_id", TEXT, "the offer's id").required()),
            Ids.EMPLOYEE.required().in("people"),
            Ids.CLIENT.required().in("clients"),
            Field.of("offered_on", DATE, "the day of the offer").required(),
            Field.of("accepted", FLAG, "whether the offer led to a secondment").required(),
            choice("declined_by", "who declined", "secondee", "client", "firm"));

    static final Table AGREEMENT_TERMS = Table.of(
            "agreement_terms",
            "one row per secondment and term of its agreement",
            OPTIONAL,
            "the checklist of ten terms that a secondment agreement should cover",
            List.of(
                    Ids.SECONDMENT.required().in("secondments"),
                    choice(
                                    "term",
                                    "the term",
                                    "charges",
                                    "duties",
                                    "liability",
                                    "confidentiality",
                                    "nonpoach_secondee",
                                    "nonpoach_client_staff",
                                    "ip",
                                    "terms_conditions",
                                    "host_policies",
                                    "termination")
                            .required()),
            checklist("covered", "whether the agreement covers it").required(),
            Field.of("agreed_on", DATE, "the day it was agreed"));

    static final Table ENGAGEMENT_LOG = Table.of(
            "engagement_log",
            "one row per event of a secondment",
            OPTIONAL,
            "which practices were kept (briefing, check-ins, training, debriefs) and what became of those secondments",
            List.of(Field.of("event_id", TEXT, "the event's id")),
            Ids.SECONDMENT.required().in("secondments"),
            Field.of("event_date", DATE, "the day of the event"),
            choice(
                            "event",
                            "what was to happen",
                            "brief_supervising_partner",
                            "brief_relationship_partner",
                            "client_research",
                            "red_flags_shared",
                            "working_style_asked",
                            "firm_expectations_set",
                            "checkin_secondee",
                            "checkin_client",
                            "firm_contact",
                            "training_attended",
                            "training_missed",
                            "training_with_client_guest",
                            "problem_raised",
                            "problem_resolved",
                            "termination_considered",
                            "ended_early",
                            "secondee_changed",
                            "insight_shared",
                            "insight_used",
                            "debrief_client",
                            "debrief_supervising_partner",
                            "debrief_relationship_partner",
                            "career_plan_reviewed",
                            "contact_plan_made",
                            "hated_it_reason_sought")
                    .required(),
            choice("status", "whether it happened; na where it does not apply", "done", "missed", "na")
                    .required(),
            Field.of("quantity", NUMBER, "how many, such as guests at a training"),
            Field.of("by_role", TEXT, "the role of the one who did it; never a name"));

    static final Table SECONDMENT_COSTS = Table.of(
            "secondment_costs",
            "one row per cost of a secondment, or recovery of one",
            OPTIONAL,
            "backfill, training, expenses, and fees recovered by invoice",
            List.of(Field.of("cost_id", TEXT, "the cost's id")),
            Ids.SECONDMENT.required().in("secondments"),
            Field.of("cost_date", DATE, "the day of the cost").required(),
            choice(
                            "kind",
                            "what was paid for; a recovery is what the client paid back",
                            "salary",
                            "on_cost",
                            "backfill",
                            "training",
                            "travel",
                            "equipment",
                            "recruitment",
                            "recovery")
                    .required(),
            Field.of("amount", MONEY, "the amount, net of tax").required(),
            Ids.CURRENCY_CODE.required(),
            Field.of("bill_id", TEXT, "the bill by which it was recovered").in("bills"));

    static final Table CANDIDATES = Table.of(
            "candidates",
            "one row per lawyer who may go next",
            OPTIONAL,
            "matching lawyers to clients for the next round",
            List.of(Ids.EMPLOYEE.required().in("people")),
            Field.of("available_from", DATE, "the first day the lawyer could go")
                    .required(),
            Field.of("willing", FLAG, "whether the lawyer agrees to be considered")
                    .required(),
            Field.of("areas_of_interest", TEXT, "practices or sectors, separated by semicolons"),
            Field.of("exclusions", TEXT, "ids of clients that are ruled out, separated by semicolons"));

    private EngagementTables() {}
}
