package org.secondment.roi.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.secondment.roi.effect.study.IncrementalFees.PeriodFees;

/**
 * The money of counted clients before any assumption, each client's from its own start on.
 *
 * @param horizon periods after the return that count
 * @param fees by time since the start and since the return, summed over clients
 * @param days what fell due, by days since the start, summed over clients
 */
public record Flows(int horizon, int periodsPerYear, List<PeriodFees> fees, List<DayMoney> days) {

    private static final Comparator<PeriodFees> ORDER =
            Comparator.comparingInt(PeriodFees::sinceStart).thenComparingInt(PeriodFees::sinceReturn);

    public Flows {
        fees = List.copyOf(fees);
        days = List.copyOf(days);
    }

    /**
     * What fell due on one day.
     *
     * @param hostFees collected from hosts for lawyers
     * @param other training, travel, equipment, recruitment, and backfill net of its fees
     * @param pay salary and on-costs
     * @param ownTime work forgone at standard rates, less what was still done
     */
    public record DayMoney(long day, BigDecimal hostFees, BigDecimal other, BigDecimal pay, BigDecimal ownTime) {

        static DayMoney of(long day, CostLine line) {
            BigDecimal none = BigDecimal.ZERO;
            boolean shared = !line.kind().ofTimeAway();
            boolean cash = line.kind().in(Convention.CASH);
            return new DayMoney(
                    day,
                    none,
                    shared ? line.amount() : none,
                    !shared && cash ? line.amount() : none,
                    !shared && !cash ? line.amount() : none);
        }

        static DayMoney of(long day, Receipt receipt) {
            return new DayMoney(day, receipt.amount(), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
        }

        DayMoney plus(DayMoney more) {
            return new DayMoney(
                    day,
                    hostFees.add(more.hostFees),
                    other.add(more.other),
                    pay.add(more.pay),
                    ownTime.add(more.ownTime));
        }
    }

    static Flows of(int horizon, int periodsPerYear, List<CountedClient> clients) {
        SortedMap<PeriodFees, PeriodFees> fees = new TreeMap<>(ORDER);
        SortedMap<Long, DayMoney> days = new TreeMap<>();
        for (CountedClient client : clients) {
            client.fees().periods().stream()
                    .filter(period -> period.sinceReturn() <= horizon)
                    .forEach(period -> fees.merge(period, period, Flows::plus));
            client.secondments().forEach(cost -> add(client.start(), cost, days));
        }
        return new Flows(horizon, periodsPerYear, List.copyOf(fees.values()), List.copyOf(days.values()));
    }

    /** What one secondment cost and its host paid, from a day on; no fees of the client. */
    static Flows ofCosts(int horizon, int periodsPerYear, LocalDate start, SecondmentCost cost) {
        SortedMap<Long, DayMoney> days = new TreeMap<>();
        add(start, cost, days);
        return new Flows(horizon, periodsPerYear, List.of(), List.copyOf(days.values()));
    }

    private static void add(LocalDate start, SecondmentCost cost, SortedMap<Long, DayMoney> days) {
        for (CostLine line : cost.lines()) {
            long day = ChronoUnit.DAYS.between(start, line.day());
            days.merge(day, DayMoney.of(day, line), DayMoney::plus);
        }
        for (Receipt receipt : cost.fees()) {
            long day = ChronoUnit.DAYS.between(start, receipt.day());
            days.merge(day, DayMoney.of(day, receipt), DayMoney::plus);
        }
    }

    private static PeriodFees plus(PeriodFees one, PeriodFees other) {
        return new PeriodFees(
                one.sinceStart(),
                one.sinceReturn(),
                one.actual() + other.actual(),
                one.counterfactual() + other.counterfactual());
    }
}
