package org.secondment.roi;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.secondment.roi.effect.GradeSteps;
import org.secondment.roi.effect.career.TenureBand;
import org.secondment.roi.effect.design.Factor;
import org.secondment.roi.effect.design.Traits;
import org.secondment.roi.panel.Periods;
import org.secondment.roi.panel.Samples;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** What lawyers were on the last day before a period: grade, years with the firm, practice. */
final class LawyerTraits implements Traits {

    private final Map<String, GradeSteps> grades;
    private final Periods periods;
    private final Map<String, LocalDate> joined = new HashMap<>();
    private final Map<String, TreeMap<LocalDate, String>> practices = new HashMap<>();

    /**
     * Lawyers as accepted.
     *
     * @param history job history, if supplied; without it the practice in people holds throughout
     */
    LawyerTraits(List<Fact> people, Optional<List<Fact>> history, Periods periods) {
        this.periods = periods;
        this.grades = Samples.grades(
                people,
                history,
                people.stream()
                        .map(row -> row.text(Tables.PEOPLE.slot("employee_id")))
                        .collect(Collectors.toSet()));
        people.forEach(row ->
                joined.put(row.text(Tables.PEOPLE.slot("employee_id")), row.day(Tables.PEOPLE.slot("start_date"))));
        Table table = history.isPresent() ? Tables.JOB_HISTORY : Tables.PEOPLE;
        int first = table.slot(history.isPresent() ? "effective_from" : "start_date");
        for (Fact row : history.orElse(people)) {
            practices
                    .computeIfAbsent(row.text(table.slot("employee_id")), id -> new TreeMap<>())
                    .put(row.day(first), row.text(table.slot("practice_area")));
        }
    }

    @Override
    public String before(String unit, int start, Factor factor) {
        LocalDate day = periods.starts(start).minusDays(1);
        return switch (factor) {
            case GRADE ->
                Optional.ofNullable(grades.get(unit))
                        .map(steps -> steps.on(day))
                        .orElse("");
            case TENURE ->
                Optional.ofNullable(joined.get(unit))
                        .map(hired -> TenureBand.on(day, hired).words())
                        .orElse("");
            case PRACTICE -> practice(unit, day);
            case SECTOR, SIZE, CREDIT -> "";
        };
    }

    /** Of each lawyer, the practice on the day; for those who have one then. */
    Map<String, String> practices(LocalDate day) {
        Map<String, String> on = new HashMap<>();
        practices.keySet().forEach(lawyer -> on.put(lawyer, practice(lawyer, day)));
        return on;
    }

    private String practice(String lawyer, LocalDate day) {
        return Optional.ofNullable(practices.get(lawyer))
                .map(steps -> steps.floorEntry(day))
                .map(Map.Entry::getValue)
                .orElse("");
    }
}
