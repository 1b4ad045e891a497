package org.secondment.roi.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.secondment.roi.staging.Parts.list;
import static org.secondment.roi.staging.Parts.refused;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Refused;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Type;
import org.secondment.roi.table.Verdict;
import org.secondment.roi.testing.Facts;

class PartWriterTest {

    @TempDir
    Path folder;

    /** One field of every type. */
    private static final Table EVERYTHING = new Table(
            "everything",
            "one row per test",
            Table.Presence.OPTIONAL,
            "tests",
            List.of(),
            Arrays.stream(Type.values())
                    .map(type -> Field.of(type.name().toLowerCase(Locale.ROOT), type, "a value"))
                    .toList());

    private static final String HEADINGS =
            "file | line | text | date | money | currency | percent | fraction | rate | number | choice | flag";

    private static final List<Fact> FACTS = Facts.of(
            EVERYTHING,
            HEADINGS,
            "in.csv | 2 | Müller & 𝒮ons | 2024-02-29 | 999999999999999.999 | GBP | 12.5 | 0.333333 | 1.00000001 | -3 | a | Y",
            "in.csv | 4 | | | | | | | | | | ",
            "in.csv | 5000000000 | x | 1899-12-31 | -0.001 | EUR | 100 | 1 | 9999999999.99999999 | 0.0001 | b | N",
            "in.csv | 5000000001 | x | | 0 | | 0 | | | | b | N");

    @Test
    void factsOfEveryTypeAreReadBackWithTheirBlanksAndScales() {
        StagedPart part = Parts.part(folder, EVERYTHING, 0, FACTS);

        assertThat(list(part.facts())).isEqualTo(FACTS);
        assertThat(list(part.facts())).as("a second time").isEqualTo(FACTS);
        assertThat(list(part.refused())).isEmpty();
        assertThat(part.keys().count()).isZero();
        assertThat(part.files().files()).extracting(StoredFile::name).containsExactly("facts-0.parquet");
    }

    @Test
    void manyRowsKeepTheirOrderAcrossPages() {
        List<Fact> facts = LongStream.range(0, 50_000)
                .mapToObj(i -> fact("B" + i * 7919 % 50_000, i % 3 == 0 ? null : "M" + i % 40, i))
                .toList();

        StagedPart part = Parts.part(folder, Tables.BILLS, 3, facts);

        assertThat(list(part.facts())).isEqualTo(facts);
        assertThat(part.counts())
                .containsExactly(
                        new Staged.Count(Verdict.ACCEPTED, "", 50_000, Stores.sum("1249975.000", "1249975.000")));
    }

    private static Fact fact(String bill, @Nullable String matter, long i) {
        @Nullable Object[] values = new @Nullable Object[Tables.BILLS.fields().size()];
        values[Tables.BILLS.slot("bill_id")] = bill;
        values[Tables.BILLS.slot("matter_id")] = matter;
        values[Tables.BILLS.slot("bill_date")] = LocalDate.ofEpochDay(i / 100);
        values[Tables.BILLS.slot("fees_net")] = BigDecimal.valueOf(i, 3);
        return new Fact("in.csv", i + 2, values);
    }

    @Test
    void refusedRecordsAreReadBackWithAllTheirProblems() {
        List<Refused> refused = List.of(
                refused(3, Verdict.DROPPED, problem("old.csv", 3, "blank-line", "", "")),
                new Refused(
                        5,
                        Verdict.REJECTED,
                        Optional.of(new BigDecimal("1E+3")),
                        List.of(
                                problem("old.csv", 5, "unreadable-date", "date", "31/02"),
                                problem("old.csv", 6, "missing", "ü", ""))),
                new Refused(
                        7,
                        Verdict.REJECTED,
                        Optional.of(new BigDecimal("-1.50")),
                        List.of(problem("old.csv", 7, "missing", "x", ""))));

        StagedPart part = write(refused, 3);

        assertThat(list(part.refused()))
                .isEqualTo(refused.stream().map(PartWriterTest::inFile).toList());
        assertThat(part.counts())
                .containsExactly(
                        new Staged.Count(Verdict.REJECTED, "", 2, Stores.sum("998.50", "1001.50")),
                        new Staged.Count(Verdict.DROPPED, "blank-line", 1, MoneySum.NONE));
        assertThat(list(part.facts())).isEmpty();
    }

