package org.secondment.roi.panel;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.secondment.roi.panel.SharedHours.Side;
import org.secondment.roi.table.TimeSum;
import org.secondment.roi.table.TimeSums;

/**
 * Hours of partners on the matters on which secondees worked in the same year. What crosses has one number per secondment,
 * side, matter of the secondee and partner there: a few hundred a secondment, however many matters the firm has.
 */
final class PartnerTally implements TimeSums.Visitor {

    /** Stands in no id. */
    private static final String SEPARATOR = "\u0000";

    /**
     * What a part must know.
     *
     * @param sides on which secondees worked on a matter
     */
    record Known(TimeWindows windows, Map<String, List<Side>> sides) implements Serializable {

        private static final long serialVersionUID = 1L;

        static Known of(TimeWindows windows, SharedHours matters) {
            Map<String, List<Side>> sides = new HashMap<>();
            matters.bySide()
                    .forEach((side, hours) -> hours.forEach((matter, worked) -> {
                        if (worked > 0) {
                            sides.computeIfAbsent(matter, one -> new ArrayList<>())
                                    .add(side);
                        }
                    }));
            return new Known(windows, sides);
        }
    }

    private final Known known;
    private final SharedHours hours = new SharedHours();
    private List<String> matters = List.of();
    private List<String> lawyers = List.of();
    private List<List<Side>> sides = List.of();
    private List<Boolean> partners = List.of();

    PartnerTally(Known known) {
        this.known = known;
    }

    @Override
    public Set<TimeSums.Numbers> reads() {
        return Set.of(TimeSums.Numbers.HOURS);
    }

    @Override
    public boolean block(List<String> ids, List<String> employees, List<String> currencies) {
        matters = ids;
        lawyers = employees;
        sides = ids.stream()
                .map(id -> known.sides().getOrDefault(id, List.of()))
                .toList();
        partners = employees.stream().map(known.windows()::becamePartner).toList();
        return partners.contains(true) && sides.stream().anyMatch(one -> !one.isEmpty());
    }

    @Override
    public void sum(TimeSum sum) {
        List<Side> own = sides.get(sum.matter());
        if (!own.isEmpty() && partners.get(sum.employee())) {
            known.windows()
                    .grain()
                    .spread(
                            sum.day(),
                            sum.worked(),
                            (day, part) -> own.stream()
                                    .filter(side -> together(side, lawyers.get(sum.employee()), day))
                                    .forEach(side -> hours.add(
                                            side,
                                            lawyers.get(sum.employee()) + SEPARATOR + matters.get(sum.matter()),
                                            part)));
        }
    }

    private boolean together(Side side, String lawyer, int day) {
        YearAround year = known.windows().years().get(side.year());
        return year.holds(side.after(), day)
                && !year.lawyer().equals(lawyer)
                && known.windows().partnerOn(lawyer, day);
    }

    SharedHours hours() {
        return hours;
    }

    /** Different partners of each side. */
    static int partners(Map<String, Long> hours) {
        return (int) hours.entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .map(one -> one.getKey().substring(0, one.getKey().indexOf(SEPARATOR)))
                .distinct()
                .count();
    }
}
