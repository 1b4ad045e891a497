package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.DataSpan;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.panel.WorkedValue;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.testing.Facts;
import org.secondment.roi.value.Answer;
import org.secondment.roi.value.OwnWork;

class WorkRecordsTest {

    private static final DataSpan ALL = new DataSpan(LocalDate.of(2022, 1, 1), LocalDate.of(2024, 12, 31));
    private static final Secondment AWAY = secondment("S1", "E1", "C1", "2023-09-11", "2024-02-20");

    private final Map<Table, List<Fact>> files = new HashMap<>(Map.of(
            Tables.TIME,
            List.of(),
            Tables.PEOPLE,
            Facts.of(
                    Tables.PEOPLE,
                    "employee_id | start_date | leave_date | grade | fte",
                    "E1 | 2022-11-07 | | associate | 0.8"),
            Tables.JOB_HISTORY,
            Facts.of(
                    Tables.JOB_HISTORY,
                    "employee_id | effective_from | grade | change_reason",
                    "E1 | 2022-11-07 | associate | hire",
                    "E1 | 2023-02-20 | associate | leave",
                    "E1 | 2023-04-03 | associate | return"),
            Tables.FX_RATES,
            Facts.of(Tables.FX_RATES, "currency | rate_date | rate_to_base", "EUR | 2023-05-31 | 0.85")));

    @Test
    void monthsBeforeAreWholeEmployedAndNotOnLeave() {
        assertThat(work(ALL, AWAY).value().orElseThrow().before())
                .extracting(YearMonth::toString)
                .containsExactly("2022-12", "2023-01", "2023-05", "2023-06", "2023-07", "2023-08");
    }

    @Test
    void monthsAfterEndWithTheNextSecondment() {
        Secondment next = secondment("S2", "E1", "C2", "2024-06-30", "2024-09-30");

        assertThat(work(ALL, AWAY, next).value().orElseThrow().after())
                .extracting(YearMonth::toString)
                .containsExactly("2024-03", "2024-04", "2024-05");
    }

    @Test
    void workForTheHostsGroupIsApartAndMoneyIsConverted() {
        OwnWork work = work(ALL, AWAY).value().orElseThrow();

        // May: 1,000 for others, 300 EUR at 0.85, and 70 for C3 of the host's group; D1 of another host's group counts
        assertThat(work.others().get(YearMonth.of(2023, 5))).isEqualTo("1264.00");
        assertThat(work.all().get(YearMonth.of(2023, 5))).isEqualTo("1334.00");
        assertThat(work.share()).isEqualByComparingTo("0.75");
    }

    @Test
    void withoutEnoughMonthsNothingIsExpected() {
        DataSpan later = new DataSpan(LocalDate.of(2023, 6, 1), ALL.asOf());
        DataSpan shorter = new DataSpan(ALL.from(), LocalDate.of(2024, 1, 31));

        assertThat(work(later, AWAY).why())
                .isEqualTo(
                        "Time covers 3 of the twelve months at work before the start; 6 are needed to tell what work was"
                                + " forgone.");
        assertThat(work(shorter, AWAY).why()).isEqualTo("Time does not cover the days away up to 2024-02-20.");
    }

    @Test
    void whoeverStandsNowhereInTimeHasNoExpectedWorkOfZero() {
        Secondment other = secondment("S9", "E9", "C1", "2023-09-11", "2024-02-20");
        List<Fact> people = new ArrayList<>(files.get(Tables.PEOPLE));
        people.addAll(Facts.of(Tables.PEOPLE, "employee_id | start_date | grade", "E9 | 2015-01-01 | counsel"));
        files.put(Tables.PEOPLE, people);

        assertThat(work(ALL, other).why())
                .isEqualTo("Time holds no work of the secondee in the twelve months before the start.");
    }

    private Answer<OwnWork> work(DataSpan covered, Secondment... secondments) {
        PracticeFiles practice = new PracticeFiles(files::containsKey, table -> files.getOrDefault(table, List.of()));
        CostInputs inputs = new CostInputs(
                practice,
                ALL,
                List.of(secondments),
                (client, day) -> client.equals("C3") ? "C1" : client,
                List.of(),
                Optional.empty(),
                List.of(
                        worked("", "GBP", 1_000_000),
                        worked("D1", "GBP", 9_000),
                        worked("", "EUR", 300_000),
                        worked("C3", "GBP", 70_000)),
                Optional.of(covered));
        return new WorkRecords(
                        inputs, new LawyerJobs(practice::of), new BaseAmounts(Currency.getInstance("GBP"), practice))
                .of(secondments[0], secondments[0].end().orElseThrow(), new BigDecimal("0.6"));
    }

    private static WorkedValue worked(String host, String currency, long value) {
        int may = (int) LocalDate.of(2023, 5, 1).getLong(ChronoField.PROLEPTIC_MONTH);
        return new WorkedValue("E1", host, currency, may, value, value, value);
    }

    private static Secondment secondment(String id, String lawyer, String client, String start, String end) {
        return new Secondment(id, lawyer, client, LocalDate.parse(start), Optional.of(LocalDate.parse(end)));
    }
}
