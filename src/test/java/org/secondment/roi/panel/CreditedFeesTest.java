package org.secondment.roi.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.panel.Events.rdd;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.panel.CreditRules.CreditId;
import org.secondment.roi.panel.CreditRules.Over;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Valued;
import org.secondment.roi.testing.Facts;
import org.secondment.roi.testing.SharedSpark;

@ExtendWith(SharedSpark.class)
class CreditedFeesTest {

    private static final int MATTERS = 12;
    private static final LocalDate START = LocalDate.of(2023, 1, 1);

    private static final String CREDITS =
            "credit_id | matter_id | employee_id | role | share_pct | valid_from | valid_to";

    private static final Matters KNOWN = Matters.of(Facts.of(
            Tables.MATTERS,
            "matter_id | client_id | opened_date | practice_area | originator_id",
            "M1 | C1 | 2023-05-10 | tax      | ",
            "M2 | C1 | 2023-06-01 | disputes | E2"));

    /** Random shares, days, credit notes and receipts. */
    private record RandomBooks(
            List<String> matters, List<String> bills, List<String> receipts, List<String> credits, Random random) {

        static RandomBooks of(long seed) {
            RandomBooks books = new RandomBooks(
                    IntStream.range(0, MATTERS)
                            .mapToObj(i -> "X" + i + " | C" + i % 3 + " | 2023-01-01 | tax | E" + i % 4)
                            .toList(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new Random(seed));
            IntStream.range(0, 160).forEach(books::bill);
            IntStream.range(0, 30).forEach(books::credit);
            return books;
        }

        private void bill(int i) {
            boolean note = random.nextInt(4) == 0;
            long minor = (note ? -1L : 1L) * (1 + random.nextInt(random.nextBoolean() ? 9 : 90_000));
            bills.add("B" + i / 2 + " | X" + random.nextInt(MATTERS) + " | " + i + " | "
                    + START.plusDays(random.nextInt(40)) + " | " + (note ? "credit_note" : "invoice") + " | " + minor);
            if (i % 3 == 0) {
                receipts.add("R" + i + " | B" + i / 2 + " | " + START.plusDays(50 + random.nextInt(40)) + " | "
                        + (note ? "refund" : "receipt") + " | " + minor / 2);
            }
        }

        private void credit(int i) {
            LocalDate from = START.plusDays(random.nextInt(20));
            credits.add("K" + i + " | X" + random.nextInt(MATTERS - 2) + " | E" + random.nextInt(5) + " | "
                    + (random.nextBoolean() ? "referral" : "origination") + " | "
                    + (random.nextInt(1_000_000) / 10_000.0) + " | " + from + " | "
                    + (random.nextBoolean() ? "" : from.plusDays(random.nextInt(25))));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 17, 92})
    void creditedNeverExceedsBilledOnAnyMatterAndDayAndIsWhatLawyersGet(long seed, SparkSession spark) {
        RandomBooks books = RandomBooks.of(seed);
        Matters matters = Matters.of(Facts.of(
                Tables.MATTERS,
                "matter_id | client_id | opened_date | practice_area | originator_id",
                books.matters().toArray(String[]::new)));
        List<Valued> bills = Events.bills(books.bills().toArray(String[]::new));
        CreditedFees fees = fees(
                spark,
                bills,
                Events.receipts(books.receipts().toArray(String[]::new)),
                matters,
                books.credits().toArray(String[]::new));
        var crossing = fees.crossing(Set.of("E0", "E1", "E2", "E3", "E4"), new HostPractices());

        Map<String, Long> credited = new TreeMap<>();
        crossing.amounts().stream()
                .filter(amount -> amount.received().isEmpty())
                .forEach(amount ->
                        credited.merge(amount.id().matter() + " " + amount.billed(), amount.minor(), Math::addExact));
        Map<String, Long> billed = new TreeMap<>();
        bills.forEach(bill ->
                billed.merge(bill.fact().text(1) + " " + ClientEvents.day(bill.fact()), bill.minor(), Math::addExact));
        assertThat(credited).hasSizeGreaterThan(60);
        credited.forEach((day, minor) -> {
            long whole = billed.getOrDefault(day, 0L);
            assertThat(minor).as(day).isBetween(Math.min(0, whole), Math.max(0, whole));
        });
        assertThat(crossing.amounts().stream()
                        .filter(amount -> amount.received().isEmpty())
                        .mapToLong(CreditedFees.Amount::minor)
                        .sum())
                .isEqualTo(fees.billed().collect().stream()
                        .mapToLong(Event::amount)
                        .sum());
    }

    @Test
    void cashIsDividedByTheSharesValidOnTheDayOfTheBill(SparkSession spark) {
        CreditedFees fees = fees(
                spark,
                Events.bills("B1 | M1 | 1 | 2023-06-30 | invoice | 10001", "B2 | M1 | 1 | 2023-07-01 | invoice | 500"),
                Events.receipts("R1 | B1 | 2023-09-01 | receipt | 7001", "R2 | B2 | 2023-09-02 | receipt | 500"),
                KNOWN,
                "K1 | M1 | E1 | referral | 25 | 2023-01-01 | 2023-06-30",
                "K2 | M1 | E1 | referral | 80 | 2023-07-01 | ");

        assertThat(lines(fees, "E1"))
                .containsExactly(
                        "M1 K1 2023-06-30 billed 2500",
                        "M1 K1 2023-06-30 2023-09-01 1750",
                        "M1 K2 2023-07-01 billed 400",
                        "M1 K2 2023-07-01 2023-09-02 400");
    }

    @Test
    void creditThatIsAnExceptionIsNobodysSuccessButStaysKnown(SparkSession spark) {
        List<Valued> bills = Events.bills("B1 | M1 | 1 | 2023-06-30 | invoice | 10000");
        CreditRules rules = new CreditRules(
                Over.SCALED, OptionalInt.empty(), OptionalInt.empty(), Set.of(new CreditId("M1", "K1")));
        CreditedFees fees = CreditedFees.of(
                MatterDays.of(rdd(spark, bills), KNOWN, Optional.empty(), Events.AS_OF),
                KNOWN,
                Optional.of(Facts.of(
                        Tables.CREDITS,
                        CREDITS,
                        "K1 | M1 | E1 | referral | 150 | 2023-01-01 | ",
                        "K2 | M1 | E2 | referral | 50  | 2023-01-01 | ")),
                rules);

        assertThat(Events.lines(fees.billed().collect())).containsExactly("E2 | 2023-06-30 | 2500 | C1");
        assertThat(lines(fees, "E1")).containsExactly("M1 K1 2023-06-30 billed 7500");
    }

    @Test
    void aPracticeOfTheHostIsSummedBeforeTheStartAndSince(SparkSession spark) {
        CreditedFees fees = fees(
                spark,
                Events.bills(
                        "B1 | M2 | 1 | 2021-02-28 | invoice | 1",
                        "B2 | M2 | 1 | 2024-02-29 | invoice | 20",
                        "B3 | M1 | 1 | 2024-03-01 | invoice | 300",
                        "B4 | M1 | 1 | 2024-09-30 | invoice | 4000",
                        "B5 | M1 | 1 | 2024-10-01 | invoice | 50000"),
                Events.receipts("R1 | B3 | 2024-10-01 | receipt | 300", "R2 | B4 | 2024-09-30 | receipt | 1000"),
                KNOWN);
        HostPractices hosts = new HostPractices();
        var stay = new HostPractices.Stay("S1", LocalDate.of(2024, 3, 1), LocalDate.of(2024, 6, 30), List.of(3, 6));
        hosts.add("M1", "tax", LocalDate.of(2024, 3, 1), stay);
        hosts.add("M2", "disputes", LocalDate.of(2020, 1, 1), stay);

        assertThat(fees.crossing(Set.of(), hosts).practices())
                .as("a day's bill 36 months and a day before the start is too old")
                .containsOnly(
                        Map.entry(
                                new HostPractices.Key("S1", "tax", "M1"),
                                new HostPractices.Sum(0, List.of(4300L, 54_300L), List.of(1000L, 1300L))),
                        Map.entry(
                                new HostPractices.Key("S1", "disputes", "M2"),
                                new HostPractices.Sum(1, List.of(0L, 0L), List.of(0L, 0L))));
    }

    private static CreditedFees fees(
            SparkSession spark, List<Valued> bills, List<Valued> receipts, Matters matters, String... credits) {
        JavaRDD<Paid> paid = Collected.of(rdd(spark, bills), rdd(spark, receipts), matters, Events.AS_OF);
        return CreditedFees.of(
                MatterDays.of(rdd(spark, bills), matters, Optional.of(paid), Events.AS_OF),
                matters,
                Optional.of(Facts.of(Tables.CREDITS, CREDITS, credits)),
                CreditRules.PLAIN);
    }

    private static List<String> lines(CreditedFees fees, String lawyer) {
        return fees.crossing(Set.of(lawyer), new HostPractices()).amounts().stream()
                .map(amount -> amount.id().matter() + " " + amount.id().credit() + " "
                        + LocalDate.ofEpochDay(amount.billed()) + " "
                        + amount.received()
                                .map(day -> LocalDate.ofEpochDay(day).toString())
                                .orElse("billed")
                        + " " + amount.minor())
                .collect(Collectors.toList());
    }
}
