package org.secondment.roi.simulate;

/** Spreads a number of entries over the days that lawyers work: a few more on one, fewer on the next, and exact in all. */
final class Pace {

    private static final int MOST_A_DAY = 40;
    private static final double OF_THEIR_OWN_ACCORD = 5.5;

    private final long wanted;
    private final long days;
    private long day;
    private long entries;

    /**
     * @param wanted 0 for as many as the lawyers record of their own accord
     * @throws ImpossibleFirm if that is more than lawyers could record
     */
    Pace(long wanted, long days) {
        if (wanted > MOST_A_DAY * days) {
            throw new ImpossibleFirm("--time-entries " + wanted + " is more than " + MOST_A_DAY
                    + " for each lawyer and day; ask for at most " + MOST_A_DAY * days
                    + ", or for more --lawyers or --years");
        }
        this.wanted = wanted == 0 ? Math.round(days * OF_THEIR_OWN_ACCORD) : wanted;
        this.days = days;
    }

    /** Entries of the next day. */
    int next(Luck luck) {
        day++;
        long due = Math.min(wanted, Math.round((double) day * wanted / days) + luck.below(3) - 1);
        int now = (int) Math.max(0, (day == days ? wanted : due) - entries);
        entries += now;
        return now;
    }
}
