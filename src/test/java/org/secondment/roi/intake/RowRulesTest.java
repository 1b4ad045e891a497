package org.secondment.roi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.intake.mapping.RowRules;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Refused;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Verdict;

class RowRulesTest {

    private static final String BILLS = """
            Bill,Matter,Day,Fees,Curr,Status,Note
            B1,M1,2024-02-01,1.00,GBP,Posted,a
            B2,M1,2024-02-01,2.00,GBP,Voided,a
            B3,M1,2024-02-01,4.00,GBP,Posted,(deleted) b
            B4,M1,2024-02-01,8.00,GBP,n/a,a
            B5,M1,soon,16.00,GBP,Voided,a
            B6,M1,2024-02-01,32.00,GBP,Draft,a
            """;
    private static final String COSTS = """
            table: secondment_costs
            source: {files: export.csv}
            columns: {cost_id: {}, secondment_id: {}, cost_date: {}, kind: {}, amount: {}, currency: {const: GBP}}
            rows: {dedupe: {key: [cost_id], keep: identical_only}}
            """;

    private static final List<String> ONLY_THE_FIRST_AND_LAST = List.of(
            "2 ACCEPTED | B1", "3 DROPPED | ", "4 DROPPED | ", "5 DROPPED | ", "6 DROPPED | ", "7 ACCEPTED | B6");

    @TempDir
    Path temp;

    @Test
    void recordsAreDroppedByANamedRuleWithTheirMoney() {
        var read = bills("drop_if: [{column: status, equals: [Voided, Void]}, {column: Note, matches: '^.deleted'},"
                        + " {column: Status, blank: true}]")
                .with("format: {nulls: [n/a]}\n")
                .read();

        assertThat(read.values(Tables.BILLS, "bill_id")).containsExactlyElementsOf(ONLY_THE_FIRST_AND_LAST);
        assertThat(read.problems())
                .containsExactly(
                        "export.csv:3 | Status: left out by rows.drop_if in mapping.yaml",
                        "export.csv:4 | Note: left out by rows.drop_if in mapping.yaml",
                        "export.csv:5 | Status: left out by rows.drop_if in mapping.yaml",
                        "export.csv:6 | Status: left out by rows.drop_if in mapping.yaml");
        assertThat(read.refused())
                .extracting(refused -> refused.problems().get(0).rule())
                .containsOnly("drop_if");
        assertThat(read.refused())
                .as("what is left out is not kept, for it may be a narrative")
                .extracting(refused -> refused.problems().get(0).value())
                .containsOnly("");
        assertThat(read.refused().stream().flatMap(refused -> refused.amount().stream()))
                .containsExactly(
                        new BigDecimal("2.000"),
                        new BigDecimal("4.000"),
                        new BigDecimal("8.000"),
                        new BigDecimal("16.000"));
        assertThat(read.delivered()).isEqualTo(6);
    }

    @Test
    void aRecordStaysOnlyIfAllOfKeepIfHolds() {
        var read = bills("keep_if: [{column: Status, equals: [Posted, Draft]}, {column: Note, blank: false}, {column:"
                        + " Note, matches: '^a'}]")
                .read();

        assertThat(read.values(Tables.BILLS, "bill_id")).containsExactlyElementsOf(ONLY_THE_FIRST_AND_LAST);
        assertThat(read.problems())
                .contains(
                        "export.csv:3 | Status: left out, as rows.keep_if in mapping.yaml keeps only 'Posted'"
                                + " or 'Draft'",
                        "export.csv:4 | Note: left out, as rows.keep_if in mapping.yaml keeps only what"
                                + " matches '^a'");
    }

    @Test
    void aHeadingThatARuleNamesMustBeThere() {
        assertThat(bills("drop_if: [{column: State, equals: Voided}]")
                        .inspection()
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("export.csv:1 | no heading 'State'; the nearest is 'Status'; add it to rows.drop_if in"
                        + " mapping.yaml");
    }

    @Test
    void equalRowsWithoutAnIdAreCountedOnceWhereverTheyStand() {
        var read = new Mapped(temp, COSTS, """
                cost_id,secondment_id,cost_date,kind,amount
                ,S1,2024-02-01,travel,9.50
                K1,S1,2024-02-01,travel,9.50
                ,S1,2024-02-01,travel,9.5
                ,S1,2024-02-01,travel,9.51
                K1,S1,2024-02-01,travel,9.50
                ,S1,2024-02-01,travel,9.50
                """).read();

        assertThat(read.values(Tables.SECONDMENT_COSTS, "cost_id", "amount"))
                .containsExactly(
                        "2 ACCEPTED |  | 9.500",
                        "3 ACCEPTED | K1 | 9.500",
                        "4 DUPLICATE |  | ",
                        "5 ACCEPTED |  | 9.510",
                        "6 ACCEPTED | K1 | 9.500",
                        "7 DUPLICATE |  | ");
        assertThat(read.problems())
                .contains(
                        "export.csv:4 | the same row stands on line 2 and is counted there (rows.dedupe in mapping.yaml)");
        assertThat(read.refused()).extracting(Refused::verdict).containsOnly(Verdict.DUPLICATE);
    }

    @Test
    void withoutDedupeEqualRowsStay() {
        var read = new Mapped(temp, COSTS.replaceAll("rows: .*\n", ""), """
                cost_id,secondment_id,cost_date,kind,amount
                ,S1,2024-02-01,travel,9.50
                ,S1,2024-02-01,travel,9.50
                """).read();

        assertThat(read.facts()).hasSize(2);
    }

    @Test
    void theCopiesOfATableWithAKeyAreLeftToTheComparisonOfAllFiles() {
        var mapped = bills("dedupe: {key: [matter_id, bill_id, bill_line], keep: identical_only}");

        assertThat(mapped.mappings().get(0).rows()).isEqualTo(RowRules.NONE);
        assertThat(Refusals.of(() ->
                        bills("dedupe: {key: [bill_id], keep: identical_only}").mappings()))
                .isEqualTo(
                        List.of("mapping.yaml:9 | rows.dedupe: the copies of a row of bills are found by its key over"
                                + " all files, so that two exports that overlap count once, and rows of one key that differ are"
                                + " refused; write key: [bill_id, matter_id, bill_line], or take dedupe out"));
    }

    private Mapped bills(String rows) {
        return Mapped.bills(temp, "fees_net", "{from: Fees}", BILLS).with("rows: {" + rows + "}\n");
    }
}
