package org.secondment.roi.simulate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The headings of every table as the design of the inputs lists them, written down a second time.
 *
 * <p>A heading may end in {@code !} where every row has a value, then {@code :} and what it holds (a kind, or words
 * separated by bars), or {@code >} and the table whose first column knows the value.
 */
record Canonical(String table, List<String> key, List<Heading> headings) {

    private static final String TABLES = """
        people: employee_id = employee_id! display_name start_date!:date leave_date:date \
        leave_kind:resigned|dismissed|retired|redundancy|to_client|to_competitor|other joined_client_id>clients \
        grade!:trainee|associate|senior_associate|counsel|partner practice_area office fte:share qualified_on:date
        job_history: employee_id effective_from = employee_id!>people effective_from!:date grade! title practice_area \
        office fte:share change_reason:hire|promotion|lateral|review|secondment_out|secondment_back|leave|return|leaver
        compensation: employee_id effective_from = employee_id!>people effective_from!:date annual_base!:money \
        currency!:currency bonus:money on_cost_pct:percent
        clients: client_id valid_from = client_id! valid_from:date client_name parent_client_id>clients sector \
        relationship_partner_id>people first_matter_on:date tier legal_spend_est:money spend_year:number spend_source \
        panel_status:none|panel|sole|prospect satisfaction_score:number satisfaction_on:date \
        referral_rule:permitted|procurement_only|forbidden|unknown strategic:flag red_flags_open:flag
        matters: matter_id = matter_id! client_id!>clients opened_date!:date closed_date:date practice_area! matter_type \
        responsible_id>people originator_id>people fee_arrangement restricted:flag is_internal:flag \
        is_secondment_recharge:flag
        offers: offer_id = offer_id! employee_id!>people client_id!>clients offered_on!:date accepted!:flag \
        declined_by:secondee|client|firm
        time: time_id = time_id! employee_id!>people matter_id!>matters work_date!:date hours_worked!:number \
        hours_billable:number value_standard:money value_billed:money bill_id>bills \
        status!:wip|billed|written_off|non_billable|no_charge currency!:currency utbms_task utbms_activity
        bills: bill_id matter_id bill_line = bill_id! bill_line matter_id!>matters bill_date!:date fees_net!:money \
        disbursements_net:money tax:money currency!:currency kind:invoice|credit_note|reversal|secondment_recharge \
        reverses_bill_id>bills
        receipts: receipt_id = receipt_id! bill_id!>bills received_date!:date fees_amount!:money currency!:currency \
        kind!:receipt|write_off|refund|transfer
        credits: credit_id = credit_id! matter_id!>matters employee_id!>people \
        role!:origination|referral|cross_sell|relationship share_pct!:percent valid_from!:date valid_to:date \
        route:self|contact|follow|unknown source_contact_id>contacts referred_on:date permitted:Y|N|NA|unknown
        secondments: secondment_id = secondment_id! employee_id!>people client_id!>clients planned_start:date \
        planned_end:date start_date!:date end_date:date notice_days:number \
        expected_growth_at_offer:none|some|strong|unknown office fte:share role_level offered_on:date \
        offered_how:client_asked|firm_offered|panel_term|pitch_offer|rotation secondee_consent:flag \
        aim_need:specific_expertise|extra_body|both aim_relationship:develop|consolidate|rectify \
        aim_knowledge:bring_expertise|learn_sector|both aim_told_to_client:Y|N|NA|unknown \
        aim_told_to_secondee:Y|N|NA|unknown work_challenging:Y|N|NA|unknown \
        authority_level:observer|drafts|advises|decides area_of_interest fits_career_plan:Y|N|NA|unknown \
        referral_rule_agreed:permitted|procurement_only|forbidden|unknown charge_basis:full|cost|part|none \
        fee_agreed:money fee_period:month|total currency:currency supervising_partner_id>people \
        relationship_partner_id>people advice_style_asked:Y|N|NA|unknown \
        outcome:completed|extended|ended_early|secondee_changed|hired_by_client|running \
        end_reason:work_level|fit|client_need_gone|firm_need|personal|conflict|other \
        replaced_by_secondment_id>secondments
        agreement_terms: secondment_id term = secondment_id!>secondments \
        term!:charges|duties|liability|confidentiality|nonpoach_secondee|nonpoach_client_staff|ip|terms_conditions|\
        host_policies|termination covered!:Y|N|NA|unknown agreed_on:date
        engagement_log: event_id = event_id! secondment_id!>secondments event_date:date \
        event!:brief_supervising_partner|brief_relationship_partner|client_research|red_flags_shared|\
        working_style_asked|firm_expectations_set|checkin_secondee|checkin_client|firm_contact|training_attended|\
        training_missed|training_with_client_guest|problem_raised|problem_resolved|termination_considered|ended_early|\
        secondee_changed|insight_shared|insight_used|debrief_client|debrief_supervising_partner|\
        debrief_relationship_partner|career_plan_reviewed|contact_plan_made|hated_it_reason_sought \
        status!:done|missed|na quantity:number by_role
        contacts: contact_id = contact_id! current_org_id>clients seniority:c_suite|gc|head|counsel|business|junior \
        decision_maker:flag met_on_secondment_id>secondments known_before:flag
        contact_roles: contact_id org_id from = contact_id!>contacts org_id!>clients from!:date to:date title_level
        contact_touches: touch_id = touch_id! contact_id!>contacts employee_id!>people touch_date!:date \
        kind:meeting|call|email|event|referral
        career_goals: employee_id goal_id = employee_id!>people goal_id! set_on!:date \
        area!:technical|sector|client|leadership|partnership|outside_work due_on:date progress_pct:percent \
        status!:open|met|changed|dropped last_reviewed_on:date owner:self|firm linked_secondment_id>secondments
        secondment_costs: cost_id = cost_id! secondment_id!>secondments cost_date!:date \
        kind!:salary|on_cost|backfill|training|travel|equipment|recruitment|recovery amount!:money currency!:currency \
        bill_id>bills
        fx_rates: currency rate_date = currency!:currency rate_date!:date rate_to_base!:number kind
        targets: scope scope_id year measure = scope!:employee|grade|practice|client scope_id! year!:number measure! \
        value!:number currency:currency
        walls: wall_id = wall_id! object_kind!:client|matter|employee object_id! excluded_pack! from!:date to:date
        id_map: kind system source_id = kind!:employee|client|matter|contact system! source_id! canonical_id!
        candidates: employee_id = employee_id!>people available_from!:date willing!:flag areas_of_interest exclusions
        """;

