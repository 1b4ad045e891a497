package org.secondment.roi.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.secondment.roi.simulate.Written.LAST_DAY;
import static org.secondment.roi.simulate.Written.byFirst;
import static org.secondment.roi.simulate.Written.known;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.simulate.Written.Row;

class TimeTest {

    @TempDir
    static Path root;

    private static List<Row> rows;
    private static Map<String, Row> people;
    private static Map<String, Row> matters;

    @BeforeAll
    static void write() throws IOException {
        Simulation.write(Written.firm(Timekeeping.BY_DAY), root.resolve("natural"));
        rows = Written.rows(root, "natural/time");
        people = byFirst(root, "natural/people", "employee_id");
        matters = byFirst(root, "natural/matters", "matter_id");
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
            Row person = known(people, row.get("employee_id"));
            Row matter = known(matters, row.get("matter_id"));
            assertThat(LocalDate.parse(day).getDayOfWeek().getValue()).isLessThan(6);
            assertThat(day)
                    .isGreaterThanOrEqualTo(person.get("start_date"))
                    .isLessThanOrEqualTo(person.orNever("leave_date"))
                    .isGreaterThanOrEqualTo(matter.get("opened_date"))
                    .isLessThanOrEqualTo(matter.orNever("closed_date"))
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
            String end = secondment.get("end_date").isEmpty() ? LAST_DAY.toString() : secondment.get("end_date");
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
        Firm firm = new Firm(200, 24, 6, 8, 9, 0, LAST_DAY, Timekeeping.BY_MONTH);
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
        Map<String, Row> bills = byFirst(root, "natural/bills", "bill_id");
        for (Row row : rows) {
            long tenths = Math.round(Double.parseDouble(row.get("hours_worked")) * 10);
            assertThat(row.get("hours_worked")).matches("\\d+\\.\\d");
            assertThat(tenths).isPositive();
            assertThat(row.pence("value_standard") % (tenths * 10)).isZero();
            assertThat(row.pence("value_standard") / tenths / 10).isBetween(90L, 600L);
            assertThat(row.get("status").equals("billed"))
                    .isEqualTo(!row.get("bill_id").isEmpty());
            if (row.get("status").equals("billed")) {
                Row bill = known(bills, row.get("bill_id"));
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
        Firm firm = new Firm(200, 60, 5, 30, 3, effect, LAST_DAY, Timekeeping.BY_MONTH);
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

    private static long entries(String employee, String from, String to) {
        return rows.stream()
                .filter(row -> row.get("employee_id").equals(employee))
                .filter(row -> row.get("work_date").compareTo(from) >= 0
                        && row.get("work_date").compareTo(to) <= 0)
                .count();
    }
}
