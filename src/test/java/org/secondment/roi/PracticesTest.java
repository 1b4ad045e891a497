package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.effect.DataSpan;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.panel.Samples;
import org.secondment.roi.practice.PracticeCoverage;
import org.secondment.roi.practice.PracticeStudy;
import org.secondment.roi.practice.ToDo;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.testing.Facts;

/** From rows to coverage and tasks, with every file and with each missing in turn. */
class PracticesTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);

    private final Settings settings;

    PracticesTest(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("settings.yaml"), "min_group: 1\n");
        this.settings = Settings.of(file, Map.of(), Map.of());
    }

    private static Map<Table, List<Fact>> files() {
        Map<Table, List<Fact>> files = new HashMap<>();
        files.put(
                Tables.PEOPLE,
                Facts.of(
                        Tables.PEOPLE,
                        "employee_id | start_date | leave_date | practice_area",
                        "E1 | 2015-01-05 | | tax",
                        "E2 | 2016-01-04 | 2026-08-31 | finance",
                        "P1 | 2001-01-01 | | tax"));
        files.put(
                Tables.CLIENTS,
                Facts.of(
                        Tables.CLIENTS,
                        "client_id | valid_from | tier | strategic | sector",
                        "C1 | | B | N | banking",
                        "C1 | 2026-03-01 | A | Y | banking",
                        "C2 | | A | N | energy"));
        files.put(
                Tables.MATTERS,
                Facts.of(
                        Tables.MATTERS,
                        "matter_id | client_id | opened_date | practice_area | is_secondment_recharge",
                        "M1 | C1 | 2023-01-09 | tax |",
                        "M2 | C1 | 2022-01-08 | finance |",
                        "M3 | C1 | 2024-05-01 | disputes | Y",
                        "M4 | C1 | 2025-01-09 | disputes |"));
        files.put(
                Tables.SECONDMENTS,
                Facts.of(
                        Tables.SECONDMENTS,
                        "secondment_id | employee_id | client_id | start_date | end_date | offered_on | aim_need"
                                + " | charge_basis | fee_agreed | fee_period | currency | supervising_partner_id | outcome",
                        "S1 | E1 | C1 | 2025-01-08 | 2025-07-07 | 2024-11-01 | both | cost | 9000.00 | month | EUR | P1 | completed",
                        "S2 | P1 | C2 | 2026-06-01 | | | | none | | | | E1 |",
                        "S3 | E2 | C2 | 2024-01-08 | 2024-07-05 | | | full | 8000 | month | | | ended_early"));
        files.put(
                Tables.ENGAGEMENT_LOG,
                Facts.of(
                        Tables.ENGAGEMENT_LOG,
                        "secondment_id | event_date | event | status",
                        "S1 | 2025-01-07 | brief_supervising_partner | done",
                        "S1 | 2026-10-01 | debrief_client | done",
                        "S1 | 2025-08-01 | contact_plan_made | done",
                        "S2 | 2026-06-20 | checkin_secondee | done"));
        files.put(
                Tables.AGREEMENT_TERMS,
                Facts.of(Tables.AGREEMENT_TERMS, "secondment_id | term | covered", "S2 | ip | Y", "S1 | ip | N"));
        files.put(
                Tables.SECONDMENT_COSTS,
                Facts.of(
                        Tables.SECONDMENT_COSTS,
                        "secondment_id | cost_date | kind | amount | currency",
                        "S1 | 2025-02-07 | recovery | 9000.00 | EUR",
                        "S1 | 2025-03-07 | recovery | 9000.00 | EUR",
                        "S1 | 2025-03-07 | travel | 500.00 | GBP",
                        "S3 | 2024-02-07 | recovery | 40000.00 | EUR"));
        files.put(
                Tables.CONTACTS, Facts.of(Tables.CONTACTS, "contact_id | met_on_secondment_id", "K1 | S1", "K2 | S9"));
        files.put(
                Tables.CONTACT_TOUCHES,
                Facts.of(
                        Tables.CONTACT_TOUCHES,
                        "contact_id | employee_id | touch_date",
                        "K1 | E1 | 2025-09-01",
                        "K1 | P1 | 2026-09-01",
                        "K1 | E1 | 2026-10-02"));
        files.put(
                Tables.CAREER_GOALS,
                Facts.of(
                        Tables.CAREER_GOALS,
                        "employee_id | goal_id | set_on | area | due_on | status | linked_secondment_id",
                        "E1 | G1 | 2024-06-03 | client | 2025-06-30 | open | S1",
                        "E1 | G2 | 2024-06-03 | outside_work | | open |"));
        return files;
    }

    private PracticeStudy study(Map<Table, List<Fact>> files) {
        PracticeFiles supplied = new PracticeFiles(files::containsKey, table -> files.getOrDefault(table, List.of()));
        List<Secondment> secondments = Samples.secondments(supplied.of(Tables.SECONDMENTS));
        return Practices.of(
                settings,
                supplied,
                new DataSpan(LocalDate.of(2020, 1, 1), AS_OF),
                secondments,
                List.of(),
                List.of(),
                (client, day) -> client);
    }

    private static String kept(PracticeStudy study, String practice) {
        PracticeCoverage one = study.coverage().stream()
                .filter(each -> each.practice().id().equals(practice))
                .findFirst()
                .orElseThrow();
        return one.done() + " " + one.notDone() + " " + one.unknown() + " " + one.notApplicable();
    }

    private static Optional<ToDo> task(PracticeStudy study, ToDo.Task task, String secondment) {
        return study.toDo().stream()
                .filter(one -> one.task() == task && one.secondmentId().equals(secondment))
                .findFirst();
    }

    @Test
    void rowsBecomeCoverage() {
        PracticeStudy study = study(files());

        assertThat(kept(study, "brief_supervising_partner")).isEqualTo("1 0 2 0");
        assertThat(kept(study, "debrief_client"))
                .as("a row after the as-of day")
                .isEqualTo("0 0 2 0");
        assertThat(kept(study, "agreement_ip")).isEqualTo("1 1 1 0");
        assertThat(kept(study, "person_matched")).as("tax within 36 months").isEqualTo("1 0 2 0");
        assertThat(kept(study, "organiser_seconded")).as("E1 went before").isEqualTo("1 1 1 0");
        assertThat(kept(study, "strategic_client"))
                .as("as it stood at the start")
                .isEqualTo("0 3 0 0");
        assertThat(kept(study, "goals_linked")).isEqualTo("1 0 2 0");
        assertThat(kept(study, "goals_dated")).isEqualTo("0 1 2 0");
        assertThat(kept(study, "contact_plan_kept")).isEqualTo("0 1 1 0");
        assertThat(kept(study, "recharge_billed"))
                .as("S3 was paid in another currency")
                .isEqualTo("0 1 1 0");
        assertThat(kept(study, "time_to_prepare")).isEqualTo("1 0 2 0");
    }

    @Test
    void rowsBecomeTasks() {
        PracticeStudy study = study(files());

        assertThat(task(study, ToDo.Task.RECHARGE, "S1").orElseThrow().details())
                .containsExactly("36000.00 EUR not billed");
        assertThat(task(study, ToDo.Task.CHECK_IN_SECONDEE, "S2").orElseThrow().details())
                .containsExactly("last on 2026-06-20");
        assertThat(task(study, ToDo.Task.CONTACT_PLAN, "S1").orElseThrow().due())
                .isEqualTo(LocalDate.of(2025, 11, 30));
        assertThat(task(study, ToDo.Task.AGREEMENT, "S2").orElseThrow().details())
                .hasSize(9);
        assertThat(task(study, ToDo.Task.DEBRIEF_CLIENT, "S1")).isPresent();
        assertThat(study.lapsed()).isEqualTo(1);
        assertThat(study.unmeasured()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "engagement_log",
                "agreement_terms",
                "career_goals",
                "contacts",
                "contact_touches",
                "secondment_costs",
                "clients"
            })
    void withoutAFileItsPracticesAreUnknownAndTheFileIsNamed(String name) {
        Map<Table, List<Fact>> files = files();
        files.remove(Tables.named(name).orElseThrow());
        PracticeStudy study = study(files);

        assertThat(study.unmeasured())
                .extracting(PracticeStudy.MissingFile::table)
                .containsExactly(name);
        study.coverage().stream()
                .filter(one -> one.practice().tables().contains(name))
                .filter(one -> !List.of("area_of_interest", "termination_considered")
                        .contains(one.practice().id()))
                .forEach(one -> {
                    assertThat(one.done() + one.notDone())
                            .as(one.practice().id())
                            .isZero();
                    assertThat(one.unknown() + one.notApplicable()).isPositive();
                });
        study(files()).coverage().stream()
                .filter(one -> !one.practice().tables().contains(name))
                .filter(one -> !List.of("hated_it_reason_sought", "insight_used")
                        .contains(one.practice().id()))
                .forEach(one -> assertThat(study.coverage()).contains(one));
    }

    @ParameterizedTest
    @ValueSource(strings = {"engagement_log", "agreement_terms", "secondment_costs", "contacts", "contact_touches"})
    void withoutAFileItsTasksAreNotListed(String name) {
        Map<Table, List<Fact>> files = files();
        files.remove(Tables.named(name).orElseThrow());
        List<ToDo> all = study(files()).toDo();
        List<ToDo> left = study(files).toDo();

        assertThat(all).containsAll(left);
        assertThat(left).hasSizeLessThan(all.size());
    }
}
