package org.secondment.roi.table;

import static org.secondment.roi.table.Field.checklist;
import static org.secondment.roi.table.Field.choice;
import static org.secondment.roi.table.Table.Presence.REQUIRED;
import static org.secondment.roi.table.Type.CURRENCY;
import static org.secondment.roi.table.Type.DATE;
import static org.secondment.roi.table.Type.FLAG;
import static org.secondment.roi.table.Type.FRACTION;
import static org.secondment.roi.table.Type.MONEY;
import static org.secondment.roi.table.Type.NUMBER;
import static org.secondment.roi.table.Type.TEXT;

import java.util.List;

/** Secondments. */
final class SecondmentTables {

    static final Table SECONDMENTS = Table.of(
            "secondments",
            "one row per secondment",
            REQUIRED,
            "the windows before, during and after, and who was away where",
            List.of(Ids.SECONDMENT.required()),
            Ids.EMPLOYEE.required().in("people"),
            Ids.CLIENT.required().in("clients"),
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

    private SecondmentTables() {}
}
