package org.secondment.roi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32C;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.intake.mapping.Mapping;
import org.secondment.roi.intake.reading.Range;
import org.secondment.roi.intake.reading.RangeReading;
import org.secondment.roi.intake.reading.Source;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Tables;

/** Files cut into ranges of a few bytes must read as they do whole. */
class RangesTest {

    private static final String[] PIECES = {
        ",",
        ",",
        ",",
        "\n",
        "\n",
        "\r\n",
        "\"",
        "\"\"",
        "a",
        "B1",
        "é",
        "東京",
        " ",
        "12.50",
        "\u2028",
        ",\"x\ny\"",
        ",\"\"\"\""
    };
    private static final String[] FIELDS = {
        "B1", "\"B\n2\"", "\"a \"\"b\"\"\"", "5\" pipe", "é", "\"\r\n\"", "\"x\ry\"", "", "東"
    };

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void wellWrittenRecordsAreTheSameInRangesOfAnyLength(long seed) throws IOException {
        var random = new Random(seed);
        byte[] file = csv(random).getBytes(StandardCharsets.UTF_8);
        Collected whole = Collected.of(source(file, Long.MAX_VALUE));

        assertThat(whole.delivered()).isEqualTo(whole.outcomes().size()).isGreaterThan(1);
        for (long rangeBytes = 1; rangeBytes < 80; rangeBytes += 1 + random.nextInt(9)) {
            Source source = source(file, rangeBytes);
            Collected parts = Collected.of(source);

            assertThat(parts.text(Tables.BILLS)).isEqualTo(whole.text(Tables.BILLS));
            assertThat(parts.delivered()).isEqualTo(whole.delivered());
            assertThat(everyByteOnce(source, file)).hasSizeGreaterThan(rangeBytes < 20 ? 3 : 0);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void anyTextAtAllIsReadOrRefusedAlikeInRangesOfAnyLength(long seed) throws IOException {
        var random = new Random(seed);
        for (int file = 0; file < 40; file++) {
            var text = new StringBuilder("bill_id,matter_id,bill_date,fees_net,currency\n");
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            String whole = told(source(bytes, Long.MAX_VALUE));

            for (long rangeBytes = 1; rangeBytes < 40; rangeBytes += 1 + random.nextInt(15)) {
                Source source = source(bytes, rangeBytes);
                everyByteOnce(source, bytes);
                assertThat(told(source)).as(text.toString()).isEqualTo(whole);
            }
        }
    }

    @Test
    void eachRangeKnowsItsBytesAndItsFirstLine() throws IOException {
        byte[] file = ("\uFEFF" + Inputs.BILLS + "\"B\n2\",M1,2024-02-01,1.00,GBP\r\n\nB3,M1,2024-02-01,1.00,GBP")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(source(file, 1).ranges()).extracting(Range::firstLine).containsExactly(1L, 2L, 3L, 5L, 6L);
        assertThat(source(file, Long.MAX_VALUE).ranges())
                .containsExactly(new Range(0, file.length, 1, crc32c(file, 0, file.length)));
    }

    @Test
    void aPackedFileAndOneInUtf16AreOneRange() throws IOException {
        byte[] text = (Inputs.BILLS + "B2,M1,2024-02-01,1.00,GBP\n").getBytes(StandardCharsets.UTF_8);
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(text);
        }

        Source source = source(packed.toByteArray(), 1);

        assertThat(source.ranges()).containsExactly(new Range(0, text.length, 1, crc32c(text, 0, text.length)));
        assertThat(Collected.of(source).text(Tables.BILLS))
                .isEqualTo(Collected.of(source(text, 1)).text(Tables.BILLS));
    }

    @Test
    void linesThatEndWithReturnsOnlyAreOneRange() throws IOException {
        byte[] text = Inputs.BILLS.replace('\n', '\r').getBytes(StandardCharsets.UTF_8);

        Source source = source(text, 1);

        assertThat(source.ranges()).hasSize(1);
        assertThat(Collected.of(source).values(Tables.BILLS, "bill_id")).containsExactly("2 ACCEPTED | B1");
    }

    @Test
    void nothingIsCutBehindWhatIsNoCsv() throws IOException {
        byte[] text = (Inputs.BILLS + "\"B2\" or 3,M1,2024-02-01,1.00,GBP\nB4,M1,2024-02-01,1.00,GBP\n")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(source(text, 1).ranges()).hasSize(3);
    }

    @Test
    void aChangeWithinOneRangeIsFoundThere() throws IOException {
        byte[] text = (Inputs.BILLS + "B2,M1,2024-02-01,1.00,GBP\nB3,M1,2024-02-01,1.00,GBP\n")
                .getBytes(StandardCharsets.UTF_8);
        Source source = source(text, 1);
        text[(int) source.ranges().get(2).offset() + 1] = '9';
        Files.write(Path.of(source.path()), text);

        List<Boolean> refused = new ArrayList<>();
        for (Range range : source.ranges()) {
            try {
                RangeReading.read(source, range, new Collected());
                refused.add(false);
            } catch (InputRefused e) {
                refused.add(true);
            }
        }

        assertThat(refused).containsExactly(false, false, true, false);
    }

    @Test
    void charactersAcrossTheEdgesOfChunksAreText() throws IOException {
        String name = "é東\uD83D\uDE00";
        String row = "B" + name.repeat(3000) + ",M1,2024-02-01,1.00,GBP\n";
        byte[] text = (Inputs.BILLS + row.repeat(4)).getBytes(StandardCharsets.UTF_8);

        assertThat(Collected.of(source(text, 30_000)).facts()).hasSize(5);

        byte[] cut = Arrays.copyOf(text, text.length - row.length());
        cut[cut.length - 1] = (byte) 0xC3;
        assertThat(inspected(cut, 30_000).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.rule()).isEqualTo("undecodable-text"));
    }

