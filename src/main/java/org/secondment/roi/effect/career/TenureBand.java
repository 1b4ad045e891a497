package org.secondment.roi.effect.career;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** Years with the firm, in bands of lawyers who are compared with each other. */
public enum TenureBand {
    UNDER_2(0, "under 2 years"),
    FROM_2(2, "2 to 4 years"),
    FROM_5(5, "5 to 9 years"),
    FROM_10(10, "10 years on");

    private static final List<TenureBand> ALL = List.of(values());

    private final int years;
    private final String words;

    TenureBand(int years, String words) {
        this.years = years;
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The band on a day of a lawyer hired on another. */
    public static TenureBand on(LocalDate day, LocalDate hired) {
        int with = Period.between(hired, day).getYears();
        return ALL.stream()
                .filter(band -> band.years <= with)
                .reduce((one, later) -> later)
                .orElse(UNDER_2);
    }

    /** The days on which a lawyer passes from band to band, as days since 1970-01-01. */
    static List<Integer> changes(LocalDate hired) {
        return ALL.stream()
                .filter(band -> band.years > 0)
                .map(band -> (int) hired.plusYears(band.years).toEpochDay())
                .toList();
    }
}
