package org.secondment.roi;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.ranking.Barrier;
import org.secondment.roi.ranking.Candidate;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** Lawyers put forward for the next round, each with what keeps them from going anywhere. */
final class CandidateRecords {

    /** Later than so many months is another round. */
    private static final int MONTHS = 6;

    private static final Table CANDIDATES = Tables.CANDIDATES;
    private static final Table PEOPLE = Tables.PEOPLE;

    private final Map<String, LocalDate> leaving = new HashMap<>();
    private final Map<String, List<Secondment>> secondments;
    private final LocalDate asOf;

    private CandidateRecords(PracticeFiles files, List<Secondment> secondments, LocalDate asOf) {
        files.of(PEOPLE)
                .forEach(row -> row.dayIfAny(PEOPLE.slot("leave_date"))
                        .ifPresent(day -> leaving.put(row.text(PEOPLE.slot("employee_id")), day)));
        this.secondments = secondments.stream().collect(Collectors.groupingBy(Secondment::employeeId));
        this.asOf = asOf;
    }

    /** In order of their ids. */
    static List<Candidate> of(PracticeFiles files, List<Secondment> secondments, LocalDate asOf) {
        CandidateRecords records = new CandidateRecords(files, secondments, asOf);
        return files.of(CANDIDATES).stream()
                .map(records::candidate)
                .sorted(Comparator.comparing(Candidate::employee).thenComparing(Candidate::availableFrom))
                .toList();
    }

    private Candidate candidate(Fact row) {
        String employee = row.text(CANDIDATES.slot("employee_id"));
        LocalDate available = row.day(CANDIDATES.slot("available_from"));
        boolean willing = row.text(CANDIDATES.slot("willing")).equals("Y");
        return new Candidate(
                employee,
                available,
                items(row, "areas_of_interest"),
                items(row, "exclusions"),
                willing ? bar(employee, available.isBefore(asOf) ? asOf : available) : Optional.of(Barrier.NO_CONSENT));
    }

    private Optional<Barrier> bar(String employee, LocalDate from) {
        if (leaving.containsKey(employee)
                && !leaving.getOrDefault(employee, from).isAfter(from)) {
            return Optional.of(Barrier.LEFT);
        }
        boolean away = secondments.getOrDefault(employee, List.of()).stream()
                .anyMatch(one -> one.end().filter(end -> end.isBefore(from)).isEmpty());
        if (away) {
            return Optional.of(Barrier.AWAY);
        }
        return from.isAfter(asOf.plusMonths(MONTHS)) ? Optional.of(Barrier.NOT_YET) : Optional.empty();
    }

    /** Separated by semicolons. */
    private static Set<String> items(Fact row, String column) {
        return Stream.of(row.text(CANDIDATES.slot(column)).split(";", -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .collect(Collectors.toSet());
    }
}
