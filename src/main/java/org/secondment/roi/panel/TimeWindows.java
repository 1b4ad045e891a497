package org.secondment.roi.panel;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.secondment.roi.panel.Exposure.Role;
import org.secondment.roi.panel.Matters.Matter;
import org.secondment.roi.table.Fact;

/** Whose hours count for which windows, as far as entries of time can tell; sent to every machine. */
public final class TimeWindows implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Exposure exposure;
    private final Matters matters;
    private final Map<String, Integer> firstSeen;
    private final Map<String, Career> careers;
    private final TimeGrain grain;
    private final List<YearAround> years;

    private TimeWindows(
            Exposure exposure,
            Matters matters,
            Map<String, Integer> firstSeen,
            Map<String, Career> careers,
            TimeGrain grain) {
        this.exposure = exposure;
        this.matters = matters;
        this.firstSeen = new HashMap<>(firstSeen);
        this.careers = careers;
        this.grain = grain;
        this.years = exposure.windows().stream()
                .filter(window -> window.after().first() > window.during().last())
                .map(YearAround::of)
                .distinct()
                .toList();
    }

    /**
     * The same clients and lawyers as for fees.
     *
     * @param firstSeen day of each client's first bill, receipt or matter
     * @param history accepted job history, if supplied
     */
    public static TimeWindows of(
            Exposure exposure,
            Matters matters,
            Map<String, Integer> firstSeen,
            List<Fact> people,
            Optional<List<Fact>> history,
            LocalDate asOf,
            TimeGrain grain) {
        Map<String, Career> careers = new HashMap<>();
        PersonEvents.employment(people, history, asOf).stream()
                .collect(Collectors.groupingBy(Event::unit))
                .forEach((lawyer, events) -> careers.put(lawyer, Career.of(events, exposure.grades())));
        return new TimeWindows(exposure, matters, firstSeen, careers, grain);
    }

    List<Window> windows() {
        return exposure.windows();
    }

    TimeGrain grain() {
        return grain;
    }

    /** The client of a matter, unless the matter is unknown or the firm's own affair. */
    Optional<String> client(String matter) {
        return Optional.ofNullable(matters.byId().get(matter))
                .filter(known -> !known.ownAffair())
                .map(Matter::client);
    }

    /** Around every secondment that has ended, once. */
    List<YearAround> years() {
        return years;
    }

    /** Whether it or a client of its group ever hosted a secondee. */
    boolean ofHostGroup(String client) {
        return exposure.hostGroups().contains(client);
    }

    boolean wasAway(String lawyer) {
        return exposure.secondees().contains(lawyer);
    }

    /** Whether anybody was ever of the highest grade. */
    public boolean partnersKnown() {
        return careers.keySet().stream().anyMatch(this::becamePartner);
    }

    /** Whether a lawyer was ever of the highest grade. */
    boolean becamePartner(String lawyer) {
        Career career = careers.get(lawyer);
        return career != null && career.steps().stream().anyMatch(step -> highest(step.label()));
    }

    boolean partnerOn(String lawyer, int day) {
        Career career = careers.get(lawyer);
        return career != null && highest(career.gradeOn(day));
    }

    private boolean highest(String grade) {
        List<String> grades = exposure.grades();
        return !grades.isEmpty() && grades.get(grades.size() - 1).equals(grade);
    }

    boolean knowsLawyer(String lawyer) {
        return careers.containsKey(lawyer);
    }

    Role ofClient(Window window, String client) {
        return exposure.ofClient(window, client, firstSeen.getOrDefault(client, Integer.MAX_VALUE));
    }

    Role ofLawyer(Window window, String lawyer) {
        Career career = careers.get(lawyer);
        return career == null ? Role.NONE : exposure.ofLawyer(window, lawyer, career);
    }
}
