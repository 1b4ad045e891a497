package org.secondment.roi.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {

    @TempDir
    Path output;

    @Test
    void itReadsAsWritten() {
        assertThat(new String(Runs.plan("aaa1").json(), UTF_8)).isEqualTo("""
                        {
                          "period": "2026-Q3",
                          "runId": "aaa1",
                          "asOf": "2026-09-30",
                          "programVersion": "1.0.0",
                          "settingsHash": "5e77",
                          "settings": {
                            "quarter": "2026-Q3",
                            "base_length": "4",
                            "firm": "Größe & Söhne"
                          },
                          "previous": "",
                          "inputs": [
                            {
                              "path": "bills.csv",
                              "bytes": 48213,
                              "sha256": "b1"
                            }
                          ],
                          "rows": [
                            {
                              "table": "bills",
                              "read": "1204",
                              "accepted": "1201",
                              "rejected": "3"
                            }
                          ],
                          "deleteAfter": {
                            "run": "",
                            "restricted": ""
                          },
                          "outputs": []
                        }
                        """);
    }

    @Test
    void whatIsPublishedIsReadBack() {
        Manifest read = Manifest.read(Runs.publish(output, "aaa1").folder());

        assertThat(read.outputs())
                .extracting(Fingerprint::path)
                .containsExactly("board/report.html", "board/tables/clients.csv", "restricted/rejected.csv");
        assertThat(read.withOutputs(List.of())).isEqualTo(Runs.plan("aaa1"));
        assertThat(read.settings().keySet()).containsExactly("quarter", "base_length", "firm");
    }

    @Test
    void theSameRunGivesTheSameBytesInEveryLocaleAndTimeZone() throws IOException {
        Path here = Runs.publish(output.resolve("here"), "aaa1").folder();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String lines = System.lineSeparator();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            System.setProperty("line.separator", "\r\n");
            Path there = Runs.publish(output.resolve("there"), "aaa1").folder();

            assertThat(there.resolve("manifest.json")).hasSameBinaryContentAs(here.resolve("manifest.json"));
            assertThat(output.resolve("there/latest/2026-Q3.json"))
                    .hasSameBinaryContentAs(output.resolve("here/latest/2026-Q3.json"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            System.setProperty("line.separator", lines);
        }
    }

    @Test
    void aFolderWithoutOneIsNoRun() throws IOException {
        assertThatThrownBy(() -> Manifest.read(output))
                .isInstanceOf(Unpublishable.class)
                .hasMessageContaining("is no finished run");
        Files.writeString(output.resolve("manifest.json"), "{\"period\": \"2026-Q3\"}");
        assertThatThrownBy(() -> Manifest.read(output))
                .isInstanceOf(Unpublishable.class)
                .hasMessageContaining("manifest.json is damaged");
    }

    @Test
    void aManifestOfALaterVersionCanBeRead() throws IOException {
        String json = new String(Runs.plan("aaa1").json(), UTF_8).replaceFirst("\\{", "{\"later\": [1],");
        Files.writeString(output.resolve("manifest.json"), json);

        assertThat(Manifest.read(output)).isEqualTo(Runs.plan("aaa1"));
    }

    @Test
    void aDateThatIsNoneIsRefused() throws IOException {
        String json = new String(Runs.plan("aaa1").json(), UTF_8).replace("2026-09-30", "in autumn");
        Files.writeString(output.resolve("manifest.json"), json);

        assertThatThrownBy(() -> Manifest.read(output)).hasMessageContaining("is damaged");
    }
}
