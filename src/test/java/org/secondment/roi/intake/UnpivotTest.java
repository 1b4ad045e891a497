package org.secondment.roi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Tables;

class UnpivotTest {

    private static final String TERMS = """
            table: agreement_terms
            source: {files: export.csv}
            columns:
              secondment_id: {from: Secondment}
              covered: {values: {yes: "Y", no: "N", "?": unknown}, nulls: ["-"]}
            unpivot: {columns: {charges: "Charges agreed", duties: [Duties, Role]}, name: term, value: covered}
            """;

    @TempDir
    Path temp;

    @Test
    void eachNamedColumnOfAWideRowBecomesARow() {
        var read = new Mapped(temp, TERMS, """
                Secondment,Charges agreed,Role
                S1,yes,?
                S2,,no
                S3,-,maybe

                ,yes,no
                S5
                """).read();

        assertThat(read.values(Tables.AGREEMENT_TERMS, "secondment_id", "term", "covered"))
                .containsExactly(
                        "2 ACCEPTED | S1 | charges | Y",
                        "2 ACCEPTED | S1 | duties | unknown",
                        "3 DROPPED |  |  | ",
                        "3 ACCEPTED | S2 | duties | N",
                        "4 DROPPED |  |  | ",
                        "4 REJECTED |  |  | ",
                        "5 DROPPED |  |  | ",
                        "6 REJECTED |  |  | ",
                        "6 REJECTED |  |  | ",
                        "7 REJECTED |  |  | ");
        assertThat(read.problems())
                .containsExactly(
                        "export.csv:3 | Charges agreed is blank, so unpivot in mapping.yaml makes no row of it",
                        "export.csv:4 | Charges agreed is blank, so unpivot in mapping.yaml makes no row of it",
                        "export.csv:4 | Role is 'maybe'; the mapping knows yes, no, ?; add it under"
                                + " columns.covered.values",
                        "export.csv:5 | the line is blank",
                        "export.csv:6 | Secondment is blank; expected a value",
                        "export.csv:6 | Secondment is blank; expected a value",
                        "export.csv:7 | has 1 value; the heading has 3; a comma or a line break within a value needs"
                                + " quotes around the value");
        assertThat(read.refused().get(0).problems().get(0).rule()).isEqualTo("unpivot-blank");
    }

    @Test
    void everyRowMadeIsARowScanned() {
        var read = new Mapped(temp, TERMS, "Secondment,Charges agreed,Role\nS1,yes,?\n\nS2,,no\nS3\n").read();

        assertThat(read.delivered()).isEqualTo(6).isEqualTo(read.outcomes().size());
    }

    @Test
    void aDefaultStandsInForBlankCells() {
        var read = new Mapped(
                        temp,
                        TERMS.replace("nulls: [\"-\"]", "default: unknown"),
                        "Secondment,Charges agreed,Role\nS1,yes,\n")
                .read();

        assertThat(read.values(Tables.AGREEMENT_TERMS, "term", "covered"))
                .containsExactly("2 ACCEPTED | charges | Y", "2 ACCEPTED | duties | unknown");
    }

    @Test
    void wideAmountsBecomeCosts() {
        var read = new Mapped(temp, """
                        table: secondment_costs
                        source: {files: export.csv}
                        format: {decimal: ",", thousands: "."}
                        columns: {secondment_id: {from: S}, cost_date: {from: Day}, currency: {const: EUR}}
                        unpivot: {columns: {salary: Pay, training: Courses}, name: kind, value: amount}
                        """, "S;Day;Pay;Courses\n".replace(';', ',') + "S1,2024-02-01,\"1.250,75\",40\n")
                .read();

        assertThat(read.values(Tables.SECONDMENT_COSTS, "kind", "amount", "currency"))
                .containsExactly("2 ACCEPTED | salary | 1250.750 | EUR", "2 ACCEPTED | training | 40.000 | EUR");
    }

    @Test
    void eachOfTheColumnsMustBeThere() {
        assertThat(new Mapped(temp, TERMS, "Secondment,Charges agreed\n")
                        .inspection()
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("export.csv:1 | no heading 'Duties' or 'Role'; the headings are Secondment, Charges"
                        + " agreed; add it to unpivot.columns.duties in mapping.yaml");
    }
}
