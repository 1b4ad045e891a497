package org.secondment.roi.simulate;

/** What an hour of each grade is worth at standard rates, in whole units of a currency, year by year. */
final class HourlyRates {

    private static final int[] FIRST_YEAR = {95, 165, 210, 255, 330};
    private static final double RISE = 0.04;

    private final int[][] base;
    private final int[][] foreign;

    HourlyRates(int years) {
        base = new int[years + 1][FIRST_YEAR.length];
        foreign = new int[years + 1][FIRST_YEAR.length];
        for (int year = 0; year <= years; year++) {
            for (int grade = 0; grade < FIRST_YEAR.length; grade++) {
                base[year][grade] = (int) Math.round(FIRST_YEAR[grade] * StrictMath.pow(1 + RISE, year));
                foreign[year][grade] = (int) Math.round(base[year][grade] / Rates.TYPICAL);
            }
        }
    }

    /** Pence of the matter's currency for some tenths of an hour. */
    long value(int tenths, Grade grade, int month, WorkedMatter matter) {
        int[][] rates = matter.inBase() ? base : foreign;
        return 10L * tenths * rates[month / 12][Grade.ALL.indexOf(grade)];
    }
}
