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

/** What one client partner may see: rows of the own clients, beside nobody. */
public final class PartnerView {

    /** The findings of some clients alone. */
    public static Findings of(Findings all, Set<String> clients) {
        List<Secondment> own = all.secondments().stream()
                .filter(one -> clients.contains(one.clientId()))
                .toList();
        Map<String, Host> hosts = new TreeMap<>(all.hosts());
        hosts.keySet().retainAll(clients);
        return new Findings(
                all.scope(),
                Unnamed.NOBODY.secondments(own),
                hosts,
                all.results().stream()
                        .filter(row -> row.measure().subject() == Measure.Subject.CLIENT)
                        .filter(row -> own.contains(row.secondment()))
                        .map(Unnamed.NOBODY::of)
                        .map(Unnamed::alone)
                        .toList(),
                List.of(),
                new Trend(List.of()),
                List.of(),
                new Findings.Quality(List.of(), List.of(), List.of(), List.of(), List.of()),
                all.unmeasured(),
                List.of(),
                all.ledger().ofClients(clients).naming(id -> ""),
                CareerStudy.NONE,
                all.practices().tasksOf(own.stream().map(Secondment::id).collect(Collectors.toSet())),
                Outlook.NONE);
    }

    private PartnerView() {}
}
