package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.intake.Exports;
import org.secondment.roi.intake.KnownFiles;
import org.secondment.roi.staging.Staged;
import org.secondment.roi.testing.SharedSpark;

@ExtendWith(SharedSpark.class)
class StagingTest {

    @TempDir
    private Path folder;

    private Path settings = Path.of("");

    @BeforeEach
    void aTinyFirm() throws IOException {
        settings = TinyFirm.write(folder);
    }

    @Test
    void whatIsStagedIsNotReadAgain(SparkSession spark) {
        List<String> said = new ArrayList<>();
        Staging.Done first = staged(spark, said);
        Staging.Done second = staged(spark, said);

        assertThat(first.read()).isEqualTo(records(first)).isPositive();
        assertThat(second.read()).isZero();
        assertThat(facts(second)).isEqualTo(facts(first)).isNotEmpty();
        assertThat(said).contains("staged bills.csv", "already staged: 9 files");
    }

    @Test
    void onlyAChangedFileIsReadAgain(SparkSession spark) throws IOException {
        staged(spark, new ArrayList<>());
        Path bills = folder.resolve("bills.csv");
        Files.writeString(bills, Files.readString(bills) + "B30,M1,2024-06-02,1.00,GBP,invoice\n");
        List<String> said = new ArrayList<>();

        Staging.Done done = staged(spark, said);

        assertThat(said).containsExactly("staged bills.csv", "already staged: 8 files");
        assertThat(facts(done)).anyMatch(fact -> fact.contains("B30"));
    }

    @Test
    void factsOfAReplacedFileAreSweptAfterAMonthWithoutUse(SparkSession spark) throws IOException {
        staged(spark, new ArrayList<>());
        Path bills = folder.resolve("bills.csv");
        Files.writeString(bills, Files.readString(bills) + "B30,M1,2024-06-02,1.00,GBP,invoice\n");
        FileTime monthAgo = FileTime.from(Instant.now().minus(Duration.ofDays(31)));
        for (Path mark : marks()) {
            Files.setLastModifiedTime(mark, monthAgo);
        }

        staged(spark, new ArrayList<>());

        assertThat(marks())
                .hasSize(9)
                .allSatisfy(mark -> assertThat(Files.getLastModifiedTime(mark)).isGreaterThan(monthAgo));
        List<String> said = new ArrayList<>();
        staged(spark, said);
        assertThat(said).containsExactly("already staged: 9 files");
    }

    @Test
    void theSameBytesUnderAnotherNameAreNotReadAgain(SparkSession spark) throws IOException {
        staged(spark, new ArrayList<>());
        Files.move(folder.resolve("bills.csv"), folder.resolve("bills_2025.csv"));
        List<String> said = new ArrayList<>();

        Staging.Done done = staged(spark, said);

        assertThat(said).containsExactly("already staged: 9 files");
        assertThat(done.files()).extracting(Staged::file).contains("bills_2025.csv");
    }

    @Test
    void damagedFactsAreReadAgainAndSaidSo(SparkSession spark) throws IOException {
        Staging.Done first = staged(spark, new ArrayList<>());
        for (Path parquet : parquet()) {
            byte[] bytes = Files.readAllBytes(parquet);
            bytes[bytes.length / 2] ^= 1;
            Files.write(parquet, bytes);
        }
        List<String> said = new ArrayList<>();

        Staging.Done second = staged(spark, said);

        assertThat(facts(second)).isEqualTo(facts(first));
        assertThat(second.read()).isEqualTo(records(first));
        assertThat(said).anyMatch(sentence -> sentence.contains("bills.csv") && sentence.contains("damaged"));
    }

    @Test
    void whatAMappingLeavesToJudgingTravelsWithItsFile(SparkSession spark) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("maps")).resolve("bills.yaml"), """
                table: bills
                source: {system: ledger, files: bills.csv}
                columns:
                  bill_id: {from: bill_id}
                  matter_id: {from: matter_id, id_map: matter}
                  bill_date: {from: bill_date}
                  fees_net: {from: fees_net}
                  currency: {from: currency}
                """);

        List<Staged> files = staged(spark, new ArrayList<>()).files();

        assertThat(files)
                .filteredOn(file -> file.file().equals("bills.csv"))
                .singleElement()
                .satisfies(bills -> {
                    assertThat(bills.terms().system()).isEqualTo("ledger");
                    assertThat(bills.terms().kinds()).isEqualTo(Map.of("matter_id", "matter"));
                });
        assertThat(files).filteredOn(file -> !file.terms().kinds().isEmpty()).hasSize(1);
    }

    private List<Path> marks() throws IOException {
        return inWork("facts.json");
    }

    private List<Path> parquet() throws IOException {
        List<Path> parquet = inWork(".parquet");
        assertThat(parquet).hasSizeGreaterThanOrEqualTo(9);
        return parquet;
    }

    private List<Path> inWork(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("work"))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private Staging.Done staged(SparkSession spark, List<String> said) {
        Settings set = Settings.of(
                settings,
                Map.of(),
                Map.of(
                        "work", folder.resolve("work").toString(),
                        "inputs.mappings", maps()));
        Exports exports = Exports.find(
                set.inputs().folder(), set.inputs().mappings(), KnownFiles.in(set.work(), "test", Instant.EPOCH));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Progress progress = new Progress(new PrintStream(out, true, StandardCharsets.UTF_8), true);
        Staging.Done done =
                Staging.of(() -> JavaSparkContext.fromSparkContext(spark.sparkContext()), set, exports, progress);
        out.toString(StandardCharsets.UTF_8).lines().forEach(said::add);
        return done;
    }

    private String maps() {
        Path maps = folder.resolve("maps");
        return Files.isDirectory(maps) ? maps.toString() : "";
    }

    private static long records(Staging.Done done) {
        return done.files().stream()
                .flatMap(file -> file.parts().stream())
                .flatMap(part -> part.counts().stream())
                .mapToLong(Staged.Count::rows)
                .sum();
    }

    /** Every fact with its place and values. */
    private static List<String> facts(Staging.Done done) {
        List<String> facts = new ArrayList<>();
        for (Staged file : done.files()) {
            for (Staged.Part part : file.parts()) {
                part.facts().forEachRemaining(fact -> {
                    StringBuilder text = new StringBuilder(fact.toString());
                    for (int slot = 0; slot < file.table().fields().size(); slot++) {
                        text.append('|').append(fact.value(slot));
                    }
                    facts.add(text.toString());
                });
            }
        }
        return facts;
    }
}
