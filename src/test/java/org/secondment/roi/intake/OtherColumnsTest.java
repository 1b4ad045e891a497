package org.secondment.roi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.table.Tables;

/** Fields of which other columns decide, and numbers in other units. */
class OtherColumnsTest {

    @TempDir
    Path temp;

    @Test
    void anotherColumnMaySayWhatAFieldIs() {
        String when = "{when: [{column: State, equals: X, then: reversal}, {column: Posted, blank: true, then: ''},"
                + " {column: State, matches: '^C', then: credit_note}], from: Type, default: invoice}";
        var read = Mapped.bills(temp, "kind", when, """
                        Bill,Matter,Day,Fees,Curr,State,Posted,Type
                        B1,M1,2024-02-01,1,GBP,X,,credit_note
                        B2,M1,2024-02-01,1,GBP,C7,,reversal
                        B3,M1,2024-02-01,1,GBP,C7,n/a,reversal
                        B4,M1,2024-02-01,1,GBP,C7,yes,reversal
                        B5,M1,2024-02-01,1,GBP,O,yes,reversal
                        B6,M1,2024-02-01,1,GBP,O,yes,
                        B7,M1,2024-02-01,1,GBP,O,yes,none
                        """)
                .with("format: {nulls: [n/a]}\n")
                .read();

        assertThat(read.values(Tables.BILLS, "kind"))
                .containsExactly(
                        "2 ACCEPTED | reversal",
                        "3 ACCEPTED | ",
                        "4 ACCEPTED | ",
                        "5 ACCEPTED | credit_note",
                        "6 ACCEPTED | reversal",
                        "7 ACCEPTED | invoice",
                        "8 REJECTED | ");
    }

    @Test
    void aFieldThatOnlyOtherColumnsGiveNeedsNoHeadingButAnAnswer() {
        Mapped mapped = Mapped.bills(
                temp,
                "bill_id",
                "{when: [{column: Bill, matches: '^B', then: B0}]}",
                "Bill,Matter,Day,Fees,Curr\nB1,M1,2024-02-01,1,GBP\nC1,M1,2024-02-01,1,GBP\n");

        assertThat(mapped.read().values(Tables.BILLS, "bill_id")).containsExactly("2 ACCEPTED | B0", "3 REJECTED | ");
        assertThat(mapped.read().problems()).containsExactly("export.csv:3 | bill_id is blank; expected a value");
    }

    @Test
    void aColumnThatAConditionNamesMustBeThere() {
        assertThat(Mapped.bills(
                                temp,
                                "kind",
                                "{when: [{column: State, equals: X, then: reversal}]}",
                                "Bill,Matter,Day,Fees,Curr,States\nB1,M1,2024-02-01,1,GBP,X\n")
                        .inspection()
                        .problems())
                .extracting(Object::toString)
                .containsExactly(
                        "export.csv:1 | no heading 'State'; the nearest is 'States'; add it to columns.kind.when"
                                + " in mapping.yaml");
    }

    @Test
    void otherUnitsAreDividedAndRoundedToTheDecimalsThatAreKept() {
        Mapped mapped = new Mapped(temp, """
                table: targets
                source: {files: export.csv}
                format: {thousands: ","}
                columns:
                  scope: {const: employee}
                  scope_id: {from: Who}
                  year: {const: "2024"}
                  measure: {const: hours}
                  value: {from: Seconds, divide_by: 3600}
                """, "Who,Seconds\nE1,\"5,400\"\nE2,1000\nE3,-1.8\nE4,0\nE5,\nE6,soon\n");

        assertThat(mapped.read().values(Tables.TARGETS, "value"))
                .containsExactly(
                        "2 ACCEPTED | 1.5000",
                        "3 ACCEPTED | 0.2778",
                        "4 ACCEPTED | -0.0005",
                        "5 ACCEPTED | 0.0000",
                        "6 REJECTED | ",
                        "7 REJECTED | ");
    }
}
