package org.secondment.roi.value;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Function;
import org.secondment.roi.value.GradePay.OnDay;
import org.secondment.roi.value.GradePay.Paid;

/** Average pay of grades on some days, such that nobody's pay follows from the averages of several days. */
public final class PayByDay {

    private final GradePay rule;
    private final Map<LocalDate, OnDay> days = new HashMap<>();

    /**
     * Averages on each day.
     *
     * @param everybody who is employed and paid on a day
     */
    public PayByDay(GradePay rule, SortedSet<LocalDate> days, Function<LocalDate, List<Paid>> everybody) {
        this.rule = rule;
        LastingGroups<Paid> groups = new LastingGroups<>(new GradeGroups(rule.grades(), rule.leastPeople()));
        for (LocalDate day : days) {
            List<Paid> paid = everybody.apply(day);
            this.days.put(day, new OnDay(groups.next(paid), paid.size()));
        }
    }

    /** What the grade costs on one of the days. */
    public Answer<Pay> of(LocalDate day, String grade) {
        OnDay known = days.get(day);
        if (known == null) {
            throw new IllegalArgumentException("no average was asked for on " + day);
        }
        return rule.of(grade, known);
    }
}
