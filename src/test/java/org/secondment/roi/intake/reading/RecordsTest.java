package org.secondment.roi.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.intake.file.FileRecord;

class RecordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\n1,2\n",
                "a,b\r\n1,2\r\n",
                "a,b\r1,2\r",
                "a,b\n1,2",
                "\uFEFFa,b\n1,2\n",
                "\"a\",\"b\"\n\"1\",\"2\""
            })
    void everyEndOfLineAndOfFileGivesTheSameRecords(String text) {
        assertThat(records(text))
                .containsExactly(new FileRecord(1, List.of("a", "b")), new FileRecord(2, List.of("1", "2")));
    }

    @Test
    void aRecordKnowsTheLineOnWhichItStarts() {
        assertThat(records("a,b\n\"1\n1\",2\n\n3,4\n"))
                .containsExactly(
                        new FileRecord(1, List.of("a", "b")),
                        new FileRecord(2, List.of("1\n1", "2")),
                        new FileRecord(4, List.of()),
                        new FileRecord(5, List.of("3", "4")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", ""})
    void aLineBreakOfAnOldKindWithinTheLastValueSwallowsNoRecord(String end) {
        assertThat(records("d,e\na,\"b\rc\"" + end))
                .containsExactly(new FileRecord(1, List.of("d", "e")), new FileRecord(2, List.of("a", "b\rc")));
        assertThat(records("a,\"b\rc\"\nd,e" + end)).hasSize(2);
    }

    @Test
    void quotesWithinAnUnquotedValueAreText() {
        assertThat(records("5\" pipe,b\n").get(0).values()).containsExactly("5\" pipe", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,\"2\n3,4\n", "a,b\n1,\"", "a,b\n1,\"2\"\"", "a,b\n1,\"2\n"})
    void aQuoteThatNeverClosesIsRefusedWhereItOpens(String text) {
        assertThatThrownBy(() -> records(text))
                .hasMessage("bills.csv:2 | a quote opens here and never closes, so that all that follows would be read"
                        + " as one value; close it, or export the file again");
    }

    @Test
    void theOpeningQuoteIsFoundBehindValuesOfSeveralLines() {
        assertThatThrownBy(() -> records("a,b\n\"1\n\n1\",\"2\n3,4\n")).hasMessageStartingWith("bills.csv:4 | a quote");
    }

    @Test
    void textBehindAClosingQuoteIsRefused() {
        assertThatThrownBy(() -> records("a,b\n1,2\n3,\"4\" or 5\n"))
                .hasMessage("bills.csv:3 | a quoted value begins here and goes on after its closing quote; write each"
                        + " quote within a value twice, or export the file again");
    }

    @Test
    void aValueBeyondTheBufferIsRefused() {
        String giant = "a,b\n1,\"" + "x".repeat(17_000_000) + "\"\n";

        assertThatThrownBy(() -> records(giant))
                .hasMessageStartingWith("bills.csv:2 | a value begins here that is longer");
    }

    @Test
    void linesWithinAValueAreCountedHoweverTheyEnd() {
        assertThat(records("a,b\n\"1\r\n2\r3\nx\",4\n5,6\n"))
                .extracting(FileRecord::line)
                .containsExactly(1L, 2L, 6L);
    }

    @Test
    void aRecordThatLooksLikeTheMarkOfTheEndIsARecord() {
        String end = EndMarkedReader.END;

        assertThat(records("a\n" + end + "\n1\n" + end))
                .extracting(FileRecord::values)
                .containsExactly(List.of("a"), List.of(end), List.of("1"), List.of(end));
    }

    @Test
    void valuesBeyondAsciiStandBesideOthers() {
        assertThat(records("é,b\n1,東京\n3,4\n"))
                .extracting(FileRecord::values)
                .containsExactly(List.of("é", "b"), List.of("1", "東京"), List.of("3", "4"));
    }

    private static List<FileRecord> records(String text) {
        List<FileRecord> read = new ArrayList<>();
        var records = new Records("bills.csv", EndMarkedReader.fromStart(new StringReader(text)), ',', '"', 1);
        while (records.advance()) {
            read.add(records.record().copy());
        }
        return read;
    }
}
