package org.secondment.roi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondment.roi.intake.mapping.IdMapping;
import org.secondment.roi.intake.mapping.Mapping;
import org.secondment.roi.intake.mapping.Treatment.OnBreach;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Tables;

class ColumnKeysTest {

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{from: Matter, split: {on: '-', take: 2}} | C7-0041 | 0041",
                "{from: Matter, split: {on: '-', take: -1}} | C7-0041-02 | 02",
                "{from: Matter, split: {on: ' / ', take: 1}} | C7 / 41 | C7",
                "{from: Matter, split: {on: '.', take: 1}} | C7 | C7",
                "{from: Matter, trim: zeros} | 00041 | 41",
                "{from: Matter, trim: zeros} | 000 | 0",
                "{from: Matter, trim: blanks} | '  00041  ' | 00041",
                "{from: Matter, case: upper} | m-7a | M-7A",
                "{from: Matter, case: lower} | M-7A | m-7a",
                "{from: Matter, split: {on: '-', take: 2}, trim: zeros, case: upper} | c7-004a | 4A",
                "{from: Matter, split: {on: '-', take: 2}, values: {X: M9, '^0': M8}} | C7-0041 | M8",
                "{from: Matter, nulls: [none], default: M0} | none | M0",
                "{from: Matter, split: {on: '-', take: 2}, default: M0} | C7- | M0",
                "{from: Matter, prefix: M-, values: {M-7: M9, '.*': M8}} | 7 | M9",
                "{from: Matter, split: {on: '-', take: 2}, trim: zeros, prefix: A/} | C7-0041 | A/41",
                "{from: Matter, nulls: [none], prefix: M-, default: M0} | none | M0",
                "{from: Matter, split: {on: '-', take: 2}, prefix: M-, default: M0} | C7- | M0",
                "{const: M1} | anything | M1"
            })
    void textIsMadeTheIdItStandsFor(String rule, String cell, String id) {
        var read = Mapped.bills(
                        temp, "matter_id", rule, "Bill,Matter,Day,Fees,Curr\nB1," + cell + ",2024-02-01,1,GBP\n")
                .read();

        assertThat(read.problems()).isEmpty();
        assertThat(read.values(Tables.BILLS, "matter_id")).containsExactly("2 ACCEPTED | " + id);
    }

    @Test
    void aValueWithTooFewPartsIsRejectedAndShown() {
        var read = Mapped.bills(
                        temp,
                        "matter_id",
                        "{from: Matter, split: {on: '-', take: 2}}",
                        "Bill,Matter,Day,Fees,Curr\nB1,40716,2024-02-01,1,GBP\nB2,40716-,2024-02-01,1,GBP\n")
                .read();

        assertThat(read.problems())
                .containsExactly(
                        "export.csv:2 | Matter is '40716'; expected at least 2 parts with '-' between them",
                        "export.csv:3 | Matter is blank; expected a value");
    }

    @Test
    void netIsGrossLessTaxAndABlankTaxIsNone() {
        var read = Mapped.bills(temp, "fees_net", "{compute: {plus: [Gross, Uplift], minus: [Tax]}}", """
                        Bill,Matter,Day,Gross,Uplift,Tax,Curr
                        B1,M1,2024-02-01,120.00,1.05,20.00,GBP
                        B2,M1,2024-02-01,75.5,,,GBP
                        B3,M1,2024-02-01,,5,2.00,GBP
                        B4,M1,2024-02-01,120.00,x,2.00,GBP
                        B5,M1,2024-02-01,120.00,1.005,2.001,GBP
                        """)
                .read();

        assertThat(read.values(Tables.BILLS, "fees_net"))
                .containsExactly(
                        "2 ACCEPTED | 101.050",
                        "3 ACCEPTED | 75.500",
                        "4 REJECTED | ",
                        "5 REJECTED | ",
                        "6 REJECTED | ");
        assertThat(read.problems())
                .containsExactly(
                        "export.csv:4 | Gross is blank; expected an amount such as 1234.50",
                        "export.csv:5 | Uplift is 'x'; expected an amount such as 1234.50",
                        "export.csv:6 | Gross is '120.00 + 1.005 - 2.001'; GBP has at most 2 decimals; amounts are never"
                                + " rounded, so write it exactly");
    }

    @Test
    void aSignMayStandInAColumnOfItsOwn() {
        var read = Mapped.bills(temp, "fees_net", "{from: Fees, sign: {from: [DR/CR, S/H], negative: [CR, H]}}", """
                        Bill,Matter,Day,Fees,DR/CR,Curr
                        B1,M1,2024-02-01,12.50,CR,GBP
                        B2,M1,2024-02-01,12.50,S,GBP
                        B3,M1,2024-02-01,12.50,X,GBP
                        B4,M1,2024-02-01,-12.50,CR,GBP
                        B5,M1,2024-02-01,12.50,,GBP
                        """)
                .read();

        assertThat(read.values(Tables.BILLS, "fees_net").subList(0, 3))
                .containsExactly("2 ACCEPTED | -12.500", "3 ACCEPTED | 12.500", "4 REJECTED | ");
        assertThat(read.problems())
                .containsExactly(
                        "export.csv:4 | DR/CR is 'X'; the mapping knows CR, H for negative amounts and DR, S for"
                                + " positive ones; add it to columns.fees_net.sign",
                        "export.csv:5 | Fees is '-12.50'; expected an amount without minus, for DR/CR says 'CR'",
                        "export.csv:6 | DR/CR is ''; the mapping knows CR, H for negative amounts and DR, S for"
                                + " positive ones; add it to columns.fees_net.sign");
    }

    @Test
    void aSignThatDisagreesWithTheRowsCurrencyRejectsTheRow() {
        String rows = """
                Bill,Matter,Day,Fees,Curr
                B1,M1,2024-02-01,(£5.50),GBP
                B2,M1,2024-02-01,USD 7,USD
                B3,M1,2024-02-01,$7.00,CAD
                B4,M1,2024-02-01,8 EUR,GBP
                B5,M1,2024-02-01,9.00,EUR
                """;
        var with = Mapped.bills(temp, "currency", "{from: Curr, must_agree_with_symbol: true}", rows)
                .with("format: {negatives: [parentheses]}\n")
                .read();
        var without = Mapped.bills(temp, "currency", "{from: Curr}", rows).read();

        assertThat(with.values(Tables.BILLS, "fees_net"))
                .containsExactly(
                        "2 ACCEPTED | -5.500",
                        "3 ACCEPTED | 7.000",
                        "4 ACCEPTED | 7.000",
                        "5 REJECTED | ",
                        "6 ACCEPTED | 9.000");
        assertThat(with.problems())
                .containsExactly("export.csv:5 | Fees is '8 EUR'; the row's currency is GBP, which is not written EUR;"
                        + " correct one of them where they come from");
        assertThat(without.problems())
                .hasSize(4)
                .contains("export.csv:3 | Fees is 'USD 7'; expected an amount such as 1234.50");
    }

    @Test
    void aShortenedNumberIsReadOnlyWhereTheMappingSaysSo() {
        String rows = "Bill,Matter,Day,Fees,Curr\nB1,M1,2024-02-01,-1.25E+05,GBP\n";
        var plain = Mapped.bills(temp, "fees_net", "{from: Fees, money: true}", rows);

        assertThat(plain.with("format: {scientific: true}\n").read().values(Tables.BILLS, "fees_net"))
                .containsExactly("2 ACCEPTED | -125000.000");
        assertThat(plain.read().problems())
                .containsExactly("export.csv:2 | Fees is '-1.25E+05'; expected an amount such as 1234.50; a spreadsheet"
                        + " such as Excel shortened the number and may have lost digits: export it again with all of"
                        + " them, or, if it is exact, write format: {scientific: true} in a mapping file");
    }

    @Test
    void whatJudgingNeedsIsCarriedWithTheColumn() {
        Mapping mapping = new Mapped(temp, """
                        table: credits
                        source: {system: pms, files: export.csv}
                        columns:
                          credit_id: {}
                          matter_id: {from: Matter, id_map: matter}
                          employee_id: {}
                          role: {const: origination}
                          share_pct: {from: Share, on_breach: scale}
                          valid_from: {}
                        """, "credit_id,Matter,employee_id,Share,valid_from\n")
                .mappings()
                .get(0);

        var columns = new Mapped(temp, "", "credit_id,Matter,employee_id,Share,valid_from\n")
                .inspection(mapping)
                .source()
                .orElseThrow()
                .layout()
                .columns();

        assertThat(columns.get(Tables.CREDITS.slot("matter_id")).idMap()).isEqualTo(new IdMapping("matter", "pms"));
        assertThat(columns.get(Tables.CREDITS.slot("employee_id")).idMap()).isEqualTo(IdMapping.NONE);
        assertThat(columns.get(Tables.CREDITS.slot("share_pct")).onBreach()).isEqualTo(OnBreach.SCALE);
        assertThat(columns.get(Tables.CREDITS.slot("valid_from")).onBreach()).isEqualTo(OnBreach.UNSAID);
    }

    @Test
    void columnsThatAKeyNamesMustStandInTheFileOnceAndAreNotReportedAsNotRead() {
        String rule = "{compute: {plus: [Gross], minus: [Tax]}, sign: {from: Flag, negative: [CR]}}";
        var missing = Mapped.bills(temp, "fees_net", rule, "Bill,Matter,Day,Gross,Tx,Flag,flag ,Curr\n");
        var whole = Mapped.bills(temp, "fees_net", rule, "Bill,Matter,Day,Gross,Tax,Flag,Curr,Note\n");

        assertThat(missing.inspection().problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "export.csv:1 | the headings 'Flag' (column 6) and 'flag' (column 7) all mean"
                                + " columns.fees_net.sign; keep one of them",
                        "export.csv:1 | no heading 'Tax'; the nearest is 'Tx'; add it to columns.fees_net.compute.minus"
                                + " in mapping.yaml");
        assertThat(whole.inspection().problems()).isEmpty();
        assertThat(whole.inspection().notices())
                .extracting(Problem::toString)
                .containsExactly("export.csv | columns not read: 'Note'");
    }

    @Test
    void aLastSummandThatMayBeCutShortIsRejected() {
        var read = Mapped.bills(
                        temp,
                        "fees_net",
                        "{compute: {plus: [Gross], minus: [Tax]}}",
                        "Bill,Matter,Day,Gross,Curr,Tax\nB1,M1,2024-02-01,120,GBP,2")
                .read();

        assertThat(read.problems()).singleElement().asString().startsWith("export.csv:2 | Tax ends the file");
    }
}
