package org.secondment.roi.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;

class TablesFileTest {

    @Test
    void aGridIsWrittenPlainly(@TempDir Path folder) throws IOException {
        Grid grid = new Grid(
                "demo",
                List.of(
                        new Column("client", "Client", Format.WORDS, 10),
                        new Column("gain", "Gain", Format.MONEY, 10),
                        new Column("started", "Started", Format.DAY, 10)),
                List.of(
                        List.of(
                                Cell.words("Söhne, \"A\""),
                                Cell.exact(new BigDecimal("-12.340")),
                                Cell.day(LocalDate.of(2024, 2, 29))),
                        List.of(Cell.words("-5 rows"), Cell.mark(Shorthand.SUPPRESSED), Cell.BLANK)));
        TablesFile.write(grid, folder.resolve("demo.csv"));
        assertThat(Files.readString(folder.resolve("demo.csv")))
                .isEqualTo("client,gain,started\n\"Söhne, \"\"A\"\"\",-12.340,2024-02-29\n'-5 rows,[c],\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-5", "@SUM(A1)", "\t=1", "\r=1"})
    void wordsThatLookLikeAFormulaAreGuarded(String text) {
        assertThat(TablesFile.text(Cell.words(text))).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=b", "'=1", "2 - 1", "−5"})
    void otherWordsAreLeftAlone(String text) {
        assertThat(TablesFile.text(Cell.words(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.25, 0.25", "-0.1, -0.1", "1e-7, 0.0000001", "1e12, 1000000000000", "0, 0", "-0.0, 0", "2e-3, 0.002"})
    void ratiosHaveNoExponent(double value, String expected) {
        assertThat(TablesFile.text(Cell.ratio(value))).isEqualTo(expected);
    }

    @Test
    void ratiosReadBackAsTheSameNumber() {
        Random random = new Random(5);
        for (int i = 0; i < 2000; i++) {
            double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(12) - 6);
            String text = TablesFile.text(Cell.ratio(value));
            assertThat(Double.parseDouble(text)).isEqualTo(value);
            assertThat(text).doesNotContain("E");
        }
    }

    @Test
    void aMeasuredNumberHasAllItsDigitsAndAnOpenEndIsNamed() {
        assertThat(TablesFile.text(Cell.measured(2.0 / 3, Format.MONEY))).isEqualTo("0.6666666666666666");
        assertThat(TablesFile.text(Cell.measured(-18_903.600000000006, Format.MONEY)))
                .isEqualTo("-18903.600000000006");
        assertThat(TablesFile.text(Cell.measured(Double.NEGATIVE_INFINITY, Format.MONEY)))
                .isEqualTo("-Infinity");
        assertThat(TablesFile.text(Cell.measured(Double.POSITIVE_INFINITY, Format.MONEY)))
                .isEqualTo("Infinity");
    }

    @Test
    void exactNumbersKeepTheirScaleAndNoExponent() {
        assertThat(TablesFile.text(Cell.exact(new BigDecimal("1E+7")))).isEqualTo("10000000");
        assertThat(TablesFile.text(Cell.exact(new BigDecimal("0.10")))).isEqualTo("0.10");
    }
}
