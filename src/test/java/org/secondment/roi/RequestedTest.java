package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.Requested.Reader;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.file.DemoPack;
import org.secondment.roi.report.file.Password;
import org.secondment.roi.testing.KeyFile;
import org.secondment.roi.testing.SharedSpark;

/** Packs of one person, of a tiny firm whose client C1 went from one partner to another. */
@ExtendWith(SharedSpark.class)
class RequestedTest {

    @TempDir
    private Path folder;

    private Path settings = Path.of("");

    @BeforeEach
    void aTinyFirmWithPartners(SparkSession spark) throws IOException {
        assertThat(spark).isNotNull();
        settings = TinyFirm.write(folder);
        Files.writeString(folder.resolve("clients.csv"), """
                client_id,client_name,parent_client_id,valid_from,relationship_partner_id
                C1,Onefield,,,E8
                C1,Onefield,,2024-01-01,E9
                C2,Twobridge,,,E8
                C3,Threeways,C1,,E8
                C4,Fourmills,,,
                C5,Fivelakes,,,
                C6,Sixwells,,,
                """);
    }

    @Test
    void aPartnerReadsOfThoseClientsThatNameThePartnerNow() throws IOException {
        String text = words(RequestedFiles.write(of(Map.of()), Reader.PARTNER, "E9"));

        assertThat(text)
                .contains("Onefield", "S1")
                .doesNotContain("Twobridge")
                .doesNotContain("Threeways")
                .doesNotContain("S2")
                .doesNotContainPattern("\\bE[1-9]\\b");
        assertThat(words(RequestedFiles.write(of(Map.of()), Reader.PARTNER, "E8")))
                .contains("Twobridge", "S2")
                .doesNotContain("Onefield");
    }

    @Test
    void aSecondeeReadsOfNobodyElse() throws IOException {
        String text = words(RequestedFiles.write(of(Map.of()), Reader.SECONDEE, "E2"));

        assertThat(text)
                .contains("S2", "Twobridge", "your_secondments")
                .doesNotContain("S1")
                .doesNotContain("Onefield")
                .doesNotContainPattern("\\bE[1-9]\\b");
    }

    @Test
    void itStandsBesideTheRunsUnderAPseudonymForTheOwnerAlone() throws IOException {
        KeyFile.write(folder.resolve("firm.key"));
        Path written = RequestedFiles.write(of(Map.of("privacy.key_file", "firm.key")), Reader.SECONDEE, "E2");

        assertThat(folder.resolve("out").relativize(written).toString())
                .matches("on_request/2025-Q4/secondee-L-[0-9a-f]{12}");
        assertThat(written.resolve("secondee.xlsx")).isRegularFile();
        for (Path path : List.of(written, folder.resolve("out/on_request/2025-Q4"), folder.resolve("out/on_request"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .isEqualTo("rwx------");
        }
        assertThat(folder.resolve("out/runs")).doesNotExist();
    }

    @Test
    void whatAnEarlierRequestLeftIsGone() throws IOException {
        Path written = RequestedFiles.write(of(Map.of()), Reader.SECONDEE, "E2");
        assertThat(written).hasFileName("secondee-E2");
        Files.writeString(written.resolve("tables/older.csv"), "S1");

        assertThat(words(RequestedFiles.write(of(Map.of()), Reader.SECONDEE, "E2")))
                .doesNotContain("S1");
    }

    @Test
    void aPackThatNobodyMaySeeLeavesTheEarlierOneAsItWas() throws IOException {
        Path target = folder.resolve("out/on_request/partner-E9");
        Pack pack = new Pack("partner", "GBP", DemoPack.pack().properties(), List.of(), List.of(table("a")));
        RequestedFiles.write(pack, target, Password.NONE);
        byte[] earlier = Files.readAllBytes(target.resolve("tables/a.csv"));
        Pack unfit = new Pack("partner", "GBP", pack.properties(), List.of(), List.of(table("lawyer")));

        assertThatThrownBy(() -> RequestedFiles.write(unfit, target, Password.NONE))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("tables/a.csv: wrong pack: row 1 names a person");

        assertThat(target.resolve("tables/a.csv")).hasBinaryContent(earlier);
        assertThat(target.resolveSibling("")).isDirectoryNotContaining("glob:**.part");
    }

    private static Grid table(String column) {
        return new Grid(
                "a",
                List.of(new Column(column, "Heading", Format.WORDS, 10)),
                List.of(List.of(Cell.words("Jane Doe"))));
    }

    @Test
    void whoIsNobodyOrHasNothingIsTold() {
        assertThatThrownBy(() -> RequestedFiles.write(of(Map.of()), Reader.PARTNER, "E91"))
                .isInstanceOf(SettingsProblem.class)
                .hasMessage("no accepted row of people has the id 'E91'; did you mean 'E1'?");
        assertThatThrownBy(() -> RequestedFiles.write(of(Map.of()), Reader.PARTNER, "E1"))
                .isInstanceOf(SettingsProblem.class)
                .hasMessageStartingWith("no client names 'E1' as its relationship partner on 2025-12-31");
        assertThatThrownBy(() -> RequestedFiles.write(of(Map.of()), Reader.SECONDEE, "E9"))
                .isInstanceOf(SettingsProblem.class)
                .hasMessage("no accepted secondment is of 'E9'; expected one who was seconded");
        assertThat(folder.resolve("out/on_request")).doesNotExist();
    }

    @Test
    void theCommandHelpsAndRefusesOtherReaders() {
        assertThat(Main.execute("pack", "--help")).isZero();
        assertThat(Main.execute("pack", "partner", "--help")).isZero();
        assertThat(Main.execute("pack", "auditor", "E1")).isEqualTo(Exit.USAGE.code());
        assertThat(Main.execute(
                        "pack",
                        "secondee",
                        "E9",
                        "--config",
                        settings.toString(),
                        "--out",
                        folder.resolve("out").toString(),
                        "--set",
                        "inputs.max_rejected_rows_pct=100",
                        "--set",
                        "inputs.max_rejected_money_pct=100"))
                .isEqualTo(Exit.USAGE.code());
    }

    private Settings of(Map<String, String> more) {
        Map<String, String> overrides = new HashMap<>(more);
        overrides.put("output", folder.resolve("out").toString());
        overrides.put("inputs.max_rejected_rows_pct", "100");
        overrides.put("inputs.max_rejected_money_pct", "100");
        return Settings.of(settings, Map.of(), overrides);
    }

    /** All tables, with their names: the workbook holds the same. */
    private static String words(Path written) throws IOException {
        StringBuilder words = new StringBuilder();
        try (Stream<Path> tables = Files.list(written.resolve("tables"))) {
            for (Path table : List.copyOf(tables.sorted().toList())) {
                words.append(table.getFileName()).append('\n');
                words.append(Files.readString(table, StandardCharsets.UTF_8));
            }
        }
        return words.toString();
    }
}
