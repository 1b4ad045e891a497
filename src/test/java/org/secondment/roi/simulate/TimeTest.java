package org.secondment.roi.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.simulate.Written.Row;

class TimeTest {

    private static final LocalDate LAST = LocalDate.of(2025, 3, 31);

    @TempDir
    static Path root;

    private static List<Row> rows;
    private static Map<String, Row> people;
    private static Map<String, Row> matters;

    @BeforeAll
    static void write() throws IOException {
        Simulation.write(firm(Timekeeping.BY_DAY), root.resolve("natural"));
        rows = Written.rows(root, "natural/time");
        people = byFirst("natural/people", "employee_id");
        matters = byFirst("natural/matters", "matter_id");
    }

    private static Firm firm(Timekeeping time) {
        return new Firm(32, 20, 2, 8, 9, 0.4, LAST, time);
    }

    @Test
    void lawyersRecordThreeToEightEntriesOnMostDaysTheyWork() {
        Map<List<String>, Long> days = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> List.of(row.get("employee_id"), row.get("work_date")), Collectors.counting()));

        assertThat(days.values()).allSatisfy(entries -> assertThat(entries).isBetween(3L, 8L));
        assertThat((double) rows.size() / days.size()).isCloseTo(5.5, within(0.01));
        assertThat((double) days.size() / (32 * 2)).isBetween(170.0, 235.0);
    }

    @Test
    void noLawyerHasMoreThanAHandfulOfMattersInAMonth() {
        Map<List<String>, Long> matterCounts = rows.stream()
                .map(row -> List.of(row.get("employee_id"), row.get("work_date").substring(0, 7), row.get("matter_id")))
                .distinct()
                .collect(Collectors.groupingBy(key -> key.subList(0, 2), Collectors.counting()));

        assertThat(matterCounts.values()).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(5));
    }

    @Test
    void workIsDoneOnWeekdaysWhileEmployedOnOpenMattersOfTheLawyersPractice() {
        for (Row row : rows) {
            String day = row.get("work_date");
            Row person = Objects.requireNonNull(people.get(row.get("employee_id")));
            Row matter = Objects.requireNonNull(matters.get(row.get("matter_id")));
            assertThat(LocalDate.parse(day).getDayOfWeek().getValue()).isLessThan(6);
            assertThat(day)
                    .isGreaterThanOrEqualTo(person.get("start_date"))
                    .isLessThanOrEqualTo(orNever(person.get("leave_date")))
                    .isGreaterThanOrEqualTo(matter.get("opened_date"))
                    .isLessThanOrEqualTo(orNever(matter.get("closed_date")))
                    .isBetween("2023-04-01", "2025-03-31");
            assertThat(matter.get("is_internal").equals("Y")
                            || matter.get("practice_area").equals(person.get("practice_area")))
                    .isTrue();
        }
    }

    @Test
    void secondeesRecordAlmostNothingWhileAway() throws IOException {
        long atHome = 0;
        long away = 0;
        long daysAway = 0;
        for (Row secondment : Written.rows(root, "natural/secondments")) {
            String start = secondment.get("start_date");
            String end = secondment.get("end_date").isEmpty() ? LAST.toString() : secondment.get("end_date");
            String before = LocalDate.parse(start).minusMonths(6).toString();
            daysAway += Math.max(
                    0,
                    LocalDate.parse(end).toEpochDay() - LocalDate.parse(start).toEpochDay());
            away += entries(secondment.get("employee_id"), start, end);
            atHome += entries(secondment.get("employee_id"), before, start);
        }
        assertThat(atHome).isGreaterThan(1000);
        assertThat(away).isPositive().isLessThan(daysAway * 5 / 7 * 55 / 10 / 15);
    }

    @Test
    void nobodyRecordsTimeOnLongLeave() throws IOException {
        Firm firm = new Firm(200, 24, 6, 8, 9, 0, LAST, Timekeeping.BY_MONTH);
        Simulation.write(firm, root.resolve("leaves"));
        Map<String, List<Row>> jobs = Written.rows(root, "leaves/job_history").stream()
                .collect(Collectors.groupingBy(job -> job.get("employee_id")));
        Map<List<String>, Row> months = new HashMap<>();
        for (Row row : Written.rows(root, "leaves/time")) {
            months.put(List.of(row.get("employee_id"), row.get("work_date").substring(0, 7)), row);
        }
        int whole = 0;
        for (List<Row> history : jobs.values()) {
            for (int i = 0; i + 1 < history.size(); i++) {
                if (history.get(i).get("change_reason").equals("leave")
                        && history.get(i + 1).get("change_reason").equals("return")) {
                    LocalDate from = LocalDate.parse(history.get(i).get("effective_from"));
                    LocalDate to = LocalDate.parse(history.get(i + 1).get("effective_from"));
                    for (LocalDate month = from.plusMonths(1).withDayOfMonth(1);
                            month.plusMonths(1).isBefore(to);
                            month = month.plusMonths(1)) {
                        whole++;
                        assertThat(months)
                                .doesNotContainKey(List.of(
                                        history.get(i).get("employee_id"),
                                        month.toString().substring(0, 7)));
                    }
                }
            }
        }
        assertThat(whole).isGreaterThan(20);
    }

    @Test
    void hoursAreWorthTheGradesRateAndBilledTimeStandsOnALaterBillOfItsMatter() throws IOException {
        Map<String, Row> bills = byFirst("natural/bills", "bill_id");
        for (Row row : rows) {
            long tenths = Math.round(Double.parseDouble(row.get("hours_worked")) * 10);
            assertThat(row.get("hours_worked")).matches("\\d+\\.\\d");
            assertThat(tenths).isPositive();
            assertThat(row.pence("value_standard") % (tenths * 10)).isZero();
            assertThat(row.pence("value_standard") / tenths / 10).isBetween(90L, 600L);
            assertThat(row.get("status").equals("billed"))
                    .isEqualTo(!row.get("bill_id").isEmpty());
            if (row.get("status").equals("billed")) {
                Row bill = Objects.requireNonNull(bills.get(row.get("bill_id")));
                assertThat(bill.get("matter_id")).isEqualTo(row.get("matter_id"));
                assertThat(bill.get("bill_date")).isGreaterThanOrEqualTo(row.get("work_date"));
                assertThat(bill.get("currency")).isEqualTo(row.get("currency"));
                assertThat(row.pence("value_billed"))
                        .isBetween(row.pence("value_standard") * 69 / 100, row.pence("value_standard"));
            }
        }
        assertThat(rows.stream().filter(row -> row.get("status").equals("billed")))
                .hasSizeGreaterThan(rows.size() / 2);
    }

    @Test
    void theWorkOfHostsRisesWithTheEffect() throws IOException {
        double without = shareOfReturnedHosts(0);
        double with = shareOfReturnedHosts(1);

        assertThat(with / (1 - with) / (without / (1 - without))).isBetween(1.5, 2.5);
    }

    private static double shareOfReturnedHosts(double effect) throws IOException {
        Path folder = root.resolve("effect" + effect);
        Firm firm = new Firm(200, 60, 5, 30, 3, effect, LAST, Timekeeping.BY_MONTH);
        Truth truth = Simulation.write(firm, folder);
        Map<String, String> clients = new HashMap<>();
        Written.rows(folder, "matters").forEach(m -> clients.put(m.get("matter_id"), m.get("client_id")));
        double hosts = 0;
        double all = 0;
        for (Row row : Written.rows(folder, "time")) {
            LocalDate day = LocalDate.parse(row.get("work_date"));
            double hours = Double.parseDouble(row.get("hours_billable"));
            all += hours;
            hosts += truth.secondments().stream()
                            .filter(s -> s.clientId().equals(clients.get(row.get("matter_id"))))
                            .anyMatch(s -> day.isAfter(s.endDate().plusMonths(2))
                                    && !day.isAfter(s.endDate().plusMonths(36)))
                    ? hours
                    : 0;
        }
        return hosts / all;
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
                .isInstanceOf(IllegalArgumentException.class)
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
            String left =
                    Objects.requireNonNull(people.get(row.get("employee_id"))).get("leave_date");
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

    private static long entries(String employee, String from, String to) {
        return rows.stream()
                .filter(row -> row.get("employee_id").equals(employee))
                .filter(row -> row.get("work_date").compareTo(from) >= 0
                        && row.get("work_date").compareTo(to) <= 0)
                .count();
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

    private static Map<String, Row> byFirst(String table, String id) throws IOException {
        Map<String, Row> rows = new TreeMap<>();
        Written.rows(root, table).forEach(row -> rows.putIfAbsent(row.get(id), row));
        return rows;
    }

    private static String orNever(String day) {
        return day.isEmpty() ? "9999" : day;
    }
}
