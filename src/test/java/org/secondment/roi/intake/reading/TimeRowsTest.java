package org.secondment.roi.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.intake.Collected;
import org.secondment.roi.intake.Framed;
import org.secondment.roi.intake.Mapped;
import org.secondment.roi.intake.mapping.Format;
import org.secondment.roi.intake.mapping.Framing;
import org.secondment.roi.intake.mapping.Mapping;
import org.secondment.roi.intake.mapping.Notation;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.KeyDigest;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.TimeEntry;

class TimeRowsTest {

    private static final Table TIME = Tables.named("time").orElseThrow();
    private static final String HEADING =
            "time_id,employee_id,matter_id,work_date,hours_worked,hours_billable,value_standard,value_billed,bill_id,"
                    + "status,currency,narrative\n";
    private static final String[] ODD = {
        "",
        " ",
        "\"\"",
        "x",
        "é",
        "\uFFFD",
        "-",
        "-1",
        "- 1",
        "1.",
        ".5",
        "1,5",
        "1.234",
        "1.2345",
        "1.23456",
        "12.5000",
        "99999999999999.9999",
        "123456789012345",
        "1234567890123456",
        "00012.50",
        "-0",
        "+1",
        "1e3",
        "£1",
        "GBP",
        "JPY",
        "KWD",
        "gbp",
        "XXX",
        "2024-02-30",
        "1899-12-31",
        "1969-12-31",
        "2024-2-1",
        "2024-02-29 ",
        "wip",
        "WIP",
        "n/a",
        " E1 ",
        "\"a\nb\"",
        "\"a\"\"b\"",
        "E1",
        "M1",
        "\u00a0E1",
        "E\tE",
        "T1",
        "a-very-long-id-that-does-not-fit-into-two-words"
    };

    @TempDir
    Path temp;

    @Test
    void anEntryHoldsWhatTheFileSays() throws IOException {
        Source source = source(HEADING + """
                T1,E1,M1,2024-02-29,1.25,1,310.5,0,B1,billed,GBP,note
                T2,E2,M1,1969-12-31,-0.5,,,,,wip,JPY,note
                """, Format.CANONICAL);

        var first = new TimeEntry(2, KeyDigest.of("T1"), 0, 0, 19782, 0, 1, 12500, 10000, 310500, 0);
        var second = new TimeEntry(
                3, KeyDigest.of("T2"), 0, 1, -1, 1, 0, -5000, TimeEntry.BLANK, TimeEntry.BLANK, TimeEntry.BLANK);
        assertThat(Collected.of(source).text(TIME))
                .containsExactly("2 ACCEPTED " + first + " = M1 E1 GBP", "3 ACCEPTED " + second + " = M1 E2 JPY");
        assertThat(LocalDate.ofEpochDay(19782)).isEqualTo("2024-02-29");
    }

