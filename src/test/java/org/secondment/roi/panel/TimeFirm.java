package org.secondment.roi.panel;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Tables;
import org.secondment.roi.testing.Facts;

/** Five lawyers and four clients; E1 was at C1 from 2023-03-01 to 2023-08-31; twelve months on either side. */
final class TimeFirm {

    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);
    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
    static final Window AT_C1 = window("S1", "E1", "C1", "2023-03-01", "2023-08-31");

    static final Matters MATTERS = Matters.of(Facts.of(
            Tables.MATTERS,
            "matter_id | client_id | opened_date | practice_area | is_internal | is_secondment_recharge",
            "M1       | C1 | 2020-01-01 | tax      |   | ",
            "M2       | C1 | 2020-01-01 | disputes |   | ",
            "M3       | C2 | 2020-01-01 | tax      |   | ",
            "M4       | C3 | 2020-01-01 | tax      |   | ",
            "M5       | C4 | 2020-01-01 | tax      |   | ",
            "INTERNAL | C1 | 2020-01-01 | tax      | Y | ",
            "RECHARGE | C1 | 2020-01-01 | tax      |   | Y"));
    private static final List<Fact> PEOPLE = Facts.of(
            Tables.PEOPLE,
            "employee_id | start_date | leave_date | grade",
            "E1 | 2019-01-01 |            | associate",
            "E2 | 2019-01-01 |            | associate",
            "E3 | 2019-01-01 | 2023-02-28 | associate",
            "E4 | 2019-01-01 |            | partner",
            "E5 | 2019-01-01 |            | associate");

    /** C4 came in the window, C5 belongs to the host's group. */
    static final Map<String, Integer> FIRST_SEEN =
            Map.of("C1", day("2020-01-01"), "C2", day("2022-03-01"), "C3", day("2020-01-01"), "C4", day("2022-03-02"));

    static TimeWindows known(List<Window> windows, TimeGrain grain) {
        Set<String> hosts = new HashSet<>();
        Set<String> secondees = new HashSet<>();
        windows.forEach(window -> {
            hosts.add(window.clientId());
            secondees.add(window.employeeId());
        });
        Exposure exposure = new Exposure(windows, hosts, hosts, secondees, List.of("associate", "partner"));
        return TimeWindows.of(exposure, MATTERS, FIRST_SEEN, PEOPLE, Optional.empty(), AS_OF, grain);
    }

    static Window window(String secondment, String lawyer, String client, String start, String end) {
        Optional<LocalDate> last = end.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(end));
        return Window.of(secondment, lawyer, client, LocalDate.parse(start), last, 12, FROM, AS_OF, "associate");
    }

    private static int day(String date) {
        return (int) LocalDate.parse(date).toEpochDay();
    }

    private TimeFirm() {}
}
