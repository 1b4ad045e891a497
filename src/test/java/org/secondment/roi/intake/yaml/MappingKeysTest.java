package org.secondment.roi.intake.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondment.roi.intake.Mapped;
import org.secondment.roi.intake.Refusals;

/** What a mapping must not say about columns and rows. */
class MappingKeysTest {

    private static final String NEVER = "' is never read: narratives and data about birth, origin, belief, health,"
            + " family, home or bank have no place in these reports; take it out of the mapping";

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "matter_id ~ {split: {on: '-'}} ~ columns.matter_id.split: expected what stands between the parts and which part to take, such as {on: \"-\", take: 2}; -1 takes the last",
                "matter_id ~ {split: {on: '-', take: 0}} ~ columns.matter_id.split: expected what stands between the parts and which part to take, such as {on: \"-\", take: 2}; -1 takes the last",
                "matter_id ~ {split: {on: '-', take: 2, keep: 1}} ~ columns.matter_id.split.keep: unknown key 'keep'; known keys here are on, take",
                "matter_id ~ {trim: spaces} ~ columns.matter_id.trim: 'spaces' is not known; expected zeros or blanks",
                "fees_net ~ {trim: zeros} ~ columns.fees_net.trim: fees_net is no id or text; take the key out",
                "matter_id ~ {case: title} ~ columns.matter_id.case: 'title' is not known; expected upper or lower",
                "matter_id ~ {money: true} ~ columns.matter_id.money: matter_id is no amount; take the key out",
                "fees_net ~ {money: false} ~ columns.fees_net.money: 'false' is not known; expected true",
                "fees_net ~ {must_agree_with_symbol: true} ~ columns.fees_net.must_agree_with_symbol: fees_net is no currency; take the key out",
                "fees_net ~ {on_breach: scale} ~ columns.fees_net.on_breach: fees_net has no sum that can be breached; take the key out",
                "bill_date ~ {id_map: matter} ~ columns.bill_date.id_map: bill_date is no id; take the key out",
                "matter_id ~ {id_map: matters} ~ columns.matter_id.id_map: 'matters' is not known; expected employee or client or matter or contact",
                "fees_net ~ {from: Fees, compute: {plus: [Gross]}} ~ columns.fees_net.from: compute names the columns itself; take out from, or compute",
                "fees_net ~ {compute: {minus: [Tax]}} ~ columns.fees_net.compute: expected the headings to add and those to take away, such as {plus: [\"Gross\"], minus: [\"Tax\"]}",
                "fees_net ~ {compute: {plus: [Gross]}, values: {x: '1'}} ~ columns.fees_net.values: numbers are computed as they stand; take out values, or compute",
                "bill_date ~ {compute: {plus: [Day]}} ~ columns.bill_date.compute: bill_date is no number; take the key out",
                "fees_net ~ {sign: {from: Flag}} ~ columns.fees_net.sign: expected a column and its words for negative amounts, such as {from: [\"DR/CR\"], negative: [\"CR\"], positive: [\"DR\"]}",
                "fees_net ~ {sign: {from: Flag, negative: [minus]}} ~ columns.fees_net.sign: expected positive: the words of the column for positive amounts",
                "bill_date ~ {prefix: W-} ~ columns.bill_date.prefix: bill_date is no id or text; take the key out",
                "matter_id ~ {divide_by: 60} ~ columns.matter_id.divide_by: matter_id is no number; take the key out",
                "fees_net ~ {divide_by: 60} ~ columns.fees_net.divide_by: fees_net is an amount, and amounts are never rounded; take the key out",
                "currency ~ {when: {column: Type, equals: C, then: GBP}} ~ columns.currency.when: expected a list such as [{column: \"Posted\", blank: true, then: \"wip\"}]",
                "currency ~ {when: [{column: Type, equals: C}]} ~ columns.currency.when: expected then: the value of currency in such rows",
                "currency ~ {when: [{column: Type, then: GBP}]} ~ columns.currency.when: expected a column and one of equals, matches and blank, such as {column: \"Status\", equals: \"Voided\"}",
                "currency ~ {when: [{column: Type, equals: C, then: cancelled}]} ~ columns.currency.when.then: 'cancelled' cannot be read; expected a three-letter ISO 4217 currency code such as GBP",
                "currency ~ {when: [{column: Type, equals: C, so: GBP, then: GBP}]} ~ columns.currency.when.so: unknown key 'so'; known keys here are column, equals, matches, blank, then",
                "fees_net ~ {const: '1', default: '2'} ~ columns.fees_net: const stands alone: take out from, default and values, or const"
            })
    void aKeyThatDoesNotFitIsNamed(String field, String rule, String sentence) {
        assertThat(Refusals.of(() -> Mapped.bills(temp, field, rule, "").mappings()))
                .containsExactly("mapping.yaml:8 | " + sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "rows: {drop: []} ~ rows.drop: unknown key 'drop'; known keys here are drop_if, keep_if, dedupe",
                "rows: {drop_if: {column: S, equals: x}} ~ rows.drop_if: expected a list such as [{column: \"Status\", equals: \"Voided\"}]",
                "rows: {drop_if: [{column: S}]} ~ rows.drop_if: expected a column and one of equals, matches and blank, such as {column: \"Status\", equals: \"Voided\"}",
                "rows: {drop_if: [{column: S, equals: []}]} ~ rows.drop_if: expected a column and one of equals, matches and blank, such as {column: \"Status\", equals: \"Voided\"}",
                "rows: {keep_if: [{column: S, equals: x, blank: true}]} ~ rows.keep_if: expected a column and one of equals, matches and blank, such as {column: \"Status\", equals: \"Voided\"}",
                "rows: {drop_if: [{column: S, matches: '('}]} ~ rows.drop_if.matches: '(' is not a regular expression: Unclosed group",
                "rows: {dedupe: {key: [bill_id, matter_id, bill_line]}} ~ rows.dedupe: expected keep: identical_only",
                "rows: {dedupe: {key: [bill_id, matter_id, bill_line], keep: first}} ~ rows.dedupe.keep: 'first' is not known; expected identical_only",
                "unpivot: {columns: {invoice: Invoices}, name: kind, value: fees_net} ~ unpivot: bills is read row by row, so that each amount stands on a line of its own; export it so",
                "also: {table: matters} ~ also: expected a list of tables, such as [{table: clients, columns: ...}]",
                "also: [{table: fx_rate}] ~ also.table: 'fx_rate' is not a table that is read; did you mean 'fx_rates'?",
                "stop_at: {} ~ stop_at: unknown key 'stop_at'; known keys here are table, source, format, columns, rows, unpivot, also"
            })
    void whatCannotBeSaidOfRowsIsNamed(String more, String sentence) {
        assertThat(Refusals.of(() -> Mapped.bills(temp, "fees_net", "{from: Fees}", "")
                        .with(more + "\n")
                        .mappings()))
                .containsExactly("mapping.yaml:9 | " + sentence);
    }

    @Test
    void whatIsNeverReadIsRefusedWhereverItIsNamed() {
        String rules = "{compute: {plus: [DOB, Gross], minus: [Religion]}, sign: {from: IBAN, negative: [CR]}}";
        String more =
                "rows: {drop_if: [{column: Ethnicity, blank: true}], keep_if: [{column: Narrative text, blank: true}]}\n";
        String terms = """
                table: agreement_terms
                source: {files: x.csv}
                columns: {secondment_id: {}}
                unpivot: {columns: {charges: [Charges, Sort Code]}, name: term, value: covered}
                """;

        assertThat(Refusals.of(() ->
                        Mapped.bills(temp, "fees_net", rules, "").with(more).mappings()))
                .containsExactlyInAnyOrder(
                        "mapping.yaml:8 | columns.fees_net.compute.plus: 'DOB" + NEVER,
                        "mapping.yaml:8 | columns.fees_net.compute.minus: 'Religion" + NEVER,
                        "mapping.yaml:8 | columns.fees_net.sign.from: 'IBAN" + NEVER,
                        "mapping.yaml:9 | rows.drop_if.column: 'Ethnicity" + NEVER,
                        "mapping.yaml:9 | rows.keep_if.column: 'Narrative text" + NEVER);
        assertThat(Refusals.of(() -> new Mapped(temp, terms, "").mappings()))
                .containsExactly("mapping.yaml:4 | unpivot.columns.charges: 'Sort Code" + NEVER);
    }

    @Test
    void idsOfAnotherSystemNeedItsName() {
        var nameless = Mapped.bills(temp, "matter_id", "{from: Matter, id_map: matter}", "");

        assertThat(Refusals.of(
                        () -> new Mapped(temp, nameless.mapping().replace("system: billing, ", ""), "").mappings()))
                .containsExactly("mapping.yaml:8 | columns.matter_id.id_map: expected source: {system: ...}, the name"
                        + " under which the table id_map lists these ids");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "name: term ~ name: trem ~ 4 ~ unpivot.name: 'trem' is no field of agreement_terms; did you mean 'term'?",
                "name: term ~ name: covered ~ 4 ~ unpivot: name and value are both covered",
                "charges: ~ charge: ~ 4 ~ unpivot.columns.charge: 'charge' cannot be read; expected one of charges, duties, liability, confidentiality, nonpoach_secondee, nonpoach_client_staff, ip, terms_conditions, host_policies, termination",
                "secondment_id: {} ~ secondment_id: {}, term: {} ~ 3 ~ columns.term: unpivot writes this field; take it out of columns",
                "secondment_id: {} ~ secondment_id: {}, covered: {from: X} ~ 3 ~ columns.covered.from: unpivot names the columns of this field; take out from"
            })
    void whatUnpivotCannotDoIsNamed(String right, String wrong, int line, String sentence) {
        String terms = """
                table: agreement_terms
                source: {files: x.csv}
                columns: {secondment_id: {}}
                unpivot: {columns: {charges: Charges}, name: term, value: covered}
                """;

        assertThat(Refusals.of(() -> new Mapped(temp, terms.replace(right, wrong), "").mappings()))
                .contains("mapping.yaml:" + line + " | " + sentence);
    }
}
