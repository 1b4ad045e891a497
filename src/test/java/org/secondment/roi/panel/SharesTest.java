package org.secondment.roi.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.panel.Events.lines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Valued;
import org.secondment.roi.testing.Facts;
import org.secondment.roi.testing.SharedSpark;

@ExtendWith(SharedSpark.class)
class SharesTest {

    private static final String CREDITS =
            "credit_id | matter_id | employee_id | role | share_pct | valid_from | valid_to";

    private static final Matters MATTERS = Matters.of(Facts.of(
            Tables.MATTERS,
            "matter_id | client_id | opened_date | practice_area | originator_id | is_internal",
            "M1 | C1 | 2020-01-01 | tax | E9 | N",
            "M2 | C2 | 2020-01-01 | tax | E9 |  ",
            "M3 | C2 | 2020-01-01 | tax | E9 |  ",
            "INTERNAL | C1 | 2020-01-01 | tax | E9 | Y"));

    @Test
    void aShareCountsWhenItIsValidOnTheBillDate(SparkSession spark) {
        assertThat(credited(
                        spark,
                        bills(
                                "B1 | M1 | 2024-01-31 | 10000",
                                "B2 | M1 | 2024-02-01 | 20000",
                                "B3 | M1 | 2024-06-30 | 30000",
                                "B4 | M1 | 2024-07-01 | 40000"),
                        "K1 | M1 | E1 | referral    | 40 | 2024-02-01 | 2024-06-30",
                        "K2 | M1 | E2 | origination | 25 | 2024-06-30 | "))
                .containsExactly(
                        "E1 | 2024-02-01 | 8000 | C1",
                        "E1 | 2024-06-30 | 12000 | C1",
                        "E2 | 2024-06-30 | 7500 | C1",
                        "E2 | 2024-07-01 | 10000 | C1");
    }

    @Test
    void onlyOriginationAndReferralEarnCredit(SparkSession spark) {
        assertThat(credited(
                        spark,
                        bills("B1 | M1 | 2024-02-01 | 10000"),
                        "K1 | M1 | E1 | cross_sell   | 100 | 2020-01-01 | ",
                        "K2 | M1 | E2 | relationship | 100 | 2020-01-01 | ",
                        "K3 | M1 | E3 | referral     | 30  | 2020-01-01 | ",
                        "K4 | M1 | E4 | origination  | 20  | 2020-01-01 | "))
                .containsExactly("E3 | 2024-02-01 | 3000 | C1", "E4 | 2024-02-01 | 2000 | C1");
    }

    @Test
    void sharesOfMoreThanAHundredPercentAreScaled(SparkSession spark) {
        assertThat(credited(
                        spark,
                        bills("B1 | M1 | 2024-02-01 | 10000", "B2 | M1 | 2023-02-01 | 10000"),
                        "K1 | M1 | E1 | origination | 100 | 2024-01-01 | ",
                        "K2 | M1 | E2 | referral    | 60  | 2020-01-01 | ",
                        "K3 | M1 | E3 | origination | 40  | 2024-01-01 | "))
                .as("200 in 2024, 60 in 2023")
                .containsExactly(
                        "E1 | 2024-02-01 | 5000 | C1",
                        "E2 | 2023-02-01 | 6000 | C1",
                        "E2 | 2024-02-01 | 3000 | C1",
                        "E3 | 2024-02-01 | 2000 | C1");
    }

    @Test
    void theOriginatorCountsOnlyWhereTheMatterHasNoCreditRow(SparkSession spark) {
        assertThat(credited(
                        spark,
                        bills("B1 | M2 | 2024-02-01 | 10000", "B2 | M3 | 2024-02-01 | 500"),
                        "K1 | M2 | E1 | relationship | 10 | 2020-01-01 | "))
                .as("M2 has a credit row, though one that earns nothing; M3 has none")
                .containsExactly("E9 | 2024-02-01 | 500 | C2");
        assertThat(credited(spark, bills("B1 | M2 | 2024-02-01 | 10000"), Optional.empty()))
                .as("no credits at all")
                .containsExactly("E9 | 2024-02-01 | 10000 | C2");
    }

    @Test
    void creditNotesTakeCreditBackAndRechargesEarnNone(SparkSession spark) {
        List<Valued> bills = Facts.valued(
                Tables.BILLS,
                "bill_id | matter_id | bill_date | kind | minor",
                "B1 | M1       | 2024-02-01 | credit_note         | -10000",
                "B2 | M1       | 2024-02-02 | secondment_recharge | 500",
                "B3 | INTERNAL | 2024-02-03 | invoice             | 500");

        assertThat(credited(
                        spark,
                        bills,
                        "K1 | M1 | E1 | referral | 33.3333 | 2020-01-01 | ",
                        "K2 | INTERNAL | E1 | referral | 100 | 2020-01-01 | "))
                .containsExactly("E1 | 2024-02-01 | -3333 | C1");
    }

