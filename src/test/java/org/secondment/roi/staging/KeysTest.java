package org.secondment.roi.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

class KeysTest {

    private static final String BILLS = "file | line | bill_id | matter_id | bill_line | fees_net";

    @Test
    void theSameRowIsKeptOnceAndTheOtherCopiesAreCounted() {
        assertThat(unique(
                        BILLS,
                        "may.csv | 7 | B1 | M1 | 1 | 100",
                        "may.csv | 3 | B1 | M1 | 1 | 100",
                        "may.csv | 9 | B1 | M1 | 1 | 100"))
                .containsExactly(
                        "may.csv | 3 | ACCEPTED | ",
                        "may.csv | 7 | DUPLICATE | the same row as may.csv:3; counted once",
                        "may.csv | 9 | DUPLICATE | the same row as may.csv:3; counted once");
    }

    @Test
    void theSameRowInTwoFilesIsKeptOnce() {
        assertThat(unique(BILLS, "may.csv | 2 | B1 | M1 | 1 | 100", "june.csv | 40 | B1 | M1 | 1 | 100"))
                .containsExactly(
                        "june.csv | 40 | ACCEPTED | ",
                        "may.csv | 2 | DUPLICATE | the same row as june.csv:40; counted once");
    }

    @Test
    void everyRowOfAKeyWithDifferentContentIsRejectedAndNamesAnotherPlace() {
        assertThat(unique(
                        BILLS,
                        "may.csv | 2 | B1 | M1 | 1 | 100",
                        "may.csv | 5 | B1 | M1 | 1 | 100.01",
                        "june.csv | 4 | B1 | M1 | 1 | 100"))
                .containsExactly(
                        "june.csv | 4 | REJECTED | " + clash("B1 + M1 + 1", "may.csv:5"),
                        "may.csv | 2 | REJECTED | " + clash("B1 + M1 + 1", "june.csv:4"),
                        "may.csv | 5 | REJECTED | " + clash("B1 + M1 + 1", "june.csv:4"));
    }

    @Test
    void aBlankPartOfAKeyIsAValueOfItsOwn() {
        assertThat(unique(
                        BILLS,
                        "a.csv | 2 | B1 | M1 |   | 100",
                        "a.csv | 3 | B1 | M1 | 1 | 200",
                        "a.csv | 4 | B1 | M1 |   | 300",
                        "a.csv | 5 | B1 | M2 |   | 400"))
                .containsExactly(
                        "a.csv | 2 | REJECTED | " + clash("B1 + M1 + (blank)", "a.csv:4"),
                        "a.csv | 3 | ACCEPTED | ",
                        "a.csv | 4 | REJECTED | " + clash("B1 + M1 + (blank)", "a.csv:2"),
                        "a.csv | 5 | ACCEPTED | ");
    }

    @Test
    void partsOfAKeyDoNotRunIntoEachOther() {
        assertThat(unique(BILLS, "a.csv | 2 | B1 | 2M | 1 | 100", "a.csv | 3 | B12 | M | 1 | 200"))
                .containsExactly("a.csv | 2 | ACCEPTED | ", "a.csv | 3 | ACCEPTED | ");
    }

    @Test
    void rowsThatAreNotAcceptedNeitherChangeNorCount() {
        List<Judgement> rows =
                Verdicts.rows(Tables.BILLS, BILLS, "a.csv | 3 | B1 | M1 |  | 50", "a.csv | 5 | B1 | M1 |  | 100");
        rows.get(0).reject("test", Tables.BILL, "rejected before");

        Keys.judge(Tables.BILLS, rows);

        assertThat(Verdicts.text(rows))
                .containsExactly("a.csv | 3 | REJECTED | rejected before", "a.csv | 5 | ACCEPTED | ");
    }

    @Test
    void aProblemNamesTheRuleTheHeadingAndTheValue() {
        List<Judgement> people =
                Verdicts.rows(Tables.PEOPLE, "employee_id | grade", "E7 | partner", "E7 | associate", "E8 | partner");

        Keys.judge(Tables.PEOPLE, people);

        assertThat(Verdicts.rules(people))
                .containsExactly(
                        "same-key-other-content | employee_id | E7", "same-key-other-content | employee_id | E7");
    }

    @Test
    void equalRowsOfATableWithoutAKeyAreAllKeptAndLaterOnesListed() {
        Table costs =
                new Table("costs", "one row per cost", Table.Presence.OPTIONAL, "", List.of(), Tables.PEOPLE.fields());
        List<Judgement> rows = Verdicts.rows(
                costs, "employee_id | grade", "E7 | partner", "E7 | associate", "E7 | partner", "E7 | partner");

        Keys.judge(costs, rows);

        assertThat(Verdicts.text(rows))
                .containsExactly(
                        "costs.csv | 2 | ACCEPTED | ",
                        "costs.csv | 3 | ACCEPTED | ",
                        "costs.csv | 4 | ACCEPTED | " + equalTo("costs.csv:2"),
                        "costs.csv | 5 | ACCEPTED | " + equalTo("costs.csv:2"));
        assertThat(Verdicts.rules(rows)).containsOnly("equal-rows |  | ");
    }

    @Test
    void equalRowsWhoseOptionalKeyIsBlankAreAllKeptAndLaterOnesListed() {
        List<Judgement> rows = Verdicts.rows(
                Tables.SECONDMENT_COSTS,
                "cost_id | secondment_id | kind | amount",
                "   | S1 | training | 90",
                "K1 | S1 | training | 90",
                "   | S1 | training | 90",
                "K1 | S1 | training | 90");

        Keys.judge(Tables.SECONDMENT_COSTS, rows);

        assertThat(Verdicts.text(rows))
                .containsExactly(
                        "secondment_costs.csv | 2 | ACCEPTED | ",
                        "secondment_costs.csv | 3 | ACCEPTED | ",
                        "secondment_costs.csv | 4 | ACCEPTED | " + equalTo("secondment_costs.csv:2"),
                        "secondment_costs.csv | 5 | DUPLICATE | the same row as secondment_costs.csv:3; counted once");
    }

    private static List<String> unique(String headings, String... lines) {
        List<Judgement> rows = Verdicts.rows(Tables.BILLS, headings, lines);
        Keys.judge(Tables.BILLS, rows);
        return Verdicts.text(rows);
    }

    private static String clash(String key, String place) {
        return "bill_id + matter_id + bill_line '" + key + "' stands on several rows with different content, also at "
                + place + "; keep the right one";
    }

    private static String equalTo(String place) {
        return "every value is that of " + place + ", and no key tells the two apart; both are kept and counted, delete"
                + " one if it is the same record twice";
    }
}
