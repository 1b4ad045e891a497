package org.secondment.roi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Verdict;

/** What columns hold that no mapping names, or that are never read, stands in no message, whatever is wrong. */
class UnreadColumnsTest {

    private static final String SECRET = "Zanzibar";
    private static final String MAPPING = """
            table: bills
            source: {files: "register.csv"}
            format:
              delimiter: DELIMITER
              header: {find_row_with: [Matter, Day]}
              control_total: {row_matches: "^Total", column: Fees}
            columns:
              bill_id: {from: Bill}
              matter_id: {from: Matter}
              bill_date: {from: Day}
              fees_net: {from: Fees}
              currency: {const: GBP}
              kind: {from: Kind}
            rows: {drop_if: [{column: Kind, equals: draft}]}
            """;
    private static final String HEADING = "Narrative;Bill;Matter;Day;Fees;Kind;Home Address;Date of Birth\n";
    private static final String GOOD = "Zanzibar;B1;M1;2024-02-01;1.00;invoice;1 Zanzibar Road;Zanzibar\n";
    private static final String TOTAL = "Total;;;;1.00;;;\n";

    @TempDir
    Path temp;

    /** Every message about the files, of refusals, notices and rejected rows. */
    private List<Problem> said(Inputs inputs) {
        try {
            Exports exports = inputs.exports();
            List<Problem> refused = Collected.of(exports, Tables.BILLS).refused().stream()
                    .flatMap(row -> row.problems().stream())
                    .toList();
            return Stream.concat(exports.notices().stream(), refused.stream()).toList();
        } catch (InputRefused refused) {
            return refused.problems();
        }
    }

    private Inputs inputs(String delimiter) {
        return Inputs.in(temp).without("bills.csv").withMapping("r.yaml", MAPPING.replace("DELIMITER", delimiter));
    }

    @Test
    void aRejectedOrDroppedRowKeepsOnlyValuesThatAreRead() {
        String rows = """
                Zanzibar;;M1;2024-02-02;1.00;invoice;Zanzibar;Zanzibar
                Zanzibar;B3;M1;soon;1.00;invoice;Zanzibar;Zanzibar
                Zanzibar;B4;M1;2024-02-02;2,50;invoice;Zanzibar;Zanzibar
                Zanzibar;B5;M1;2024-02-02;2.50;whatever;Zanzibar;Zanzibar
                Zanzibar;B6;M1;2024-02-02;2.50;draft;Zanzibar;Zanzibar
                "Zanzibar
                Zanzibar";B7\uFFFD;M1;2024-02-02;2.50;invoice;\uFFFDZanzibar;Zanzibar
                Zanzibar;Zanzibar;B8;M1;2024-02-02;2.50;invoice;Zanzibar;Zanzibar
                Zanzibar
                """;
        Inputs inputs = inputs("\";\"").with("register.csv", HEADING + GOOD + rows + TOTAL.replace("1.00", "8.00"));

        Collected read = Collected.of(inputs.exports(), Tables.BILLS);

        assertThat(read.outcomes())
                .extracting(Collected.Outcome::verdict)
                .filteredOn(Verdict.REJECTED::equals)
                .hasSize(7);
        assertThat(said(inputs)).hasSizeGreaterThan(9).noneMatch(UnreadColumnsTest::tells);
        assertThat(read.facts())
                .hasSize(1)
                .allSatisfy(fact -> assertThat(Stream.iterate(0, slot -> slot + 1)
                                .limit(Tables.BILLS.fields().size())
                                .map(fact::text))
                        .noneMatch(text -> text.contains(SECRET)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\";\"", "auto", "\",\"", "tab"})
    void aRefusedFileIsDescribedByWhatIsRead(String delimiter) {
        List<byte[]> files = new ArrayList<>();
        for (String text : List.of(
                HEADING.replace("Day", "Date") + GOOD + TOTAL,
                GOOD + GOOD + TOTAL,
                HEADING + GOOD + GOOD.replace("Zanzibar;B1", "\"Zanzibar;B2") + TOTAL,
                HEADING + GOOD + GOOD.replace("Zanzibar;B1", "\"Zanzibar\" and Zanzibar;B2") + TOTAL,
                HEADING + GOOD.replace("1.00", "9.00") + TOTAL,
                HEADING + GOOD,
                HEADING + GOOD + TOTAL + TOTAL,
                HEADING + GOOD + TOTAL + "Zanzibar;B2;M1;20",
                HEADING + GOOD.replace("Zanzibar;B1", "Zanzibar\0;B1") + TOTAL,
                HEADING.replace(";Kind", ",Kind") + GOOD + TOTAL)) {
            files.add(text.getBytes(StandardCharsets.UTF_8));
        }
        files.add((HEADING + GOOD.replace("Road", "R\u0081ad") + TOTAL).getBytes(StandardCharsets.ISO_8859_1));

        for (byte[] file : files) {
            assertThat(said(inputs(delimiter).with("register.csv", file)))
                    .isNotEmpty()
                    .noneMatch(UnreadColumnsTest::tells);
        }
    }

    @Test
    void aCanonicalFileIsNoDifferent() {
        String heading = Inputs.BILLS.lines().findFirst().orElseThrow() + ",narrative,religion\n";
        String rows = "B1,M1,soon,1.00,GBP,Zanzibar,Zanzibar\nB1,M1,2024-02-01,1.00,GBP,Zanzibar, Zanzibar,x\n";

        assertThat(said(Inputs.in(temp).with("bills.csv", heading + rows)))
                .extracting(Problem::rule)
                .containsExactlyInAnyOrder("columns-not-read", "columns-never-read", "unreadable-date", "ragged-row");
        for (String text :
                List.of(heading + rows, rows, heading + rows + "B2,M1,\"x", heading.replace(",", ";") + rows)) {
            assertThat(said(Inputs.in(temp).with("bills.csv", text)))
                    .isNotEmpty()
                    .noneMatch(UnreadColumnsTest::tells);
        }
    }

    @Test
    void aNarrativeThatBreaksALineOfLedesIsNotTold() {
        String broken = Ledes.V1998B
                .replace("Research \"Daubert\"", "Zanzibar | Zanzibar")
                .replace("Write-down", "Zanzibar\r\nZanzibar")
                .replace("Call", "Zanzibar");
        String mapping = """
                table: bills
                source: {files: "a.ledes"}
                format: {reader: ledes, dates: [yyyyMMdd]}
                columns:
                  bill_id: {from: INVOICE_NUMBER}
                  matter_id: {from: LAW_FIRM_MATTER_ID}
                  bill_date: {from: LINE_ITEM_DATE}
                  fees_net: {from: LINE_ITEM_TOTAL}
                  currency: {from: LINE_ITEM_TASK_CODE}
                """;
        Inputs inputs = Inputs.in(temp)
                .without("bills.csv")
                .withMapping("a.yaml", mapping)
                .with("a.ledes", broken);

        assertThat(said(inputs)).hasSizeGreaterThan(4).noneMatch(UnreadColumnsTest::tells);
    }

    private static boolean tells(Problem problem) {
        return problem.message().contains(SECRET)
                || problem.value().contains(SECRET)
                || problem.heading().contains(SECRET);
    }
}