    /** What came of a file, or why it is refused. */
    private static String told(Source source) {
        try {
            return String.join("\n", Collected.of(source).text(Tables.BILLS));
        } catch (InputRefused refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private static List<Range> everyByteOnce(Source source, byte[] file) {
        long next = 0;
        for (Range range : source.ranges()) {
            assertThat(range.offset()).isEqualTo(next);
            assertThat(range.crc32c()).isEqualTo(crc32c(file, (int) range.offset(), (int) range.length()));
            next += range.length();
        }
        assertThat(next).isEqualTo(file.length);
        return source.ranges();
    }

    private static int crc32c(byte[] bytes, int offset, int length) {
        var crc = new CRC32C();
        crc.update(bytes, offset, length);
        return (int) crc.getValue();
    }

    private static String csv(Random random) {
        String end = random.nextBoolean() ? "\n" : "\r\n";
        var text = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "")
                .append("bill_id,matter_id,bill_date,fees_net,currency")
                .append(end);
        for (int i = 30 + random.nextInt(20); i > 0; i--) {
            if (random.nextInt(6) > 0) {
                text.append(FIELDS[random.nextInt(FIELDS.length)])
                        .append(",M1,2024-02-0")
                        .append(random.nextInt(10))
                        .append(random.nextInt(5) == 0 ? ",\"1.50\"" : ",2.00")
                        .append(random.nextInt(9) == 0 ? "" : ",GBP");
            }
            text.append(end);
        }
        return random.nextBoolean() ? text.toString() : text + "B9,M1,2024-02-01,1.00,GBP";
    }

    private Source source(byte[] file, long rangeBytes) throws IOException {
        return inspected(file, rangeBytes).source().orElseThrow();
    }

    private Inspection inspected(byte[] file, long rangeBytes) throws IOException {
        Path path = Files.write(temp.resolve("bills.csv"), file);
        return Inspection.of(
                "bills.csv",
                path,
                Mapping.canonical(Tables.BILLS),
                rangeBytes,
                KnownFiles.in(path, "test", Instant.EPOCH));
    }
}
