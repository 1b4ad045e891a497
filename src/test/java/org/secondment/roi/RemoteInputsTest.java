package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.secondment.roi.intake.Exports;
import org.secondment.roi.intake.KnownFiles;
import org.secondment.roi.intake.reading.RangeReading;
import org.secondment.roi.intake.reading.Source;
import org.secondment.roi.staging.FactKey;
import org.secondment.roi.staging.FactStore;
import org.secondment.roi.staging.PartFiles;
import org.secondment.roi.staging.PartWriter;
import org.secondment.roi.staging.Staged;
import org.secondment.roi.storage.Faults;
import org.secondment.roi.storage.StoreOnDisk;
import org.secondment.roi.storage.Unreachable;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Tables;

/** Remote exports and facts of which one step fails, whichever it is: the same is read, or the run ends. */
class RemoteInputsTest {

    private static final int FEWEST_STEPS = 40;

    @TempDir
    private Path disk;

    private Path inputs = Path.of("");
    private Path work = Path.of("");
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void aTinyFirm() throws IOException {
        Path firm = Files.createDirectory(disk.resolve("firm"));
        TinyFirm.write(firm);
        for (String optional : List.of("clients.csv", "credits.csv", "job_history.csv")) {
            Files.delete(firm.resolve(optional));
        }
        inputs = StoreOnDisk.in("hdfs", firm);
        work = StoreOnDisk.in("hdfs", disk.resolve("work"));
    }

    @AfterEach
    void nothingFails() {
        Faults.none();
    }

    @Test
    void troubleWhileExportsAreFoundRefusesNone() {
        List<Source> right = find().sources();
        int steps = everyStepFails(Faults.When.BEFORE, () -> {
            tried(() -> find().sources()).ifPresent(found -> assertThat(found).isEqualTo(right));
            return Faults.reached();
        });
        assertThat(steps).isGreaterThan(FEWEST_STEPS);
    }

    @ParameterizedTest
    @EnumSource(Faults.When.class)
    void troubleWhileAnExportIsStagedLeavesNoFalseFacts(Faults.When when) {
        Source bills = find().sources().stream()
                .filter(source -> source.table().equals(Tables.BILLS.name()))
                .findFirst()
                .orElseThrow();
        List<String> right = staged(bills);
        assertThat(right).hasSizeGreaterThan(20);

        int steps = everyStepFails(when, () -> {
            emptyWork();
            tried(() -> staged(bills)).ifPresent(facts -> assertThat(facts).isEqualTo(right));
            boolean reached = Faults.reached();
            Faults.none();
            assertThat(staged(bills)).isEqualTo(right);
            return reached;
        });
        assertThat(steps).isGreaterThan(FEWEST_STEPS);
        assertThat(told).isEmpty();
    }

    /** One after the other, until the work is done before the step comes; the number of steps. */
    private static int everyStepFails(Faults.When when, BooleanSupplier work) {
        int step = 1;
        for (Faults.at(step, when); work.getAsBoolean(); Faults.at(step, when)) {
            step++;
        }
        return step - 1;
    }

    private static <T> Optional<T> tried(Supplier<T> read) {
        try {
            return Optional.of(read.get());
        } catch (Unreachable e) {
            assertThat(e.getMessage())
                    .matches(
                            "hdfs://test/.* cannot be reached: the network failed at [a-z]+; run again once it can[.]");
            return Optional.empty();
        }
    }

    private Exports find() {
        return Exports.find(inputs, Optional.empty(), KnownFiles.in(work, "test", Instant.EPOCH));
    }

    /** As a run does it; facts that are there already are used. */
    private List<String> staged(Source source) {
        FactStore facts = new FactStore(work, "test", told::add);
        FactKey key = new FactKey(Tables.BILLS, source.sha256(), source.reading());
        Staged staged = facts.complete(key, source.name()).orElseGet(() -> read(source, facts, key));
        List<String> rows = new ArrayList<>();
        staged.parts().forEach(part -> part.facts().forEachRemaining((Fact fact) -> rows.add(fact.toString())));
        staged.parts()
                .forEach(part -> rows.add(String.valueOf(part.keys().between(Long.MIN_VALUE, Long.MAX_VALUE).length)));
        return rows;
    }

    private static Staged read(Source source, FactStore facts, FactKey key) {
        Path begun = facts.begin(key);
        PartFiles files;
        try (PartWriter writer = PartWriter.open(begun, Tables.BILLS, 0)) {
            files = writer.close(RangeReading.read(source, source.ranges().get(0), writer));
        }
        return facts.commit(key, source.name(), begun, List.of(files));
    }

    private void emptyWork() {
        try (Stream<Path> all = Files.walk(disk.resolve("work"))) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
