package org.secondment.roi.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.secondment.roi.table.KeyDigest;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.testing.Facts;

class ReferencesTest {

    private static final Known MATTERS =
            Known.of(Tables.MATTERS, Facts.of(Tables.MATTERS, "matter_id | client_id", "M1 | C1", "M2 | C2"));
    private static final Known PEOPLE = Known.of(Tables.PEOPLE, Facts.of(Tables.PEOPLE, "employee_id", "E1", "E2"));

    @Test
    void anOrphanInARequiredColumnIsRejectedWithAdvice() {
        List<Judgement> bills =
                checked(Tables.BILLS, Map.of("matters", MATTERS), "bill_id | matter_id", "B1 | M1", "B2 | M9");

        assertThat(Verdicts.text(bills))
                .containsExactly(
                        "bills.csv | 2 | ACCEPTED | ",
                        "bills.csv | 3 | REJECTED | matter_id is 'M9', which no accepted row of matters has;"
                                + " add it there or correct it here");
        assertThat(Verdicts.rules(bills)).containsExactly("orphan-key | matter_id | M9");
    }

    @Test
    void anOrphanInAnOptionalColumnIsListedAndTheRowKept() {
        List<Judgement> matters = checked(
                Tables.MATTERS,
                Map.of("people", PEOPLE),
                "matter_id | client_id | originator_id | responsible_id",
                "M1 | C1 | E1 | E1",
                "M2 | C1 | E8 | E9",
                "M3 | C1 |    |   ");

        assertThat(Verdicts.text(matters))
                .containsExactly(
                        "matters.csv | 2 | ACCEPTED | ",
                        "matters.csv | 3 | ACCEPTED | responsible_id is 'E9', which no accepted row of people has; the row"
                                + " is kept, the reference is not used / originator_id is 'E8', which no accepted row of"
                                + " people has; the row is kept, the reference is not used",
                        "matters.csv | 4 | ACCEPTED | ");
        assertThat(Verdicts.rules(matters)).contains("orphan-reference | responsible_id | E9");
        int originator = Tables.MATTERS.slot("originator_id");
        assertThat(matters)
                .extracting(row -> row.fact().text(originator))
                .as("an orphan originator cannot stand in for credits")
                .containsExactly("E1", "", "");
        assertThat(matters).extracting(row -> row.fact().text(0)).containsExactly("M1", "M2", "M3");
    }

    @Test
    void withoutTheParentTableNothingIsChecked() {
        assertThat(Verdicts.text(checked(
                        Tables.SECONDMENTS,
                        Map.of("people", PEOPLE),
                        "secondment_id | employee_id | client_id",
                        "S1 | E1 | C9")))
                .containsExactly("secondments.csv | 2 | ACCEPTED | ");
    }

    @Test
    void aParentWithSeveralDatedRowsKnowsItsIdOnce() {
        Known clients = Known.of(
                Tables.CLIENTS,
                Facts.of(Tables.CLIENTS, "client_id | valid_from", "C1 | 2020-01-01", "C1 | 2022-01-01", "C1 | "));

        assertThat(Verdicts.text(
                        checked(Tables.MATTERS, Map.of("clients", clients), "matter_id | client_id", "M1 | C1")))
                .containsExactly("matters.csv | 2 | ACCEPTED | ");
    }

    @Test
    void theFirstOrphanOfARowRejectsIt() {
        Known clients = Known.of(Tables.CLIENTS, Facts.of(Tables.CLIENTS, "client_id", "C2"));

        List<Judgement> secondments = checked(
                Tables.SECONDMENTS,
                Map.of("people", PEOPLE, "clients", clients),
                "secondment_id | employee_id | client_id",
                "S1 | E9 | C1");

        assertThat(Verdicts.rules(secondments)).containsExactly("orphan-key | employee_id | E9");
        assertThat(Verdicts.byId(secondments)).containsExactly("S1 | REJECTED");
    }

    @Test
    void rowsThatAreNotAcceptedPassUnchanged() {
        List<Judgement> bills = Verdicts.rows(Tables.BILLS, "bill_id | matter_id", "B1 | M9");
        bills.get(0).duplicate("test", Tables.BILL, "counted before");

        bills.forEach(new References(Tables.BILLS, Map.of("matters", MATTERS))::judge);

        assertThat(Verdicts.text(bills)).containsExactly("bills.csv | 2 | DUPLICATE | counted before");
    }

    @Test
    void idsHeldAsDigestsAreKnown() {
        Known bills = Known.ofDigests(List.of(
                new long[] {KeyDigest.of("B2"), KeyDigest.of("B1")}, new long[] {KeyDigest.of("B1")}, new long[0]));

        assertThat(bills.has("B1")).isTrue();
        assertThat(bills.has("B2")).isTrue();
        assertThat(bills.has("B3")).isFalse();
    }

    private static List<Judgement> checked(Table table, Map<String, Known> known, String headings, String... lines) {
        List<Judgement> rows = Verdicts.rows(table, headings, lines);
        rows.forEach(new References(table, known)::judge);
        return rows;
    }
}
