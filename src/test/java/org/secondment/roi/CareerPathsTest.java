package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.DataSpan;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.effect.career.Away;
import org.secondment.roi.effect.career.CareerInputs;
import org.secondment.roi.effect.career.CareerInputs.Goal;
import org.secondment.roi.effect.career.CareerInputs.Pay;
import org.secondment.roi.effect.career.CareerInputs.Session;
import org.secondment.roi.effect.career.CareerInputs.Stay;
import org.secondment.roi.effect.career.CareerInputs.Touch;
import org.secondment.roi.effect.career.CareerStudy;
import org.secondment.roi.effect.career.Lawyer;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.testing.Facts;

class CareerPathsTest {

    private static final DataSpan SPAN = new DataSpan(LocalDate.of(2020, 1, 1), LocalDate.of(2024, 12, 31));
    private static final List<String> GRADES = List.of("associate", "partner");
    private static final List<Secondment> SECONDMENTS = List.of(
            secondment("S1", "P1", "C1", "2021-03-01", "2021-08-31"),
            secondment("S2", "P1", "C2", "2023-03-01", "2023-08-31"),
            secondment("S3", "P2", "C1", "2024-09-02", "2025-02-28"),
            secondment("S4", "P3", "C1", "2025-09-02", "2025-12-31"));

    private final Map<String, List<Fact>> tables = new HashMap<>(Map.of(
            "people",
            Facts.of(
                    Tables.PEOPLE,
                    "employee_id | start_date | leave_date | leave_kind | joined_client_id | grade | practice_area",
                    "P1 | 2018-05-01 | 2024-02-29 | to_client | C9 | partner | tax",
                    "P2 | 2019-05-01 | | | | associate | finance",
                    "P3 | 2020-05-01 | 2023-06-30 | to_client | | associate | finance"),
            "clients",
            Facts.of(
                    Tables.CLIENTS,
                    "client_id | client_name | parent_client_id",
                    "C1 | Northwind | C9",
                    "C2 | Petrel | ",
                    "C9 | Northwind Group | ")));

    @Test
    void theFirstSecondmentStartsTheClockAndOneToComeDoesNot() {
        List<Lawyer> lawyers = inputs().lawyers();

        assertThat(lawyers.get(0).away()).isEqualTo(new Away(day("2021-03-01"), day("2021-09-01")));
        assertThat(lawyers.get(1).away()).isEqualTo(new Away(day("2024-09-02"), Away.NOT_YET));
        assertThat(lawyers.get(2).away()).isEqualTo(Away.NEVER);
        assertThat(inputs().stays())
                .containsExactly(
                        new Stay("S1", "P1", day("2021-03-01"), day("2021-09-01")),
                        new Stay("S2", "P1", day("2023-03-01"), day("2023-09-01")),
                        new Stay("S3", "P2", day("2024-09-02"), Away.NOT_YET));
    }

    @Test
    void whoJoinsTheHostsGroupWasHiredByTheHost() {
        List<Lawyer> lawyers = inputs().lawyers();

        assertThat(lawyers.get(0).lastDay()).isEqualTo(OptionalInt.of(day("2024-02-29")));
        assertThat(lawyers.get(0).hiredByHost()).isTrue();
        assertThat(lawyers.get(2).hiredByHost()).as("never went").isFalse();
        tables.put(
                "people",
                Facts.of(
                        Tables.PEOPLE,
                        "employee_id | start_date | leave_date | leave_kind | joined_client_id | grade",
                        "P1 | 2018-05-01 | 2024-02-29 | to_client | C7 | partner",
                        "P2 | 2019-05-01 | 2024-10-01 | to_client | | associate",
                        "P3 | 2019-05-01 | 2024-10-01 | resigned | C1 | associate"));
        assertThat(inputs().lawyers())
                .extracting(Lawyer::hiredByHost)
                .as("another client; a client without a name; no client")
                .containsExactly(false, true, false);
    }

    @Test
    void withoutAJobHistoryGradesAreUnknownAndPracticesHold() {
        assertThat(inputs().lawyers().get(0).posts()).containsExactly(new Lawyer.Post(day("2018-05-01"), "", "tax"));
        tables.put(
                "job_history",
                Facts.of(
                        Tables.JOB_HISTORY,
                        "employee_id | effective_from | grade | practice_area",
                        "P1 | 2022-05-01 | partner | ",
                        "P1 | 2018-05-01 | associate | finance"));
        assertThat(inputs().lawyers().get(0).posts())
                .containsExactly(
                        new Lawyer.Post(day("2018-05-01"), "associate", "finance"),
                        new Lawyer.Post(day("2022-05-01"), "partner", "tax"));
    }

