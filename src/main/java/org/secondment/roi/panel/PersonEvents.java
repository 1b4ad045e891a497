package org.secondment.roi.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** What lawyers did up to the as-of day: employment, grades, credit for fees billed. */
public final class PersonEvents {

    /**
     * Events of every lawyer.
     *
     * @param credited what lawyers are credited with
     * @param people accepted people
     * @param history accepted job history, if supplied; without it the grade in people holds throughout
     */
    public static JavaRDD<Event> of(
            List<Fact> people, Optional<List<Fact>> history, JavaRDD<Event> credited, LocalDate asOf) {
        JavaSparkContext spark = JavaSparkContext.fromSparkContext(credited.context());
        int last = (int) asOf.toEpochDay();
        return spark.parallelize(employment(people, history, asOf), spark.defaultParallelism())
                .union(credited.filter(event -> event.day() <= last));
    }

    /** First and last days, and grades. */
    static List<Event> employment(List<Fact> people, Optional<List<Fact>> history, LocalDate asOf) {
        List<Event> events = new ArrayList<>();
        int start = Tables.PEOPLE.slot("start_date");
        int leave = Tables.PEOPLE.slot("leave_date");
        for (Fact person : people) {
            long last = person.dayIfAny(leave).map(LocalDate::toEpochDay).orElse(Event.STILL_HERE);
            events.add(new Event(id(Tables.PEOPLE, person), Event.Kind.EMPLOYED, day(person, start), last, ""));
        }
        history.ifPresentOrElse(
                jobs -> grades(events, Tables.JOB_HISTORY, jobs, "effective_from"),
                () -> grades(events, Tables.PEOPLE, people, "start_date"));
        events.removeIf(event -> event.day() > asOf.toEpochDay());
        return events;
    }

    private static void grades(List<Event> events, Table table, List<Fact> rows, String from) {
        int first = table.slot(from);
        int grade = table.slot("grade");
        rows.forEach(
                row -> events.add(new Event(id(table, row), Event.Kind.GRADE, day(row, first), 0, row.text(grade))));
    }

    private static String id(Table table, Fact row) {
        return row.text(table.slot(Tables.EMPLOYEE.name()));
    }

    private static int day(Fact row, int slot) {
        return (int) row.day(slot).toEpochDay();
    }

    private PersonEvents() {}
}
