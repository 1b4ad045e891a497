package org.secondment.roi.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.secondment.roi.effect.Cohort;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.effect.Printing;
import org.secondment.roi.effect.study.IncrementalFees.ClientFees;
import org.secondment.roi.effect.study.IncrementalFees.PeriodFees;
import org.secondment.roi.effect.study.IncrementalFees.Spread;
import org.secondment.roi.value.Assumptions.Assumption;

/** A programme of invented clients, some with two secondments, and one client that does not count. */
public final class InventedProgramme {

    public static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);

    private static final int LAST_QUARTER = 24;

    public static ReturnStudy study(int clients, double uplift, Printing printing) {
        return study(clients, uplift, printing, assumptions(0.3));
    }

    public static ReturnStudy study(int clients, double uplift, Printing printing, Assumptions assumptions) {
        return Returns.of(
                new CostStudy(costs(clients), assumptions, List.of()),
                fees(clients, uplift, printing),
                Optional.of(new Credited(new BigDecimal("812345.67"), 24, 9)),
                AS_OF);
    }

    public static InventedFees fees(int clients, double uplift, Printing printing) {
        Random random = new Random(11);
        List<ClientFees> fees = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            Cohort cohort = new Cohort(4 + i % 5, 5 + i % 5);
            fees.add(new ClientFees(
                    "C" + i, i % 2 == 0 ? "Banking" : "Energy", cohort, periods(cohort, uplift, random)));
        }
        double effect = effect(fees);
        return new InventedFees(
                fees,
                printing,
                new Interval(effect - 60_000.0 * clients, effect + 81_000.0 * clients),
                new Spread(4.1e8 * clients, 0.7e8 * clients, 0.3e8 * clients, 1.98),
                0.37);
    }

    /** At the present value of eight quarters. */
    private static double effect(List<ClientFees> fees) {
        return fees.stream()
                .flatMap(client -> client.periods().stream())
                .filter(period -> period.sinceReturn() >= 1 && period.sinceReturn() <= 8)
                .mapToDouble(period -> period.effect() * Math.pow(1.08, -period.sinceStart() / 4.0))
                .sum();
    }

    private static List<PeriodFees> periods(Cohort cohort, double uplift, Random random) {
        List<PeriodFees> periods = new ArrayList<>();
        for (int t = cohort.first(); t <= LAST_QUARTER; t++) {
            double expected = 50_000 + 20_000 * random.nextDouble();
            int sinceReturn = t - cohort.last();
            double factor = sinceReturn < 1 ? 0.96 : 1 + uplift * (0.5 + random.nextDouble());
            periods.add(new PeriodFees(t - cohort.first(), sinceReturn, expected * factor, expected));
        }
        return periods;
    }

    static List<SecondmentCost> costs(int clients) {
        List<SecondmentCost> costs = new ArrayList<>();
        for (int i = 0; i <= clients; i++) {
            LocalDate start =
                    InventedFees.FIRST_DAY.plusMonths(3L * (3 + i % 5)).plusDays(3 + i);
            costs.add(cost("S" + i, "C" + i, start, 100 + i));
            if (i % 3 == 0) {
                costs.add(cost("S" + i + "b", "C" + i, start.plusMonths(9), 55 + 2 * i));
            }
        }
        return costs;
    }

    private static SecondmentCost cost(String id, String client, LocalDate start, int days) {
        LocalDate middle = start.plusDays(days / 2);
        return new SecondmentCost(
                id,
                client,
                client,
                start,
                Optional.of(start.plusDays(days)),
                List.of(
                        line(CostKind.SALARY, middle, 311.37 * days),
                        line(CostKind.ON_COST, middle, 62.11 * days),
                        line(CostKind.FORGONE_VALUE, middle, 1_480.91 * days),
                        line(CostKind.STILL_WORKED, middle.plusDays(9), -133.13 * days),
                        line(CostKind.RETURN_RAMP, start.plusDays(days + 40), 201.77 * days),
                        line(CostKind.TRAINING, start, 950.5),
                        line(CostKind.BACKFILL, middle, 41.3 * days)),
                List.of(new Receipt(start.plusDays(days + 61), amount(97.9 * days))),
                Optional.empty(),
                Map.of());
    }

    private static CostLine line(CostKind kind, LocalDate day, double amount) {
        return new CostLine(kind, day, amount(amount), "invented");
    }

    private static BigDecimal amount(double value) {
        return Parts.rounded(value);
    }

    public static Assumptions assumptions(double margin) {
        return new Assumptions(
                new Assumption(margin, 0.22, 0.41, "setting"),
                new Assumption(0.08, 0.05, 0.13, "setting"),
                8,
                new Assumption(0.7, 0.45, 0.9, "setting"),
                new Assumption(0.88, 0.84, 0.93, "bills and time of 12 months"),
                new Assumption(0.94, 0.9, 0.97, "receipts of bills 12 months old"),
                new Assumption(47, 47, 47, "receipts"),
                new Assumption(0.1, 0, 0.2, "setting"));
    }

    private InventedProgramme() {}
}
