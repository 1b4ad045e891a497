package org.secondment.roi;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.effect.TreatmentStarts;
import org.secondment.roi.effect.design.Stay;
import org.secondment.roi.panel.Periods;

/** Secondments as the periods that they touch: a period is away when one working day of it is. */
record Stays(Periods periods, TreatmentStarts clock, LocalDate asOf) {

    /**
     * One stay per secondment.
     *
     * @param unit whose panel it is: the host's group, or the lawyer
     */
    List<Stay> of(List<Secondment> secondments, Function<Secondment, String> unit) {
        return secondments.stream().map(each -> of(each, unit.apply(each))).toList();
    }

    /** On the clock that counts from the start, the start is all that matters. */
    private Stay of(Secondment secondment, String unit) {
        int first = period(firstWorkingDay(secondment.start()));
        int last = secondment.end().map(end -> period(lastWorkingDay(end))).orElse(periods.count() + 1);
        LocalDate until = secondment.end().orElse(asOf);
        long days = Math.max(1, ChronoUnit.DAYS.between(secondment.start(), until) + 1);
        return new Stay(unit, first, clock == TreatmentStarts.AT_START ? first : Math.max(first, last), days);
    }

    private int period(LocalDate day) {
        return periods.of((int) day.toEpochDay());
    }

    private static LocalDate firstWorkingDay(LocalDate day) {
        return weekend(day) ? firstWorkingDay(day.plusDays(1)) : day;
    }

    private static LocalDate lastWorkingDay(LocalDate day) {
        return weekend(day) ? lastWorkingDay(day.minusDays(1)) : day;
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
