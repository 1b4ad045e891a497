package org.secondment.roi.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChoicesTest {

    static List<Field> fields() {
        return Tables.ALL.stream().flatMap(table -> table.fields().stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void onlyAChoiceHasWordsAndEachWordOnce(Field field) {
        assertThat(field.allowed().isEmpty()).isEqualTo(field.type() != Type.CHOICE);
        assertThat(field.allowed()).doesNotHaveDuplicates().allMatch(word -> word.matches("[A-Za-z_]+"));
    }

    @ParameterizedTest
    @CsvSource({
        "time, status, wip billed written_off non_billable no_charge",
        "offers, declined_by, secondee client firm",
        "agreement_terms, term, charges duties liability confidentiality nonpoach_secondee nonpoach_client_staff ip"
                + " terms_conditions host_policies termination",
        "agreement_terms, covered, Y N NA unknown",
        "engagement_log, event, brief_supervising_partner brief_relationship_partner client_research"
                + " red_flags_shared working_style_asked firm_expectations_set checkin_secondee checkin_client"
                + " firm_contact training_attended training_missed training_with_client_guest problem_raised"
                + " problem_resolved termination_considered ended_early secondee_changed insight_shared insight_used"
                + " debrief_client debrief_supervising_partner debrief_relationship_partner career_plan_reviewed"
                + " contact_plan_made hated_it_reason_sought",
        "engagement_log, status, done missed na",
        "contacts, seniority, c_suite gc head counsel business junior",
        "contact_touches, kind, meeting call email event referral",
        "career_goals, area, technical sector client leadership partnership outside_work",
        "career_goals, status, open met changed dropped",
        "career_goals, owner, self firm",
        "secondment_costs, kind, salary on_cost backfill training travel equipment recruitment recovery",
        "targets, scope, employee grade practice client",
        "walls, object_kind, client matter employee",
        "id_map, kind, employee client matter contact"
    })
    void theWordsAreThoseOfTheDesign(String table, String field, String words) {
        assertThat(Tables.named(table)
                        .flatMap(t -> t.field(field))
                        .orElseThrow()
                        .allowed())
                .containsExactly(words.split(" "));
    }

    @Test
    void timeHasTheFieldsThatItsReaderKnows() {
        assertThat(Tables.TIME.fields())
                .extracting(Field::name)
                .containsExactly(
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
    }
}
