package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.DataSpan;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Tables;
import org.secondment.roi.testing.Facts;

class SecondeeTimeTest {

    private static final DataSpan COVERED = new DataSpan(LocalDate.of(2020, 3, 1), LocalDate.of(2022, 8, 31));
    private static final List<Fact> PEOPLE = Facts.of(
            Tables.PEOPLE,
            "employee_id | start_date | leave_date",
            "E1 | 2020-03-01 | 2022-08-31",
            "E2 | 2020-03-02 | ",
            "E3 | 2019-01-01 | 2022-08-30");

    @Test
    void bothYearsMustBeCoveredAndSpentWithTheFirm() {
        assertThat(whole(stay("S1", "E1", "2021-03-01", "2021-08-31"))).containsExactly("S1");
        assertThat(whole(stay("S1", "E1", "2021-02-28", "2021-08-31"))).isEmpty();
        assertThat(whole(stay("S1", "E1", "2021-03-01", "2021-09-01"))).isEmpty();
        assertThat(whole(stay("S1", "E1", "2021-03-01", ""))).isEmpty();
        assertThat(whole(stay("S1", "E2", "2021-03-01", "2021-08-31")))
                .as("hired a day too late")
                .isEmpty();
        assertThat(whole(stay("S1", "E3", "2021-03-01", "2021-08-31")))
                .as("left a day too soon")
                .isEmpty();
        assertThat(whole(stay("S1", "E9", "2021-03-01", "2021-08-31"))).isEmpty();
    }

    @Test
    void anotherSecondmentOfTheLawyerInEitherYearLeavesItOut() {
        Secondment first = stay("S1", "E1", "2021-03-01", "2021-08-31");

        assertThat(whole(first, stay("S2", "E1", "2022-08-31", ""))).isEmpty();
        assertThat(whole(first, stay("S2", "E1", "2022-09-01", ""))).containsExactly("S1");
        assertThat(whole(first, stay("S2", "E1", "2019-01-01", "2020-03-01"))).isEmpty();
        assertThat(whole(first, stay("S2", "E2", "2021-09-01", ""))).containsExactly("S1");
    }

    private static List<String> whole(Secondment... some) {
        return SecondeeTime.whole(List.of(some), PEOPLE, COVERED).keySet().stream()
                .sorted()
                .toList();
    }

    private static Secondment stay(String id, String lawyer, String start, String end) {
        return new Secondment(
                id,
                lawyer,
                "C1",
                LocalDate.parse(start),
                end.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(end)));
    }
}
