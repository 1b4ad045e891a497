package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.draft.InventedExports;
import org.secondment.roi.testing.SharedSpark;

@ExtendWith(SharedSpark.class)
class MapCommandTest {

    @TempDir
    private Path firm;

    private Path exports = Path.of("");

    @BeforeEach
    void write() throws IOException {
        exports = Files.createDirectories(firm.resolve("exports"));
        InventedExports.write(exports);
    }

    @Test
    void mappingsAreDraftedBesideTheExportsAndListed() {
        String printed = printed(Exit.PUBLISHED, "map", exports.toString());
        assertThat(firm.resolve("mappings/register.yaml")).isRegularFile();
        assertThat(printed)
                .contains("register.csv: table bills")
                .contains("drafted: " + firm.resolve("mappings/register.yaml"))
                .contains("bills.csv: canonical, needs no mapping")
                .contains("inputs: {mappings: " + firm.resolve("mappings") + "}");
    }

    @Test
    void aMappingThatIsThereIsKeptUnlessForced() throws IOException {
        Path out = Files.createDirectories(firm.resolve("drafts"));
        Path mine = Files.writeString(out.resolve("register.yaml"), "mine");
        String printed = printed(Exit.PUBLISHED, "map", exports.toString(), "--out", out.toString());
        assertThat(printed).contains("kept: " + mine + " is there already; --force replaces it");
        assertThat(mine).hasContent("mine");
        printed(Exit.PUBLISHED, "map", exports.toString(), "--out", out.toString(), "--force");
        assertThat(Files.readString(mine)).startsWith("# Drafted from register.csv.");
    }

    @Test
    void aRunRefusesWhatIsNotConfirmed(SparkSession spark) throws IOException {
        assertThat(spark).as("there before the job asks for it").isNotNull();
        printed(Exit.PUBLISHED, "map", exports.toString());
        Path settings = Files.writeString(
                firm.resolve("settings.yaml"),
                "firm: Any\npurpose: Test\ninputs: {folder: exports, mappings: mappings}\noutput: out\n");
        String said = printed(Exit.INPUT_REFUSED, "check", "--config", settings.toString());
        assertThat(said)
                .contains("register.yaml:21 | is not confirmed: currency: {const: GBP, must_agree_with_symbol: true}")
                .contains("check it, then delete the words from # CONFIRM to the end of the line");
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        printed(Exit.INPUT_REFUSED, "map", firm.resolve("none").toString());
        printed(Exit.USAGE, "map");
    }

    /** What the command prints, on both of its ways. */
    private static String printed(Exit exit, String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        var bytes = new ByteArrayOutputStream();
        try (PrintStream all = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(all);
            System.setErr(all);
            assertThat(Main.execute(arguments)).isEqualTo(exit.code());
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
