package org.secondment.roi.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.intake.mapping.Mapping;
import org.secondment.roi.intake.reading.Source;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Tables;

class SniffingTest {

    @TempDir
    Path temp;

    private Inputs inputs;

    @BeforeEach
    void aFolderThatIsNotRefused() {
        inputs = Inputs.in(temp);
    }

    @Test
    void whatWasUsedToReadAFileIsReported() throws IOException {
        byte[] packed = gzip(("\uFEFF" + Inputs.BILLS).getBytes(UTF_8));
        inputs.with("people.csv", "\uFEFF" + Inputs.PEOPLE).without("bills.csv").with("bills.csv.gz", packed);

        var exports = inputs.exports();

        assertThat(Inputs.of(exports, Tables.PEOPLE).get(0).encoding()).isEqualTo("UTF-8 (BOM), detected");
        assertThat(Inputs.of(exports, Tables.BILLS).get(0).encoding()).isEqualTo("gzip, UTF-8 (BOM), detected");
        assertThat(Inputs.of(exports, Tables.BILLS).get(0).sha256()).isEqualTo(DigestUtils.sha256Hex(packed));
    }

    @Test
    void aFramedFileIsOneRangeHoweverLong() {
        String format = Framed.HEADER + Framed.STOP_AT + Framed.CONTROL;
        inputs.without("bills.csv")
                .with("register.csv", Framed.REGISTER)
                .withMapping("register.yaml", Framed.register("register.csv", format));
        Source source = Inputs.of(inputs.exports(), Tables.BILLS).get(0);
        Mapping mapping = Framed.canonical(
                Tables.BILLS, source.layout().format(), source.layout().framing());

        assertThat(Sniffing.of("register.csv", Path.of(source.path()), mapping, 1)
                        .ranges())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF", " "})
    void anEmptyFileIsRefused(String text) {
        inputs.with("matters.csv", text);

        assertThat(Refusals.of(inputs::exports))
                .singleElement()
                .asString()
                .startsWith("matters.csv | the file is empty; expected a heading line such as matter_id,client_id,");
    }

    @Test
    void aTruncatedOrDamagedGzipFileIsRefused() throws IOException {
        byte[] packed = gzip(Inputs.BILLS.repeat(50).getBytes(UTF_8));
        byte[] damaged = packed.clone();
        damaged[packed.length - 6] ^= 1;
        inputs.with("bills_1.csv.gz", Arrays.copyOf(packed, packed.length - 9)).with("bills_2.csv.gz", damaged);

        assertThat(Refusals.of(inputs::exports))
                .containsExactly(
                        "bills_1.csv.gz | the gzip file ends before its content does; copy or export it again",
                        "bills_2.csv.gz | the gzip file is damaged; copy or export it again");
    }

    @Test
    void aLastLineWithoutAnEndIsNoticed() {
        inputs.with("people.csv", Inputs.PEOPLE.strip());

        assertThat(notices())
                .containsExactly(
                        "people.csv | the last line is not ended; if the export was cut, export the file again");
    }

    private List<String> notices() {
        return inputs.exports().notices().stream().map(Problem::toString).toList();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
