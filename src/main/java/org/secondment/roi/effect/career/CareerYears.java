package org.secondment.roi.effect.career;

import java.util.List;
import java.util.stream.IntStream;

/** Years of 365.25 days on the clock that starts with a secondment, in whole days. */
public final class CareerYears {

    public static final int MOST = 4;

    private static final double DAYS = 365.25;

    /** The ends of the first sixteen quarters of a year. */
    public static final List<Integer> QUARTERS =
            IntStream.rangeClosed(1, 4 * MOST).mapToObj(CareerYears::quarters).toList();

    /** The last whole day of so many years. */
    public static int days(int years) {
        return quarters(4 * years);
    }

    private static int quarters(int count) {
        return (int) Math.floor(DAYS * count / 4);
    }

    private CareerYears() {}
}
