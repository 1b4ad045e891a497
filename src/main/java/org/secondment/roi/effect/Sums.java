package org.secondment.roi.effect;

/** How many units, and their sum in each period: whole minor units, therefore exact in any order of adding. */
public final class Sums {

    private final long count;
    private final long[] sums;

    private Sums(long count, long[] sums) {
        this.count = count;
        this.sums = sums;
    }

    /** Sums computed elsewhere: one for each period, in minor units. */
    public static Sums of(long count, long... sums) {
        return new Sums(count, sums.clone());
    }

    /** Sums of the units' amounts. */
    static Sums of(int periods, Iterable<UnitSeries> units) {
        long count = 0;
        long[] sums = new long[periods];
        for (UnitSeries unit : units) {
            count++;
            for (int period = 1; period <= periods; period++) {
                sums[period - 1] = Math.addExact(sums[period - 1], unit.amount(period));
            }
        }
        return new Sums(count, sums);
    }

    public Sums plus(Sums other) {
        long[] both = sums.clone();
        for (int at = 0; at < both.length; at++) {
            both[at] = Math.addExact(both[at], other.sums[at]);
        }
        return new Sums(count + other.count, both);
    }

    public long count() {
        return count;
    }

    public int periods() {
        return sums.length;
    }

    public long sum(int period) {
        return sums[period - 1];
    }

    long[] toArray() {
        return sums.clone();
    }

    public double mean(int period) {
        return (double) sums[period - 1] / count;
    }
}