    @Test
    void mostRecordsNeedNoStrings() throws IOException {
        Source source = source(HEADING, Format.CANONICAL);
        var collected = new Collected();
        Rows rows = TimeRows.of(source, TIME, collected);
        String row = ",E1,M1,2024-02-01,1.2,1,3.50,4,B1,billed,GBP,x\n";

        each(rows, "T1" + row + "T2" + row, source);

        assertThat(rows).isInstanceOf(TimeRows.class);
        assertThat(((TimeRows) rows).judgedOneByOne()).isEqualTo(1);
        assertThat(collected.outcomes()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void readingWithoutStringsGivesWhatTheOrdinaryCheckGives(long seed) throws IOException {
        var random = new Random(seed);
        List<Format> formats = List.of(
                Format.CANONICAL,
                new Format("auto", ',', new Notation('.', ",", "-\u2212", List.of(), List.of()), List.of()),
                new Format(
                        "auto",
                        ',',
                        new Notation('.', "", "-", List.of(Notation.Negative.LEADING_MINUS), List.of("uuuu-MM-dd")),
                        List.of("n/a", "1", "T7", "E3")));
        Format format = formats.get((int) seed % formats.size());
        var text = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            text.append(row(random, i)).append('\n');
        }
        Source source = source(HEADING + text, format);
        var quick = new Collected();
        var ordinary = new Collected();

        each(TimeRows.of(source, TIME, quick), text.toString(), source);
        each(new RowCheck(source, TIME, new TimeEntries(ordinary)), text.toString(), source);

        assertThat(quick.text(TIME)).isEqualTo(ordinary.text(TIME));
        assertThat(quick.outcomes()).hasSize(3000);
        assertThat(quick.refused()).hasSizeBetween(300, 2700);
    }

    @Test
    void wordsAndDefaultsOfAMappingHold() {
        String mapping = """
                table: time
                source: {files: "*.csv"}
                columns:
                  time_id: {}
                  employee_id: {}
                  matter_id: {}
                  work_date: {}
                  hours_worked: {}
                  value_billed: {default: "7"}
                  status: {from: status, values: {B: billed, "^W": wip}}
                  currency: {const: GBP}
                """;
        String export = """
                time_id,employee_id,matter_id,work_date,hours_worked,value_billed,status
                T1,E1,M1,2024-02-01,1,2,B
                T2,E1,M1,2024-02-01,1,,W1
                T3,E1,M1,2024-02-01,1,3,B
                T4,E1,M1,2024-02-01,1,3,billed
                """;

        List<String> read = new Mapped(temp, mapping, export).read().text(TIME);

        assertThat(read.subList(0, 3))
                .extracting(text -> text.replaceAll(".*status=(\\d).*billed=(\\d+).*= ", "$1 $2 "))
                .containsExactly("1 2000 M1 E1 GBP", "0 7000 M1 E1 GBP", "1 3000 M1 E1 GBP");
        assertThat(read.get(3)).contains("REJECTED").contains("the mapping knows B, ^W");
    }

    @Test
    void aLastNumberOfTimeThatMayBeCutShortIsRejected() throws IOException {
        String heading = "time_id,employee_id,matter_id,work_date,status,currency,hours_worked\n";
        Source source =
                source(heading + "T1,E1,M1,2024-02-01,wip,GBP,1.5\nT2,E1,M1,2024-02-01,wip,GBP,1", Format.CANONICAL);

        assertThat(Collected.of(source).problems())
                .singleElement()
                .asString()
                .startsWith("time.csv:3 | hours_worked ends");
    }

    @Test
    void entriesAreFoundByTheirKeysWithAllTheirValues() throws IOException {
        Source source = source(HEADING + """
                T1,E1,M1,2024-02-29,1.25,1,310.5,0,B1,billed,GBP,note
                T2,E1,M1,2024-02-29,1.25,1,310.5,0,B7,billed,GBP,note
                """, Format.CANONICAL);

        List<Fact> found = RangeReading.rowsWithKeys(source, key -> key == KeyDigest.of("T2"));

        assertThat(found).extracting(Fact::toString).containsExactly("time.csv:3");
        assertThat(found.get(0).text(TIME.slot("bill_id"))).isEqualTo("B7");
    }

    private static String row(Random random, int i) {
        String[] cells = {
            "T" + i,
            "E" + random.nextInt(5),
            "M" + random.nextInt(9),
            LocalDate.of(2024, 1, 1).plusDays(random.nextInt(9)).toString(),
            random.nextInt(9) + "." + random.nextInt(99),
            random.nextInt(3) + "",
            random.nextInt(900) + ".50",
            random.nextBoolean() ? "" : "-" + random.nextInt(70),
            "B" + i,
            random.nextBoolean() ? "wip" : "billed",
            random.nextInt(4) == 0 ? "JPY" : "GBP",
            random.nextInt(4) == 0 ? "né" : "n"
        };
        for (int odd = random.nextInt(4) - 1; odd > 0; odd--) {
            cells[random.nextInt(cells.length)] = ODD[random.nextInt(ODD.length)];
        }
        return random.nextInt(40) == 0 ? "" : String.join(",", cells);
    }

    private static void each(Rows rows, String text, Source source) {
        var records = new Records(
                source.name(),
                EndMarkedReader.fromWithin(new StringReader(text)),
                source.layout().format().delimiter(),
                Framing.NONE.quote(),
                2);
        while (records.advance()) {
            rows.add(records.record());
        }
    }

    private Source source(String text, Format format) throws IOException {
        Path path = Files.write(temp.resolve("time.csv"), text.getBytes(StandardCharsets.UTF_8));
        Mapping mapping = Framed.canonical(TIME, format, Framing.NONE);
        return Mapped.source("time.csv", path, mapping);
    }
}
