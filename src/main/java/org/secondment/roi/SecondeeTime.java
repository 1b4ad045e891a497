package org.secondment.roi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.secondment.roi.effect.DataSpan;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.effect.career.CareerInputs.WorkedMonth;
import org.secondment.roi.effect.career.CareerInputs.WorkedWith;
import org.secondment.roi.panel.PartnersMet;
import org.secondment.roi.panel.Samples;
import org.secondment.roi.panel.TimeWindows;
import org.secondment.roi.staging.Store;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/**
 * What time tells of secondees' own work.
 *
 * @param worked every full month; empty where time tells no billable hours
 * @param partners around secondments; empty where time covers no month or nobody is known to have been a partner
 */
record SecondeeTime(Optional<List<WorkedMonth>> worked, Optional<List<WorkedWith>> partners) {

    /** Where no time was supplied. */
    static final SecondeeTime NONE = new SecondeeTime(Optional.empty(), Optional.empty());

    private static final Table PEOPLE = Tables.PEOPLE;
    private static final int YEAR = 12;

    static SecondeeTime of(
            JavaSparkContext spark,
            Store store,
            TimeWindows windows,
            Samples.Hours hours,
            TimeCover covered,
            List<Secondment> secondments) {
        Function<Table, List<Fact>> registers = table -> store.supplied(table) ? store.register(table) : List.of();
        Set<String> lawyers = secondments.stream().map(Secondment::employeeId).collect(Collectors.toSet());
        return new SecondeeTime(
                covered.billable()
                        .filter(any -> !lawyers.isEmpty())
                        .map(span -> new SecondeeMonths(new LawyerJobs(registers), span)
                                .months(lawyers, hours.monthly().byLawyer())),
                covered.recorded()
                        .filter(any -> windows.partnersKnown() && !lawyers.isEmpty())
                        .map(span -> partners(
                                PartnersMet.of(spark, store.time(), windows, hours),
                                whole(secondments, registers.apply(PEOPLE), span))));
    }

    private static List<WorkedWith> partners(List<PartnersMet> met, Map<String, Secondment> whole) {
        return met.stream()
                .filter(one -> whole.containsKey(one.secondment()))
                .map(one ->
                        new WorkedWith(one.secondment(), lawyer(whole, one.secondment()), one.before(), one.after()))
                .toList();
    }

    private static String lawyer(Map<String, Secondment> whole, String id) {
        return Optional.ofNullable(whole.get(id)).map(Secondment::employeeId).orElseThrow();
    }

    /** By id, those whose years before and after time covers and the lawyer spent with the firm, away nowhere else. */
    static Map<String, Secondment> whole(List<Secondment> secondments, List<Fact> people, DataSpan covered) {
        Map<String, Fact> lawyers =
                people.stream().collect(Collectors.toMap(row -> row.text(PEOPLE.slot("employee_id")), row -> row));
        return secondments.stream()
                .filter(one -> one.matureFor(YEAR, covered))
                .filter(one -> Optional.ofNullable(lawyers.get(one.employeeId()))
                        .filter(row -> employed(row, one))
                        .isPresent())
                .filter(one -> secondments.stream()
                        .filter(other -> other.employeeId().equals(one.employeeId()) && !other.equals(one))
                        .noneMatch(other -> meets(other, one)))
                .collect(Collectors.toMap(Secondment::id, one -> one));
    }

    private static LocalDate from(Secondment one) {
        return one.start().minusMonths(YEAR);
    }

    private static LocalDate to(Secondment one) {
        return one.end().orElseThrow().plusMonths(YEAR);
    }

    private static boolean employed(Fact person, Secondment one) {
        return !person.day(PEOPLE.slot("start_date")).isAfter(from(one))
                && person.dayIfAny(PEOPLE.slot("leave_date"))
                        .filter(last -> last.isBefore(to(one)))
                        .isEmpty();
    }

    private static boolean meets(Secondment other, Secondment one) {
        return !other.start().isAfter(to(one))
                && other.end().filter(last -> last.isBefore(from(one))).isEmpty();
    }
}
