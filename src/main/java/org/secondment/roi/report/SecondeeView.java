package org.secondment.roi.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.secondment.roi.effect.Host;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.effect.Trend;
import org.secondment.roi.effect.career.CareerStudy;

/** What a secondee may see: what the firm holds of that person, and nobody else beside groups. */
public final class SecondeeView {

    /** The findings of one person alone. */
    public static Findings of(Findings all, String employee) {
        int least = all.scope().minGroup();
        List<Secondment> own = all.secondments().stream()
                .filter(one -> one.employeeId().equals(employee))
                .toList();
        Set<String> ids = own.stream().map(Secondment::id).collect(Collectors.toSet());
        Map<String, Host> hosts = new TreeMap<>(all.hosts());
        hosts.keySet().retainAll(own.stream().map(Secondment::clientId).collect(Collectors.toSet()));
        return new Findings(
                all.scope(),
                Unnamed.NOBODY.secondments(own),
                hosts,
                all.results().stream()
                        .filter(row -> row.measure().subject() != Measure.Subject.CLIENT)
                        .filter(row -> own.contains(row.secondment()))
                        .map(Unnamed.NOBODY::of)
                        .map(row -> Unnamed.withoutFewColleagues(row, least))
                        .toList(),
                all.grades().stream()
                        .filter(row -> own.contains(row.secondment()))
                        .map(Unnamed.NOBODY::of)
                        .toList(),
                new Trend(List.of()),
                List.of(),
                new Findings.Quality(List.of(), List.of(), List.of(), List.of(), List.of()),
                all.unmeasured(),
                List.of(),
                all.ledger().ofEmployee(employee).naming(id -> ""),
                CareerStudy.NONE,
                all.practices().own(ids),
                Outlook.NONE);
    }

    private SecondeeView() {}
}
