package org.secondment.roi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondment.roi.intake.Evidence.Filled;
import org.secondment.roi.intake.Evidence.Order;
import org.secondment.roi.intake.reading.Source;

/** What files show of the values and the order of days that their mapping takes for granted. */
class EvidenceTest {

    @TempDir
    Path temp;

    @Test
    void onlyAcceptedRowsInWhichABlankWasFilledAreCounted() {
        String rows = """
                Bill,Matter,Day,Fees,Curr
                B1,M1,2024-02-01,1,
                B2,M1,2024-02-01,1,EUR
                B3,M1,2024-02-01,1,n/a
                B4,M1,soon,1,
                B5,M1,2024-02-01,1
                B6,M1,2024-02-01,1," "
                """;

        Evidence evidence = evidence("currency", "{from: Curr, default: GBP, nulls: [n/a]}", rows, "");

        assertThat(evidence.filled()).containsExactly(new Filled("currency", "Curr", "GBP", 3));
        assertThat(evidence.orders()).isEmpty();
    }

    @Test
    void aPartThatSplitLeavesBlankIsFilledAndSoIsASumWithoutItsFirst() {
        assertThat(evidence("matter_id", "{from: Matter, split: {on: '-', take: 2}, default: M0}", """
                                Bill,Matter,Day,Fees,Curr
                                B1,C1-M1,2024-02-01,1,GBP
                                B2,C1-,2024-02-01,1,GBP
                                """, "")
                        .filled())
                .containsExactly(new Filled("matter_id", "Matter", "M0", 1));
        assertThat(evidence("fees_net", "{compute: {plus: [Fees], minus: [Tax]}, default: '0'}", """
                                Bill,Matter,Day,Fees,Curr,Tax
                                B1,M1,2024-02-01,,GBP,1
                                B2,M1,2024-02-01,3,GBP,
                                """, "")
                        .filled())
                .containsExactly(new Filled("fees_net", "Fees", "0", 1));
    }

    @Test
    void aConstantAndADefaultWithoutColumnStandInEveryRow() {
        String rows = "Bill,Matter,Day,Fees\nB1,M1,2024-02-01,1\n";

        assertThat(evidence("currency", "{const: GBP}\n  kind: {from: Kind, default: invoice}", rows, "")
                        .filled())
                .containsExactly(new Filled("currency", "", "GBP", 0), new Filled("kind", "", "invoice", 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dd/MM/yyyy | 12/11/2024 | 0",
                "dd/MM/yyyy | 13/11/2024 | 3",
                "MM-dd-yyyy | 11-13-2024 | 3",
                "d.M.yy | 31.1.24 | 3"
            })
    void theFirstDayAboveTwelveProvesTheOrder(String pattern, String second, long line) {
        String mark = pattern.replaceAll("[dMy]", "").substring(0, 1);
        String year = pattern.endsWith("yyyy") ? "2024" : "24";
        String first = "01/02/".replace("/", mark) + year;
        first = pattern.equals("d.M.yy") ? "1.2.24" : first;
        String rows = "Bill,Matter,Day,Fees,Curr\nB1,M1," + first + ",1,GBP\nB2,M1," + second + ",1,GBP\nB3,M1,"
                + second + ",1,GBP\n";

        Evidence evidence =
                evidence("currency", "{from: Curr}", rows, "format: {dates: [\"" + pattern + "\"], pivot: 1950}\n");

        assertThat(evidence.orders())
                .containsExactly(new Order(pattern, line, line > 0 ? "Day" : "", line > 0 ? second : ""));
        assertThat(evidence.orders().get(0).isOpen()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"yyyyMMdd", "yyyy/dd/MM", "d-MMM-yyyy", "excel_serial"})
    void someOrdersCannotBeMistaken(String pattern) {
        String rows = "Bill,Matter,Day,Fees,Curr\n";

        assertThat(evidence("currency", "{from: Curr}", rows, "format: {dates: [\"" + pattern + "\"]}\n")
                        .orders())
                .singleElement()
                .satisfies(order -> assertThat(order.isOpen()).isFalse());
    }

    @Test
    void everyRangeOfALargeFileIsCountedAndItsFirstProofGiven() {
        String rows = IntStream.rangeClosed(2, 5_001)
                .mapToObj(line -> "B" + line + ",M1," + (line < 3_000 ? "01" : "22") + "/02/2024,1,"
                        + (line % 7 == 0 ? "" : "GBP") + "\n")
                .collect(Collectors.joining());
        String format = "format: {dates: [dd/MM/yyyy]}\n";
        String heading = "Bill,Matter,Day,Fees,Curr\n";

        Evidence counted = evidence("currency", "{from: Curr, default: EUR}", heading + rows, format);
        Evidence proved = evidence("currency", "{from: Curr}", heading + rows, format);

        assertThat(counted.filled()).containsExactly(new Filled("currency", "Curr", "EUR", 714));
        assertThat(counted.orders()).containsExactly(new Order("dd/MM/yyyy", 3_000, "Day", "22/02/2024"));
        assertThat(proved.orders()).containsExactly(new Order("dd/MM/yyyy", 3_000, "Day", "22/02/2024"));
    }

    /** Files are cut into a range for each record. */
    private Evidence evidence(String field, String rule, String rows, String format) {
        Source source = Mapped.bills(temp, field, rule, rows).with(format).source();
        return Evidence.of(source);
    }
}
