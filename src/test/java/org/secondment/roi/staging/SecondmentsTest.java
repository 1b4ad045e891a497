package org.secondment.roi.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Tables;
import org.secondment.roi.testing.Facts;

class SecondmentsTest {

    private static final String OVERLAP = "; correct start_date and end_date so that nobody is at two clients at once";

    @Test
    void overlappingSecondmentsOfOnePersonAreBothRejected() {
        assertThat(checked(
                        "S1 | E1 | C1 | 2024-01-01 | 2024-06-30",
                        "S2 | E1 | C2 | 2024-06-30 | 2024-12-31",
                        "S3 | E2 | C2 | 2024-03-01 | 2024-05-31"))
                .containsExactly(
                        "secondments.csv | 2 | REJECTED | secondment 'S1' overlaps another one of employee_id 'E1'"
                                + OVERLAP,
                        "secondments.csv | 3 | REJECTED | secondment 'S2' overlaps another one of employee_id 'E1'"
                                + OVERLAP,
                        "secondments.csv | 4 | ACCEPTED | ");
    }

    @Test
    void aSecondmentThatStartsOnTheDayAfterAnotherEndsDoesNotOverlap() {
        assertThat(verdicts(
                        "S1 | E1 | C1 | 2024-01-01 | 2024-06-30",
                        "S2 | E1 | C2 | 2024-07-01 | 2024-12-31",
                        "S3 | E1 | C1 | 2025-01-01 | "))
                .containsExactly("S1 | ACCEPTED", "S2 | ACCEPTED", "S3 | ACCEPTED");
    }

    @Test
    void aRunningSecondmentOverlapsEveryLaterOne() {
        assertThat(verdicts(
                        "S1 | E1 | C1 | 2022-01-01 | 2022-06-30",
                        "S2 | E1 | C2 | 2023-01-01 | ",
                        "S3 | E1 | C1 | 2024-01-01 | 2024-06-30",
                        "S4 | E1 | C1 | 2026-01-01 | "))
                .containsExactly("S1 | ACCEPTED", "S2 | REJECTED", "S3 | REJECTED", "S4 | REJECTED");
    }

    @Test
    void aShortSecondmentWithinALongOneIsFoundThoughAnotherStandsBetween() {
        assertThat(verdicts(
                        "S1 | E1 | C1 | 2024-01-01 | 2024-12-31",
                        "S2 | E1 | C2 | 2024-02-01 | 2024-02-28",
                        "S3 | E1 | C3 | 2024-11-01 | 2024-11-30"))
                .containsExactly("S1 | REJECTED", "S2 | REJECTED", "S3 | REJECTED");
    }

    @Test
    void twoThatStartOnTheSameDayOverlap() {
        assertThat(verdicts("S1 | E1 | C1 | 2024-01-01 | 2024-01-01", "S2 | E1 | C2 | 2024-01-01 | "))
                .containsExactly("S1 | REJECTED", "S2 | REJECTED");
    }

    @Test
    void aSecondmentOutsideEmploymentIsRejected() {
        assertThat(checked(
                        "S1 | E1 | C1 | 2019-12-31 | 2020-06-30",
                        "S2 | E3 | C1 | 2023-01-01 | 2024-03-16",
                        "S3 | E4 | C1 | 2024-03-16 | "))
                .containsExactly(
                        "secondments.csv | 2 | REJECTED | start_date is '2019-12-31', before the lawyer's first day in"
                                + " people, 2020-01-01; correct one of the two",
                        "secondments.csv | 3 | REJECTED | end_date is '2024-03-16', after the lawyer's last day in people,"
                                + " 2024-03-15; correct one of the two",
                        "secondments.csv | 4 | REJECTED | start_date is '2024-03-16', after the lawyer's last day in people,"
                                + " 2024-03-15; correct one of the two");
    }

    @Test
    void theFirstAndTheLastDayOfEmploymentAreInside() {
        assertThat(verdicts("S1 | E1 | C1 | 2020-01-01 | 2020-06-30", "S2 | E3 | C1 | 2023-01-01 | 2024-03-15"))
                .containsExactly("S1 | ACCEPTED", "S2 | ACCEPTED");
    }

    @Test
    void aRejectedSecondmentOverlapsNobody() {
        assertThat(verdicts("S1 | E1 | C1 | 2019-01-01 | 2024-12-31", "S2 | E1 | C2 | 2024-01-01 | 2024-06-30"))
                .containsExactly("S1 | REJECTED", "S2 | ACCEPTED");
    }

    @Test
    void rowsThatWereRejectedBeforeStayAsTheyAre() {
        List<Judgement> rows = rows("S1 | E1 | C1 | 2024-01-01 | 2024-06-30", "S2 | E1 | C1 | 2024-01-01 | 2024-06-30");
        rows.get(0).reject("test", Tables.SECONDMENT, "rejected before");

        Secondments.judge(rows, people());

        assertThat(Verdicts.text(rows))
                .containsExactly(
                        "secondments.csv | 2 | REJECTED | rejected before", "secondments.csv | 3 | ACCEPTED | ");
    }

    @Test
    void aProblemNamesTheRuleTheHeadingAndTheValue() {
        List<Judgement> rows = rows(
                "S1 | E2 | C1 | 2024-01-01 | ",
                "S2 | E2 | C1 | 2025-01-01 | ",
                "S3 | E3 | C1 | 2023-01-01 | 2024-03-16");

        Secondments.judge(rows, people());

        assertThat(Verdicts.rules(rows))
                .containsExactly(
                        "overlap | start_date | 2024-01-01",
                        "overlap | start_date | 2025-01-01",
                        "outside-employment | end_date | 2024-03-16");
    }

    private static List<String> checked(String... lines) {
        return Verdicts.text(judged(lines));
    }

    private static List<String> verdicts(String... lines) {
        return Verdicts.byId(judged(lines));
    }

    private static List<Judgement> judged(String... lines) {
        List<Judgement> rows = rows(lines);
        Secondments.judge(rows, people());
        return rows;
    }

    private static List<Judgement> rows(String... lines) {
        return Verdicts.rows(
                Tables.SECONDMENTS, "secondment_id | employee_id | client_id | start_date | end_date", lines);
    }

    private static List<Fact> people() {
        return Facts.of(
                Tables.PEOPLE,
                "employee_id | start_date | leave_date",
                "E1 | 2020-01-01 | ",
                "E2 | 2020-01-01 | ",
                "E3 | 2020-01-01 | 2024-03-15",
                "E4 | 2020-01-01 | 2024-03-15");
    }
}