    @Test
    void onlyTouchesWithThoseAtTheHostThatDayCount() {
        assertThat(inputs().touches()).isEmpty();
        tables.put(
                "contacts", Facts.of(Tables.CONTACTS, "contact_id | current_org_id", "N1 | C9", "N2 | C2", "N3 | C1"));
        tables.put(
                "contact_roles",
                Facts.of(Tables.CONTACT_ROLES, "contact_id | org_id | from | to", "N3 | C2 | 2019-01-01 | 2021-12-31"));
        tables.put(
                "contact_touches",
                Facts.of(
                        Tables.CONTACT_TOUCHES,
                        "contact_id | employee_id | touch_date",
                        "N1 | P1 | 2021-02-01",
                        "N2 | P1 | 2021-02-02",
                        "N3 | P1 | 2021-02-03",
                        "N3 | P1 | 2022-02-04",
                        "N1 | P3 | 2021-02-05"));

        assertThat(inputs().touches().orElseThrow())
                .containsExactly(
                        new Touch("S1", "N1", day("2021-02-01")),
                        new Touch("S2", "N2", day("2021-02-02")),
                        new Touch("S2", "N3", day("2021-02-03")));
    }

    @Test
    void goalsWithoutADayAReviewOrAnOwnerHaveNone() {
        assertThat(inputs().goals()).isEmpty();
        tables.put(
                "career_goals",
                Facts.of(
                        Tables.CAREER_GOALS,
                        "employee_id | goal_id | set_on | area | due_on | status | last_reviewed_on | owner",
                        "P1 | G1 | 2021-01-01 | client | 2022-01-01 | met | 2021-10-01 | self",
                        "P1 | G2 | 2021-01-01 | client | | open | | "));

        assertThat(inputs().goals().orElseThrow())
                .containsExactly(
                        new Goal("P1", Goal.Status.MET, day("2022-01-01"), day("2021-10-01"), Goal.Owner.SELF),
                        new Goal("P1", Goal.Status.OPEN, Away.NOT_YET, Away.NOT_YET, Goal.Owner.UNKNOWN));
    }

    @Test
    void trainingIsAttendedOrMissedWhicheverWayItWasLogged() {
        assertThat(inputs().training()).isEmpty();
        tables.put(
                "engagement_log",
                Facts.of(
                        Tables.ENGAGEMENT_LOG,
                        "secondment_id | event | status",
                        "S1 | training_attended | done",
                        "S1 | training_attended | missed",
                        "S1 | training_missed | missed",
                        "S1 | training_missed | na",
                        "S1 | firm_contact | done"));

        assertThat(inputs().training().orElseThrow())
                .containsExactly(new Session("S1", true), new Session("S1", false), new Session("S1", false));
    }

    @Test
    void payIsReadWithItsCurrency() {
        assertThat(inputs().pay()).isEmpty();
        tables.put(
                "compensation",
                Facts.of(
                        Tables.COMPENSATION,
                        "employee_id | effective_from | annual_base | currency",
                        "P1 | 2021-04-01 | 70500 | GBP"));

        assertThat(inputs().pay().orElseThrow()).containsExactly(new Pay("P1", day("2021-04-01"), 70_500, "GBP"));
    }

    @Test
    void withoutAnySecondmentNothingIsStudied() {
        assertThat(CareerPaths.of(this::register, GRADES, SPAN, List.of(), SecondeeTime.NONE))
                .isEqualTo(CareerStudy.NONE);
    }

    private CareerInputs inputs() {
        return CareerPaths.inputs(this::register, GRADES, SPAN, SECONDMENTS, SecondeeTime.NONE);
    }

    private Optional<List<Fact>> register(Table table) {
        return Optional.ofNullable(tables.get(table.name()));
    }

    private static Secondment secondment(String id, String lawyer, String client, String start, String end) {
        return new Secondment(id, lawyer, client, LocalDate.parse(start), Optional.of(LocalDate.parse(end)));
    }

    private static int day(String date) {
        return (int) LocalDate.parse(date).toEpochDay();
    }
}
