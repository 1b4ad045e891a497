package org.secondment.roi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Verdict;

/** Writes files of random records, good and bad, of which it knows what must become of them. */
class NoRowIsLostTest {

    private static final String HEADING = "currency,bill_id,fees_net,matter_id,note,bill_date";
    private static final String[] LETTERS = {"a", "Z", "é", "\"", ",", "\n", "\r\n", " ", "'", "=", ";", "東", "0", "\\"
    };

    @TempDir
    Path temp;

    /** What was written, and what must become of it. */
    private record Written(String text, Verdict verdict, String bill, String matter, BigDecimal fees, LocalDate day) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyRecordIsJudgedOnceAndAcceptedValuesAreThoseWritten(long seed) {
        var random = new Random(seed);
        List<Written> written = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            written.add(next(random));
        }
        String end = random.nextBoolean() ? "\n" : "\r\n";
        var text = new StringBuilder(HEADING).append(end);
        written.forEach(row -> text.append(row.text()).append(end));

        Collected read = read(text.toString());

        assertThat(read.outcomes()).hasSameSizeAs(written);
        assertThat(read.delivered()).isEqualTo(written.size());
        long line = 2;
        for (int i = 0; i < written.size(); i++) {
            Collected.Outcome one = read.outcomes().get(i);
            assertThat(one.line()).as("line of record %d", i).isEqualTo(line);
            assertThat(one.verdict())
                    .as(written.get(i).text())
                    .isEqualTo(written.get(i).verdict());
            if (one.fact() != null) {
                assertThat(values(one.fact()))
                        .containsExactly(
                                written.get(i).bill(),
                                written.get(i).matter(),
                                written.get(i).day(),
                                written.get(i).fees());
            }
            line += 1 + breaks(written.get(i).text());
        }
    }

    private static List<Object> values(Fact fact) {
        return List.of(
                fact.text(Tables.BILLS.slot("bill_id")),
                fact.text(Tables.BILLS.slot("matter_id")),
                fact.day(Tables.BILLS.slot("bill_date")),
                fact.number(Tables.BILLS.slot("fees_net")));
    }

    private static long breaks(String text) {
        return text.replace("\r\n", "\n").chars().filter(c -> c == '\n').count();
    }

    private static Written next(Random random) {
        LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(30_000));
        BigDecimal fees = BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, 2);
        String bill = "B" + letters(random) + "1";
        String matter = "M" + letters(random) + "2";
        String note = quoted(letters(random), random);
        String[] cells = {
            "GBP", quoted(bill, random), fees.toPlainString(), quoted(matter, random), note, day.toString()
        };
        switch (random.nextInt(9)) {
            case 0 -> {
                return new Written(random.nextBoolean() ? "" : " \t", Verdict.DROPPED, "", "", fees, day);
            }
            case 1 -> {
                return rejected(String.join(",", cells) + ",x", fees, day);
            }
            case 2 -> {
                return rejected(cells[0] + "," + cells[1], fees, day);
            }
            case 3 -> cells[2] = pick(random, "1,5", "1e3", "£1", "1.005", "", "--1", "1 000");
            case 4 ->
                cells[5] = pick(random, "31/02/2024", "2023-02-29", "", "0000-00-00", "20240101", "2024-01-01T10:00");
            case 5 -> cells[0] = pick(random, "gbp", "", "GB", "XYZ", "£");
            case 6 -> cells[1] = pick(random, "", "\" \"", "x\uFFFDy");
            default -> {
                return new Written(String.join(",", cells), Verdict.ACCEPTED, bill, matter, fees.setScale(3), day);
            }
        }
        cells[2] = quoted(cells[2], new Random(0));
        return rejected(String.join(",", cells), fees, day);
    }

    private static Written rejected(String text, BigDecimal fees, LocalDate day) {
        return new Written(text, Verdict.REJECTED, "", "", fees, day);
    }

    private static String letters(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(LETTERS[random.nextInt(LETTERS.length)]);
        }
        return text.toString();
    }

    private static String quoted(String value, Random random) {
        boolean needed = value.matches("(?s).*[,\"\r\n].*");
        return needed || random.nextInt(4) == 0 ? "\"" + value.replace("\"", "\"\"") + "\"" : value;
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private Collected read(String text) {
        Inputs inputs = Inputs.in(temp).with("bills.csv", text);
        return Collected.of(
                Exports.find(inputs.folder(), Optional.empty(), KnownFiles.in(inputs.folder(), "test", Instant.EPOCH)),
                Tables.BILLS);
    }
}
