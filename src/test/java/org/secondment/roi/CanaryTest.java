package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.simulate.Firm;
import org.secondment.roi.simulate.Simulation;
import org.secondment.roi.simulate.Timekeeping;
import org.secondment.roi.testing.SharedSpark;

/** A firm in which whatever a pack may not hold carries a marker, and a look at every byte of every pack. */
@ExtendWith(SharedSpark.class)
class CanaryTest {

    private static final Firm FIRM = new Firm(70, 70, 5, 14, 11, 0.2, LocalDate.of(2025, 12, 31), Timekeeping.BY_MONTH);
    private static final List<String> PUBLISHED = List.of("board", "bd", "hr", "ops");

    @TempDir
    private Path root;

    @Test
    void noPackHoldsWhatItsReadersMayNotSee(SparkSession spark) throws IOException {
        assertThat(spark).isNotNull();
        Path firm = root.resolve("firm");
        Simulation.write(FIRM, firm);
        Marked marked = Marked.of(firm);
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        Path run = job(firm, log).run(Job.Repeat.FORCE);
        Path partner = write(firm, Requested.Reader.PARTNER, marked.partner());
        Path secondee = write(firm, Requested.Reader.SECONDEE, marked.secondee());

        SoftAssertions soft = new SoftAssertions();
        for (String pack : PUBLISHED) {
            Path folder = run.resolve(pack);
            none(soft, folder, "salaries, names, narratives and what is walled", marked.never());
            none(soft, folder, "people", marked.people(any -> true));
        }
        none(soft, run.resolve("hr"), "clients", marked.clientNames());
        none(soft, partner, "salaries, names, narratives and what is walled", marked.never());
        none(soft, partner, "people", marked.people(any -> true));
        none(soft, partner, "other partners' clients", marked.clientsOf(name -> !name.equals(marked.partner())));
        none(soft, secondee, "salaries, names, narratives and what is walled", marked.never());
        none(soft, secondee, "other people", marked.people(id -> !id.equals(marked.secondee())));
        soft.assertThat(Bytes.found(run.resolve("board"), marked.clientNames()))
                .as("the scan finds what is there: clients are named for the board")
                .isNotEmpty();
        soft.assertThat(Bytes.found(partner, marked.clientsOf(marked.partner()::equals)))
                .as("and own clients for their partner")
                .isNotEmpty();
        logged(soft, log.toString(StandardCharsets.UTF_8), marked);
        soft.assertAll();
    }

    /** What the run tells while it runs may be kept by whoever keeps logs. */
    private static void logged(SoftAssertions soft, String log, Marked marked) {
        soft.assertThat(log).contains("\"stop\":\"stage\"", "\"stop\":\"publish\"");
        Stream.of(marked.never(), marked.people(any -> true), marked.matters(), marked.clientsOf(any -> true))
                .flatMap(Set::stream)
                .forEach(marker -> soft.assertThat(log).doesNotContain(marker));
    }

    private static void none(SoftAssertions soft, Path pack, String what, Set<String> markers) throws IOException {
        assertThat(markers).as(what).isNotEmpty();
        soft.assertThat(Bytes.found(pack, markers))
                .as(pack.getFileName() + " holds no " + what)
                .isEmpty();
    }

    private static Path write(Path firm, Requested.Reader reader, String person) {
        return RequestedFiles.write(settings(firm), reader, person);
    }

    private static Job job(Path firm, OutputStream log) {
        return new Job(settings(firm), new Progress(new PrintStream(log, true, StandardCharsets.UTF_8), false));
    }

    private static Settings settings(Path firm) {
        return Settings.of(firm.resolve("settings.yaml"), Map.of(), Map.of());
    }
}
