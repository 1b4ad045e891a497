package org.secondment.roi.simulate;

import java.util.Arrays;
import org.secondment.roi.simulate.QuarterPanel.Movement;

/**
 * One client's fees by quarter, drawn as {@link MatterBook} and {@link Billing} draw them, but by month instead of by
 * day, and with as many matters running at the start as later on.
 */
final class ClientQuarters {

    private static final int MONTHS = 3;
    private static final int YEAR = 12;
    private static final double DAYS = 30;
    private static final double MEAN_LIFE = MatterBook.MEAN_MONTHS + MatterBook.LEAST_MONTHS;
    private static final int MOST_MATTERS = 256;

    private final Client client;
    private final double growth;
    private final Movement movement;
    private final Draws draws;
    private final double[] expected;
    private final int[] running;
    private final double[] billed;
    private final double[] opened = new double[MOST_MATTERS];
    private final double[] closed = new double[MOST_MATTERS];
    private int matters;

    ClientQuarters(Client client, double growth, Movement movement, int quarters, Draws draws) {
        this.client = client;
        this.growth = growth;
        this.movement = movement;
        this.draws = draws;
        this.expected = new double[quarters * MONTHS];
        this.running = new int[quarters * MONTHS];
        this.billed = new double[quarters * MONTHS];
    }

    /** Not a number before the quarter of its first matter. */
    double[] fees() {
        open();
        expect();
        for (int number = 0; number < matters; number++) {
            bill(number);
        }
        double[] quarters = new double[billed.length / MONTHS];
        for (int month = 0; month < billed.length; month++) {
            quarters[month / MONTHS] += billed[month];
        }
        double since = client.firstMonth() == 0 ? 0 : matters == 0 ? billed.length : opened[0];
        Arrays.fill(quarters, 0, (int) (since / MONTHS), Double.NaN);
        return quarters;
    }

    private void open() {
        if (client.firstMonth() == 0) {
            for (int left = draws.poisson(client.matters()); left > 0; left--) {
                boolean young = draws.chance(MatterBook.LEAST_MONTHS / MEAN_LIFE);
                add(0, young ? draws.real(0, MatterBook.LEAST_MONTHS) : life());
            }
        }
        double gap = MEAN_LIFE / client.matters();
        double end = Math.min(billed.length, client.lostFrom());
        for (double month = client.firstMonth() + draws.exponential(gap); month < end; ) {
            add(month, month + life());
            month += draws.exponential(gap);
        }
    }

    private double life() {
        return MatterBook.LEAST_MONTHS + draws.exponential(MatterBook.MEAN_MONTHS);
    }

    private void add(double from, double to) {
        opened[matters] = from;
        closed[matters] = to;
        matters++;
        for (int month = firstRunning(from); month < lastRunning(to); month++) {
            running[month]++;
        }
    }

    private static int firstRunning(double from) {
        return (int) Math.ceil(from - 0.5);
    }

    private int lastRunning(double to) {
        return (int) Math.min(Math.min(billed.length, client.lostFrom()), to);
    }

    /** Fees of each month were all of its work billed. */
    private void expect() {
        double shock = Billing.LEVEL_SIGMA * Math.sqrt(1 - Billing.PERSISTENCE * Billing.PERSISTENCE);
        double mean = Billing.LEVEL_SIGMA * Billing.LEVEL_SIGMA / 2;
        double level = Billing.LEVEL_SIGMA * draws.normal();
        double monthly = client.annualFees() / YEAR;
        double grown = Math.pow(1 + growth, 1.0 / YEAR);
        double factor = 1;
        double added = growth * QuarterPanel.MEAN_FEES / YEAR / YEAR / billing();
        for (int month = 0; month < expected.length; month++) {
            level = Billing.PERSISTENCE * level + shock * draws.normal();
            double season = Billing.SEASON[month % YEAR];
            double planned = movement == Movement.PROPORTIONAL
                    ? monthly * season * factor
                    : Math.max(0, monthly * season + added * month);
            expected[month] = running[month] == 0 ? 0 : planned * Math.exp(level - mean);
            factor *= grown;
        }
    }

    /** The share of months in which a matter runs: without one, nothing is billed. */
    private double billing() {
        return 1 - Math.exp(-client.matters() * (MEAN_LIFE - 0.5) / MEAN_LIFE);
    }

    private void bill(int number) {
        int cycle = client.billingCycle();
        int first = firstRunning(opened[number]);
        int last = lastRunning(closed[number]);
        for (int month = first + (cycle - (first + number) % cycle) % cycle; month < last; month += cycle) {
            if (!draws.chance(Billing.QUIET)) {
                double share = expected[month] * cycle / running[month] / (1 - Billing.QUIET);
                one(month, Math.max(Billing.LEAST_FEE / 100.0, share * draws.factor(Billing.BILL_SIGMA)));
            }
        }
    }

    private void one(int month, double fee) {
        billed[month] += fee;
        if (draws.chance(Billing.CREDITED)) {
            double taken = draws.chance(0.3) ? 1 : draws.real(0.1, 0.6);
            int later = month + (int) ((draws.between(18, 29) + draws.between(15, 75)) / DAYS);
            if (later < billed.length) {
                billed[later] -= taken * fee;
            }
        }
    }
}
