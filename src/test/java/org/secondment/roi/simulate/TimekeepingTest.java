package org.secondment.roi.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.secondment.roi.simulate.Written.byFirst;
import static org.secondment.roi.simulate.Written.firm;
import static org.secondment.roi.simulate.Written.known;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.simulate.Written.Row;

class TimekeepingTest {

    @TempDir
    static Path root;

    private static List<Row> rows;
    private static Map<String, Row> people;

    @BeforeAll
    static void write() throws IOException {
        Simulation.write(firm(Timekeeping.BY_DAY), root.resolve("natural"));
        rows = Written.rows(root, "natural/time");
        people = byFirst(root, "natural/people", "employee_id");
    }

    @Test
    void thereAreAsManyEntriesAsWereAskedFor() throws IOException {
        for (long wanted : new long[] {1, 9_999, 200_001}) {
            Path folder = root.resolve("asked");
            Truth truth = Simulation.write(firm(Timekeeping.BY_DAY.withEntries(wanted)), folder);

            assertThat(truth.rows()).containsEntry("time", wanted);
            try (var lines = Files.lines(folder.resolve("time.csv"))) {
                assertThat(lines.count()).isEqualTo(wanted + 1);
            }
        }
    }

    @Test
    void moreEntriesThanLawyersCouldRecordAreRefused() {
        assertThatThrownBy(() ->
                        Simulation.write(firm(Timekeeping.BY_DAY.withEntries(10_000_000)), root.resolve("toomany")))
                .isInstanceOf(ImpossibleFirm.class)
                .hasMessageStartingWith(
                        "--time-entries 10000000 is more than 40 for each lawyer and day; ask for at most ")
                .hasMessageEndingWith(", or for more --lawyers or --years");
        assertThatThrownBy(() -> Timekeeping.BY_MONTH.withEntries(5))
                .hasMessage(
                        "--time-entries 5 needs --time day: rows by month are as many as lawyers and their matters");
        assertThatThrownBy(() -> Timekeeping.BY_DAY.withEntries(-1))
                .hasMessage("--time-entries -1 is below 0; give a number of entries");
    }

    @Test
    void theMonthsTogetherHoldTheRowsOfTheOneFile() throws IOException {
        Path folder = root.resolve("monthly");
        Simulation.write(firm(Timekeeping.BY_DAY.in(Timekeeping.Files.MONTHLY, Timekeeping.Packing.PLAIN)), folder);
        List<Path> files = timeFiles(folder);
        List<String> together = new ArrayList<>();
        for (Path file : files) {
            List<String> lines = Files.readAllLines(folder.resolve(file));
            String month = file.toString().substring(5, 12);
            lines.stream()
                    .skip(1)
                    .forEach(line -> assertThat(line.split(",", -1)[3]).startsWith(month));
            together.addAll(lines.subList(together.isEmpty() ? 0 : 1, lines.size()));
        }
        assertThat(files).hasSize(24);
        assertThat(together).isEqualTo(Files.readAllLines(root.resolve("natural/time.csv")));
    }

    @Test
    void packedFilesHoldThePlainOnesAndAreTheSameEachTime() throws IOException {
        Timekeeping plain = Timekeeping.BY_MONTH.in(Timekeeping.Files.MONTHLY, Timekeeping.Packing.PLAIN);
        Timekeeping packed = Timekeeping.BY_MONTH.in(Timekeeping.Files.MONTHLY, Timekeeping.Packing.GZIP);
        Simulation.write(firm(plain), root.resolve("plain"));
        Simulation.write(firm(packed), root.resolve("packed"));
        Simulation.write(firm(packed), root.resolve("again"));

        List<Path> files = timeFiles(root.resolve("plain"));
        assertThat(files).hasSize(24);
        for (Path file : files) {
            Path zipped = root.resolve("packed").resolve(file + ".gz");
            assertThat(unpacked(zipped))
                    .isEqualTo(Files.readAllBytes(root.resolve("plain").resolve(file)));
            assertThat(Files.mismatch(zipped, root.resolve("again").resolve(file + ".gz")))
                    .isEqualTo(-1);
        }
    }

    @Test
    void byMonthThereIsOneRowForALawyerAndMatterDatedTheLastDay() throws IOException {
        Path folder = root.resolve("bymonth");
        Simulation.write(firm(Timekeeping.BY_MONTH), folder);
        List<Row> months = Written.rows(folder, "time");

        assertThat(months.stream()
                        .map(row -> List.of(row.get("employee_id"), row.get("matter_id"), row.get("work_date"))))
                .doesNotHaveDuplicates();
        for (Row row : months) {
            LocalDate day = LocalDate.parse(row.get("work_date"));
            String left = known(people, row.get("employee_id")).get("leave_date");
            assertThat(day.getDayOfMonth() == day.lengthOfMonth() || left.equals(day.toString()))
                    .isTrue();
        }
        double hours = months.stream()
                .mapToDouble(row -> Double.parseDouble(row.get("hours_worked")))
                .sum();
        double byDay = rows.stream()
                .mapToDouble(row -> Double.parseDouble(row.get("hours_worked")))
                .sum();
        assertThat(hours).isCloseTo(byDay, within(byDay * 0.1));
    }

    @Test
    void withoutTimeNoFileIsWritten() throws IOException {
        Path folder = root.resolve("none");
        Truth truth = Simulation.write(firm(Timekeeping.NONE), folder);

        assertThat(timeFiles(folder)).isEmpty();
        assertThat(truth.rows()).hasSize(22).doesNotContainKey("time");
    }

    private static List<Path> timeFiles(Path folder) throws IOException {
        return Written.files(folder).stream()
                .filter(file -> file.toString().startsWith("time"))
                .toList();
    }

    private static byte[] unpacked(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }
}
