package org.secondment.roi.simulate;

import java.time.LocalDate;

/**
 * The firm to invent.
 *
 * @param lawyers employed at any time; leavers are replaced
 * @param years of data, the last of which ends on {@code lastDay}
 * @param effect true share by which a host's fees rise for 36 months after a secondee's return; 0.2 is +20 %
 * @param time how the lawyers' time is written
 */
public record Firm(
        int lawyers,
        int clients,
        int years,
        int secondments,
        long seed,
        double effect,
        LocalDate lastDay,
        Timekeeping time) {

    private static final long LAWYERS_PER_SECONDMENT = 4;

    /** @throws IllegalArgumentException naming the option to change */
    public Firm {
        within("--lawyers", lawyers, 20, 1_000_000);
        within("--clients", clients, 10, 10_000_000);
        within("--years", years, 2, 40);
        within("--secondments", secondments, 1, 1_000_000);
        if (secondments * 2L > clients) {
            throw new IllegalArgumentException("--secondments " + secondments + " is more than half of --clients "
                    + clients + ": too few clients would be left to compare with; ask for at least " + secondments * 2L
                    + " clients");
        }
        if (secondments * LAWYERS_PER_SECONDMENT > lawyers) {
            throw new IllegalArgumentException("--secondments " + secondments + " needs at least "
                    + secondments * LAWYERS_PER_SECONDMENT + " --lawyers, four for each; " + lawyers
                    + " were asked for");
        }
        if (!(effect > -1 && effect <= 10)) {
            throw new IllegalArgumentException("--effect " + effect
                    + " is out of range; give a share above -1 and at most 10, such as 0.2 for +20 %");
        }
        if (lastDay.getYear() < 1950 || lastDay.getYear() > 2200) {
            throw new IllegalArgumentException("the last day " + lastDay + " is not between 1950 and 2200");
        }
    }

    /** A firm that hands over no time records. */
    public Firm(int lawyers, int clients, int years, int secondments, long seed, double effect, LocalDate lastDay) {
        this(lawyers, clients, years, secondments, seed, effect, lastDay, Timekeeping.NONE);
    }

    /** The first day of the data. */
    public LocalDate firstDay() {
        return lastDay.plusDays(1).minusYears(years);
    }

    private static void within(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    option + " " + value + " is out of range; give a whole number from " + least + " to " + most);
        }
    }
}
