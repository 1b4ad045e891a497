package org.secondment.roi.intake;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** Whatever is done to a file, each of its records is accounted for, or the file is refused; none is read for ever. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
class DamagedFilesTest {

    private static final int FILES = 120;
    private static final String ROWS = Inputs.BILLS
            + "B2,M1,2024-02-02,2.00,GBP\n\"B\n3\",\"M \"\"1\"\"\",2024-02-03,3.00,GBP\n\nB4,Zoë,soon,4,GBP\n"
                    .repeat(4);

    @TempDir
    Path temp;

    /** The shapes in which a file may come, each with a name that its mapping knows. */
    private enum Shape {
        CSV("bills.csv", () -> ROWS.getBytes(UTF_8)),
        RETURNS("bills.csv", () -> ROWS.replace("\n", "\r\n").getBytes(UTF_8)),
        WINDOWS("bills.csv", () -> ROWS.getBytes(Charset.forName("windows-1252"))),
        WIDE("bills.csv", () -> ROWS.getBytes(UTF_16LE)),
        GZIP("bills.csv.gz", () -> AnyEncoding.gzip(ROWS.getBytes(UTF_8))),
        ZIP("export.zip", () -> Zips.of("bills.csv", ROWS, "bills_2.csv", Inputs.BILLS)),
        WORKBOOK("bills.xlsx", () -> Workbooks.bills(workbook -> {})),
        FRAMED("register.csv", () -> Framed.REGISTER.getBytes(UTF_8)),
        LEDES("a.ledes", () -> Ledes.V1998B.getBytes(UTF_8));

        private final String file;
        private final Supplier<byte[]> whole;

        Shape(String file, Supplier<byte[]> whole) {
            this.file = file;
            this.whole = whole;
        }
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void noRecordIsLostAndNothingElseIsThrown(Shape shape) {
        var random = new Random(shape.file.length());
        Inputs inputs = inputs();
        byte[] whole = shape.whole.get();
        inputs.with(shape.file, whole);
        assertThat(Collected.of(inputs.exports(), Tables.BILLS).facts()).isNotEmpty();
        int read = 0;
        for (int i = 0; i < FILES; i++) {
            inputs.with(shape.file, damaged(whole, random));
            read += read(inputs, Tables.BILLS, i);
        }
        assertThat(read).as("files that were read").isLessThan(FILES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bills", "time", "engagement_log"})
    void noRecordIsLostInWhateverDialectTheyWereWritten(String name) {
        var random = new Random(name.hashCode());
        Table table = Tables.named(name).orElseThrow();
        Inputs inputs = Inputs.in(temp);
        int read = 0;
        for (int i = 0; i < FILES; i++) {
            var export = new AnyExport(table, random.nextLong());
            inputs.with(AnyExport.FILE, damaged(export.bytes(), random)).withMapping("any.yaml", export.mapping());
            read += read(inputs, table, i);
        }
        assertThat(read).as("files that were read").isBetween(1, FILES - 1);
    }

    /** How many files were read to their end, each record of theirs accounted for: one or none. */
    private static int read(Inputs inputs, Table table, int number) {
        try {
            Collected collected = Collected.of(inputs.exports(), table);
            assertThat(collected.outcomes()).as("file %d", number).hasSize((int) collected.delivered());
            return 1;
        } catch (InputRefused refused) {
            assertThat(refused.problems()).as("file %d", number).isNotEmpty();
            return 0;
        }
    }

    private Inputs inputs() {
        String ledes = """
                table: bills
                source: {files: "*.ledes"}
                format: {reader: ledes, dates: [yyyyMMdd]}
                columns:
                  bill_id: {from: INVOICE_NUMBER}
                  matter_id: {from: LAW_FIRM_MATTER_ID}
                  bill_date: {from: INVOICE_DATE}
                  fees_net: {from: LINE_ITEM_TOTAL}
                  currency: {const: USD}
                """;
        String sheet = """
                table: bills
                source: {files: "*.xlsx"}
                columns:
                  bill_id: {}
                  matter_id: {}
                  bill_date: {}
                  fees_net: {}
                  currency: {}
                """;
        return Inputs.in(temp)
                .without("bills.csv")
                .withMapping("ledes.yaml", ledes)
                .withMapping("sheet.yaml", sheet)
                .withMapping(
                        "register.yaml",
                        Framed.register("register.csv", Framed.HEADER + Framed.STOP_AT + Framed.CONTROL));
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int i = random.nextInt(4); i >= 0 && bytes.length > 1; i--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes = Arrays.copyOf(bytes, at);
                case 3 ->
                    bytes = spliced(
                            bytes,
                            at,
                            List.of("\"", "\n", ",", "\0", "\r", "|", "[]").get(random.nextInt(7)));
                default -> bytes = without(bytes, at, 1 + random.nextInt(20));
            }
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int at, String text) {
        byte[] more = text.getBytes(UTF_8);
        byte[] all = Arrays.copyOf(bytes, bytes.length + more.length);
        System.arraycopy(more, 0, all, at, more.length);
        System.arraycopy(bytes, at, all, at + more.length, bytes.length - at);
        return all;
    }

    private static byte[] without(byte[] bytes, int at, int count) {
        int to = Math.min(bytes.length, at + count);
        byte[] rest = Arrays.copyOf(bytes, bytes.length - (to - at));
        System.arraycopy(bytes, to, rest, at, bytes.length - to);
        return rest;
    }
}
