package org.secondment.roi.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables: text that would run, and suppressed values that can be worked out. */
class TableCheckTest {

    private static final String TABLE = "board/tables/costs.csv";

    @TempDir
    private Path folder;

    private List<String> found(String... filesAndTexts) throws IOException {
        SmallPack run = new SmallPack(folder);
        for (int i = 0; i < filesAndTexts.length; i += 2) {
            run.table(filesAndTexts[i], filesAndTexts[i + 1]);
        }
        return run.problems().stream().map(one -> one.file() + " " + one.line()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-a", "@SUM(A1)", "\"\t1\"", "\"\r1\"", "-"})
    void aFieldThatWouldRunIsFound(String field) throws IOException {
        assertThat(found(TABLE, "a,b\n1," + field + "\n"))
                .containsExactly(TABLE + " text as formula: row 1 has a field that would run as a formula");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'=1+1", "-12.5", "-Infinity", "a=b", "0"})
    void anyOtherFieldIsNoProblem(String field) throws IOException {
        assertThat(found(TABLE, "a,b\n1," + field + "\n")).isEmpty();
    }

    @Test
    void theOnePartOfATotalThatIsNotPrintedIsFound() throws IOException {
        assertThat(found(TABLE, "kind,cash\nPay,[c]\nTravel,30\nHousing,12\nAll costs,100\n"))
                .containsExactly(TABLE + " suppressed: row 1 ('Pay'), column cash is what its total leaves:"
                        + " no other part is suppressed");
    }

    @Test
    void theTotalOfAGroupIsThatOfItsOwnRows() throws IOException {
        String table =
                "step,group,times\nsent,A,[c]\nsent,B,4\nsent,All,9\nasked,A,2\nasked,B,[c]\nasked,C,[c]\nasked,All,9\n";

        assertThat(found(TABLE, table))
                .containsExactly(TABLE + " suppressed: row 1 ('sent'), column times is what its total leaves:"
                        + " no other part is suppressed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind,cash\nPay,[c]\nTravel,[c]\nHousing,12\nAll costs,100\n",
                "kind,cash\nPay,[c]\nTravel,30\nHousing,12\nAll costs,[c]\n",
                "kind,cash\nPay,[c]\nTravel,30\nHousing,\nAll costs,100\n",
                "kind,mean_cash\nPay,[c]\nTravel,30\nHousing,12\nAll costs,100\n",
                "kind,cash\nPay,[c]\nTravel,30\nHousing,12\nAll work of hosts,100\n"
            })
    void aTotalThatLeavesSeveralValuesOpenTellsNothing(String table) throws IOException {
        assertThat(found(TABLE, table)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "before,after,change|100,150,50;220,210,-10;330,400,70;[c],80,20|before follows from after, change",
                "amount,days,rate|1200,10,120;5000,20,250;900,30,30;800,[c],100|days follows from amount, rate",
                "n,a,b,c|601,100,200,301;702,300,201,201;803,400,202,201;500,[c],100,50|a follows from n, b, c"
            })
    void aValueThatOtherColumnsGiveAwayIsFound(String headings, String rows, String follows) throws IOException {
        String what = follows.replaceFirst(" follows.*", "");
        String table = "kind," + headings + "\nk," + rows.replace(";", "\nk,") + "\n";

        assertThat(found(TABLE, table))
                .singleElement()
                .asString()
                .contains("suppressed: row 4 ('k'), column " + what + " follows from ")
                .contains(follows.replaceFirst(".* from ", "").split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "before,after,change|100,150,50;220,210,-10;330,400,71;[c],80,20",
                "before,after,change|100,150,50;220,210,-10;330,400,70;[c],80,[c]",
                "before,after,change|100,150,50;220,210,-10;[c],80,20",
                "before,after,change|1,2,1;2,4,2;3,4,1;[c],2,1",
                "a,b,c|100,0,100;220,0,220;330,0,330;[c],0,440"
            })
    void columnsThatAgreeInTooFewRowsTellNothing(String headings, String rows) throws IOException {
        assertThat(found(TABLE, "kind," + headings + "\nk," + rows.replace(";", "\nk,") + "\n"))
                .isEmpty();
    }

    @Test
    void aValueThatAnotherPackPrintsIsFound() throws IOException {
        assertThat(found(
                        TABLE,
                        "grade,times\nA,[c]\nB,7\n",
                        "hr/tables/costs.csv",
                        "grade,people,times\nA,9,3\nB,9,7\n"))
                .containsExactly(TABLE + " suppressed: row 1 ('A'), column times is printed in hr/tables/costs.csv");
    }

    @Test
    void aValueThatAnotherTableOfTheSameThingPrintsIsFound() throws IOException {
        assertThat(found(
                        TABLE,
                        "secondment_id,cost\nS1,[c]\nS2,7\n",
                        "board/tables/money.csv",
                        "secondment_id,cost\nS1,3\n"))
                .containsExactly(TABLE + " suppressed: row 1 ('S1'), column cost is printed in board/tables/money.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "secondment_id,cost\nS1,3\nS1,4\n",
                "secondment_id,price\nS1,3\n",
                "secondment_id,cost\nS2,3\n",
                "client,cost\nS1,3\n"
            })
    void valuesOfOtherThingsAreNoProblem(String other) throws IOException {
        assertThat(found(TABLE, "secondment_id,cost\nS1,[c]\nS2,7\n", "board/tables/money.csv", other))
                .isEmpty();
    }

    @Test
    void aWorkbookAndAPageShowNoValueThatTheTableSuppresses() throws IOException {
        SmallPack small = SmallPack.in(folder)
                .change(
                        "board/tables/clients_by_gain.csv",
                        csv -> csv.replaceFirst("(Greyfriars Capital,[0-9]+,)[0-9.]+,", "$1[c],"));

        assertThat(small.problems().stream().map(one -> one.file() + " " + one.line()))
                .containsExactly(
                        "board/board.html suppressed: row 2, column 3 of table-clients_by_gain holds a value that its CSV"
                                + " file suppresses",
                        "board/board.xlsx xl/worksheets/sheet4.xml: suppressed: the cell C11 shows a value that"
                                + " tables/clients_by_gain.csv suppresses");
    }

    @Test
    void textOfAWorkbookThatWouldRunIsFound() throws IOException {
        SmallPack small = SmallPack.in(folder)
                .change(SmallPack.BOOK, "xl/styles.xml", styles -> styles.replace("quotePrefix=\"true\"", ""));

        assertThat(small.found()).hasSizeGreaterThan(1).allMatch(one -> one.endsWith(Rule.FORMULA_TEXT.name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,2,3\n", "a,b\n1,\"2\n"})
    void aDamagedTableIsFound(String table) throws IOException {
        assertThat(found(TABLE, table)).singleElement().asString().contains(" unreadable: ");
    }
}