    static final List<Canonical> ALL = TABLES.lines().map(Canonical::parsed).toList();

    /** One column: what it is called, whether every row has a value, and which values it may have. */
    record Heading(String name, boolean filled, String kind, String known) {

        static Heading parsed(String text) {
            String known = text.contains(">") ? text.substring(text.indexOf('>') + 1) : "";
            String front = text.contains(">") ? text.substring(0, text.indexOf('>')) : text;
            String kind = front.contains(":") ? front.substring(front.indexOf(':') + 1) : "text";
            String name = front.contains(":") ? front.substring(0, front.indexOf(':')) : front;
            return new Heading(name.replace("!", ""), name.endsWith("!"), kind, known);
        }

        boolean allows(String value) {
            return switch (kind) {
                case "text" -> value.strip().equals(value);
                case "date" -> LocalDate.parse(value).toString().equals(value);
                case "money" -> value.matches("-?\\d+\\.\\d\\d");
                case "currency" -> value.matches("GBP|EUR");
                case "flag" -> value.matches("[YN]");
                case "number" -> new BigDecimal(value).signum() >= 0;
                case "percent" -> within(value, 100);
                case "share" -> within(value, 1);
                default -> List.of(kind.split("\\|")).contains(value);
            };
        }

        private static boolean within(String value, int most) {
            BigDecimal number = new BigDecimal(value);
            return number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
        }
    }

    private static Canonical parsed(String line) {
        String[] parts = line.split(" = ", -1);
        String[] front = parts[0].split(": ", -1);
        return new Canonical(
                front[0],
                List.of(front[1].split(" ")),
                Arrays.stream(parts[1].split(" +")).map(Heading::parsed).toList());
    }

    List<String> names() {
        return headings.stream().map(Heading::name).toList();
    }

    static Canonical named(String table) {
        return ALL.stream().filter(t -> t.table().equals(table)).findFirst().orElseThrow();
    }
}
