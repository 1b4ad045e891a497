package org.secondment.roi.simulate;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What one lawyer is paid.
 *
 * @param bases yearly pay in whole pounds from a day on
 * @param onCostPercent what the employer pays on top
 */
record Pay(NavigableMap<LocalDate, Long> bases, int onCostPercent, int bonusPercent) {

    private static final double RISE_A_YEAR = 0.03;

    static Pay of(Firm firm, Person person) {
        Draws draws = Draws.of(firm.seed(), "pay", person.self().number());
        double own = draws.real(0.92, 1.12) * Double.parseDouble(person.self().fte());
        NavigableMap<LocalDate, Long> bases = new TreeMap<>();
        LocalDate started = person.self().started();
        LocalDate early = firm.firstDay().minusYears(1);
        LocalDate from = Days.later(started, early);
        put(bases, person, from, firm, own);
        person.jobs().tailMap(from, false).forEach((day, job) -> {
            if (job.reason().equals("promotion")) {
                put(bases, person, day, firm, own);
            }
        });
        for (int year = from.getYear(); year <= firm.lastDay().getYear(); year++) {
            LocalDate review = LocalDate.of(year, 4, 1);
            if (review.isAfter(from) && person.employedOn(review) && !review.isAfter(firm.lastDay())) {
                put(bases, person, review, firm, own);
            }
        }
        return new Pay(bases, draws.between(20, 28), draws.between(0, 20));
    }

    /** Yearly pay on a day, in whole pounds. */
    long on(LocalDate day) {
        var base = bases.floorEntry(day);
        return base == null ? bases.firstEntry().getValue() : base.getValue();
    }

    private static void put(NavigableMap<LocalDate, Long> bases, Person person, LocalDate day, Firm firm, double own) {
        int years = day.getYear() - firm.firstDay().getYear();
        double base = fullTime(person.gradeOn(day)) * own * StrictMath.pow(1 + RISE_A_YEAR, years);
        bases.put(day, Math.round(base / 100) * 100);
    }

    private static int fullTime(Grade grade) {
        return switch (grade) {
            case TRAINEE -> 42_000;
            case ASSOCIATE -> 74_000;
            case SENIOR_ASSOCIATE -> 98_000;
            case COUNSEL -> 128_000;
            case PARTNER -> 235_000;
        };
    }
}
