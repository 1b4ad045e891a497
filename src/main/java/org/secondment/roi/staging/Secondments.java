package org.secondment.roi.staging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** Secondments inside employment, and nobody at two clients at once. */
final class Secondments {

    private static final Table TABLE = Tables.SECONDMENTS;
    private static final Field START = TABLE.field("start_date").orElseThrow();
    private static final Field END = TABLE.field("end_date").orElseThrow();
    private static final int SECONDMENT = TABLE.slot("secondment_id");
    private static final int EMPLOYEE = TABLE.slot("employee_id");
    private static final int FIRST_DAY = TABLE.slot("start_date");
    private static final int LAST_DAY = TABLE.slot("end_date");
    private static final int LAWYER = Tables.PEOPLE.slot("employee_id");
    private static final int HIRED = Tables.PEOPLE.slot("start_date");
    private static final int LEFT = Tables.PEOPLE.slot("leave_date");

    private static final Comparator<Judgement> BY_START = Comparator.comparing(
                    (Judgement row) -> row.fact().day(FIRST_DAY))
            .thenComparing(row -> row.fact().text(SECONDMENT));

    /**
     * Rejects what cannot be.
     *
     * @param people accepted rows of people
     */
    static void judge(List<Judgement> rows, List<Fact> people) {
        Map<String, Fact> lawyers = new HashMap<>();
        people.forEach(lawyer -> lawyers.put(lawyer.text(LAWYER), lawyer));
        Map<String, List<Judgement>> byLawyer = new HashMap<>();
        for (Judgement row : rows) {
            String employee = row.fact().text(EMPLOYEE);
            Optional.ofNullable(lawyers.get(employee)).ifPresent(lawyer -> employed(row, lawyer));
            if (row.accepted()) {
                byLawyer.computeIfAbsent(employee, id -> new ArrayList<>()).add(row);
            }
        }
        byLawyer.values().forEach(Secondments::apart);
    }

    private static void employed(Judgement row, Fact lawyer) {
        LocalDate start = row.fact().day(FIRST_DAY);
        lawyer.dayIfAny(HIRED)
                .filter(start::isBefore)
                .ifPresent(day -> outside(row, START, start, "before the lawyer's first day in people, ", day));
        Optional<LocalDate> left = lawyer.dayIfAny(LEFT);
        left.filter(start::isAfter).ifPresent(day -> late(row, START, start, day));
        Optional<LocalDate> end = row.fact().dayIfAny(LAST_DAY);
        end.ifPresent(last -> left.filter(last::isAfter).ifPresent(day -> late(row, END, last, day)));
    }

    private static void late(Judgement row, Field field, LocalDate value, LocalDate left) {
        outside(row, field, value, "after the lawyer's last day in people, ", left);
    }

    private static void outside(Judgement row, Field field, LocalDate value, String relation, LocalDate limit) {
        row.reject(
                "outside-employment",
                field,
                field.name() + " is '" + value + "', " + relation + limit + "; correct one of the two");
    }

    private static void apart(List<Judgement> ofOneLawyer) {
        List<Judgement> rows = ofOneLawyer.stream().sorted(BY_START).toList();
        List<Judgement> overlapping = new ArrayList<>();
        LocalDate earlierEnd = LocalDate.MIN;
        for (int i = 0; i < rows.size(); i++) {
            Fact fact = rows.get(i).fact();
            LocalDate end = fact.dayIfAny(LAST_DAY).orElse(LocalDate.MAX);
            boolean meetsLater =
                    i + 1 < rows.size() && !end.isBefore(rows.get(i + 1).fact().day(FIRST_DAY));
            if (meetsLater || !fact.day(FIRST_DAY).isAfter(earlierEnd)) {
                overlapping.add(rows.get(i));
            }
            earlierEnd = end.isAfter(earlierEnd) ? end : earlierEnd;
        }
        overlapping.forEach(Secondments::overlap);
    }

    private static void overlap(Judgement row) {
        row.reject(
                "overlap",
                START,
                "secondment '" + row.fact().text(SECONDMENT) + "' overlaps another one of employee_id '"
                        + row.fact().text(EMPLOYEE)
                        + "'; correct start_date and end_date so that nobody is at two clients at once");
    }

    private Secondments() {}
}