    private static Refused inFile(Refused record) {
        List<Problem> problems = record.problems().stream()
                .map(p -> problem("in.csv", p.line(), p.rule(), p.heading(), p.value()))
                .toList();
        return new Refused(record.line(), record.verdict(), record.amount(), problems);
    }

    private static Problem problem(String file, long line, String rule, String heading, String value) {
        return new Problem(file, line, rule, heading, value, "what to do about " + rule);
    }

    private StagedPart write(List<Refused> refused, long records) {
        try (PartWriter writer = PartWriter.open(folder, Tables.BILLS, 0)) {
            refused.forEach(writer::refused);
            return new StagedPart("in.csv", folder.toString(), writer.close(records));
        }
    }

    @Test
    void aRefusedRecordWithoutProblemsIsAnError() {
        assertThatThrownBy(() -> write(List.of(refused(8, Verdict.REJECTED)), 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("line 8");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void recordsThatAreNeitherAcceptedNorRefusedAreAnErrorAndLeaveNothing() {
        List<Refused> one = List.of(refused(3, Verdict.DROPPED, problem("in.csv", 3, "blank-line", "", "")));

        assertThatThrownBy(() -> write(one, 2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("2 records, but 1");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anAmountThatDoesNotFitIsAnError() {
        int slot = Tables.BILLS.slot("fees_net");
        @Nullable Object[] values = new @Nullable Object[Tables.BILLS.fields().size()];
        for (String amount : List.of("1.0001", "1000000000000000")) {
            values[slot] = new BigDecimal(amount);
            assertThatThrownBy(() -> Parts.part(folder, Tables.BILLS, 0, List.of(new Fact("in.csv", 4, values))))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("in.csv:4 | fees_net is " + amount);
        }
    }

    @Test
    void aPartWithoutRecordsHasNoFiles() {
        StagedPart part = write(List.of(), 0);

        assertThat(part.files()).isEqualTo(new PartFiles(0, List.of(), List.of()));
        assertThat(part.keys().between(Long.MIN_VALUE, Long.MAX_VALUE)).isEmpty();
        assertThat(Parts.blocks(part.sums())).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void partsAreWrittenFromSeveralThreadsIntoOneFolder() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<StagedPart>> tasks = new ArrayList<>();
            for (int number = 0; number < 4; number++) {
                int part = number;
                tasks.add(() -> Parts.part(folder, Tables.BILLS, part, bills(part)));
            }
            int number = 0;
            for (Future<StagedPart> part : threads.invokeAll(tasks)) {
                assertThat(list(part.get().facts())).isEqualTo(bills(number));
                number++;
            }
        } finally {
            threads.shutdown();
        }
    }

    private static List<Fact> bills(int part) {
        return LongStream.range(0, 2_000)
                .mapToObj(i -> fact("B" + i, "M" + part, i + part))
                .toList();
    }

    @Test
    void aSecondAttemptReplacesTheFirstAndHasTheSameBytes() throws IOException {
        PartFiles first = Parts.files(folder, Tables.BILLS, 0, bills(1));
        byte[] bytes = Files.readAllBytes(folder.resolve("facts-0.parquet"));

        assertThat(Parts.files(folder, Tables.BILLS, 0, bills(1))).isEqualTo(first);
        assertThat(folder.resolve("facts-0.parquet")).hasBinaryContent(bytes);
    }

    @Test
    void filesAreForTheirOwnerAlone() throws IOException {
        PartFiles files = Parts.files(folder, Tables.BILLS, 0, bills(1));

        assertThat(files.files()).hasSize(2);
        for (StoredFile file : files.files()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file.name()))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aPartCanBeReadWhereItWasSent() throws Exception {
        StagedPart part = Parts.part(folder, EVERYTHING, 0, FACTS);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(part);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(list(((Staged.Part) in.readObject()).facts())).isEqualTo(FACTS);
        }
    }
}