    @Test
    void creditedNeverExceedsBilledAndAFullPoolIsGivenOutToThePenny(SparkSession spark) {
        Random random = new Random(23);
        List<String> bills = new ArrayList<>();
        List<String> credits = new ArrayList<>();
        Map<String, Long> billed = new HashMap<>();
        Map<String, Integer> pool = new HashMap<>();
        for (int i = 0; i < 80; i++) {
            String matter = "X" + i;
            long minor = random.nextInt(200_000) - 20_000L;
            bills.add(
                    "B" + i + " | " + matter + " | " + LocalDate.of(2024, 1, 1).plusDays(i) + " | " + minor);
            billed.put(LocalDate.of(2024, 1, 1).plusDays(i).toString(), minor);
            int lawyers = 1 + random.nextInt(5);
            int all = 0;
            for (int lawyer = 0; lawyer < lawyers; lawyer++) {
                int share = random.nextInt(101);
                all += share;
                credits.add("K" + i + "-" + lawyer + " | " + matter + " | E" + lawyer + " | referral | " + share
                        + " | 2020-01-01 | ");
            }
            pool.put(LocalDate.of(2024, 1, 1).plusDays(i).toString(), all);
        }
        Matters matters = Matters.of(Facts.of(
                Tables.MATTERS,
                "matter_id | client_id | opened_date | practice_area",
                IntStream.range(0, 80)
                        .mapToObj(i -> "X" + i + " | C1 | 2020-01-01 | tax")
                        .toArray(String[]::new)));
        Map<String, Long> byBill = Events.credited(
                        spark,
                        bills(bills.toArray(String[]::new)),
                        matters,
                        Optional.of(Facts.of(Tables.CREDITS, CREDITS, credits.toArray(String[]::new))),
                        CreditRules.PLAIN)
                .stream()
                .collect(Collectors.groupingBy(
                        event -> LocalDate.ofEpochDay(event.day()).toString(), Collectors.summingLong(Event::amount)));

        assertThat(byBill).hasSize(80);
        byBill.forEach((date, credited) -> {
            long whole = billed.getOrDefault(date, 0L);
            int share = Math.min(100, pool.getOrDefault(date, 0));
            assertThat(Math.abs(credited)).as(date).isLessThanOrEqualTo(Math.abs(whole));
            assertThat(Math.abs(credited - whole * share / 100.0)).as(date).isLessThan(0.51);
            if (share == 100) {
                assertThat(credited).as(date).isEqualTo(whole);
            }
        });
        assertThat(pool.values()).as("some pools are over 100").anyMatch(all -> all > 100);
    }

    @Test
    void linesOfOneMatterAndDayAreDividedTogether(SparkSession spark) {
        List<Valued> bills = Facts.valued(
                Tables.BILLS,
                "bill_id | matter_id | bill_line | bill_date | minor",
                "B1 | M1 | 1 | 2024-02-01 | 1",
                "B1 | M1 | 2 | 2024-02-01 | 1",
                "B2 | M1 |   | 2024-02-01 | 1",
                "B3 | M1 |   | 2024-02-01 | -2",
                "B3 | M3 |   | 2024-02-01 | 7");

        assertThat(credited(spark, bills, "K1 | M1 | E1 | referral | 50 | 2020-01-01 | "))
                .as("each line alone would give 1 + 1 + 1 - 1 of 1")
                .containsExactly("E1 | 2024-02-01 | 1 | C1", "E9 | 2024-02-01 | 7 | C2");
    }

    @Test
    void whereItIsRefusedNobodyHasAnyOfMoreThanAHundredPercent(SparkSession spark) {
        assertThat(credited(
                        spark,
                        rules(CreditRules.Over.REFUSED, OptionalInt.empty(), OptionalInt.empty()),
                        "B1 | M1 | 2024-02-01 | 10000",
                        "B2 | M1 | 2023-02-01 | 10000"))
                .as("100.01 is taken for rounding, 100.02 is not")
                .containsExactly("E1 | 2023-02-01 | 5999 | C1", "E2 | 2023-02-01 | 4001 | C1");
    }

    @Test
    void creditFadesAndEnds(SparkSession spark) {
        assertThat(credited(
                        spark,
                        rules(CreditRules.Over.SCALED, OptionalInt.of(18), OptionalInt.of(36)),
                        "B1 | M1 | 2020-01-31 | 10000",
                        "B2 | M1 | 2021-07-01 | 10000",
                        "B3 | M1 | 2023-01-01 | 10000",
                        "B4 | M1 | 2023-01-02 | 10000"))
                .as("opened on 2020-01-01; E1 has 60 of 100.01 %, halved every 18 months, none after 36")
                .filteredOn(line -> line.startsWith("E1"))
                .containsExactly(
                        "E1 | 2020-01-31 | 5999 | C1",
                        "E1 | 2021-07-01 | 3000 | C1",
                        "E1 | 2023-01-01 | 1500 | C1",
                        "E1 | 2023-01-02 | 0 | C1");
    }

    private static CreditRules rules(CreditRules.Over over, OptionalInt halfLife, OptionalInt sunset) {
        return new CreditRules(over, halfLife, sunset, Set.of());
    }

    private static List<String> credited(SparkSession spark, CreditRules rules, String... bills) {
        return lines(Events.credited(
                spark,
                bills(bills),
                MATTERS,
                Optional.of(Facts.of(
                        Tables.CREDITS,
                        CREDITS,
                        "K1 | M1 | E1 | origination | 60    | 2020-01-01 | ",
                        "K2 | M1 | E2 | referral    | 40.01 | 2020-01-01 | ",
                        "K3 | M1 | E3 | referral    | 0.01  | 2024-01-01 | ")),
                rules));
    }

    private static List<String> credited(SparkSession spark, List<Valued> bills, String... credits) {
        return credited(spark, bills, Optional.of(Facts.of(Tables.CREDITS, CREDITS, credits)));
    }

    private static List<String> credited(SparkSession spark, List<Valued> bills, Optional<List<Fact>> credits) {
        return lines(Events.credited(spark, bills, MATTERS, credits, CreditRules.PLAIN));
    }

    private static List<Valued> bills(String... lines) {
        return Facts.valued(Tables.BILLS, "bill_id | matter_id | bill_date | minor", lines);
    }
}
