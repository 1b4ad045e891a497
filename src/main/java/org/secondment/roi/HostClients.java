package org.secondment.roi;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.secondment.roi.credit.CreditLedger;
import org.secondment.roi.effect.Host;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.effect.study.Study;

/**
 * Clients that host or hosted secondees, among all.
 *
 * @param clients by id
 */
record HostClients(List<Secondment> secondments, Map<String, Host> clients) {

    HostClients {
        secondments = List.copyOf(secondments);
        clients = Map.copyOf(clients);
    }

    Set<String> ids() {
        return secondments.stream().map(Secondment::clientId).collect(Collectors.toSet());
    }

    /** Hosts and every client of a group that holds a host. */
    Set<String> groups() {
        Set<String> groups = ids().stream().map(this::group).collect(Collectors.toSet());
        Set<String> members = new HashSet<>(ids());
        members.addAll(groups);
        clients.keySet().stream().filter(id -> groups.contains(group(id))).forEach(members::add);
        return members;
    }

    private String group(String client) {
        return Optional.ofNullable(clients.get(client))
                .map(Host::parentId)
                .filter(parent -> !parent.isEmpty())
                .orElse(client);
    }

    /** Clients that reports name: hosts, their groups, those left out of comparisons, and those of the ledger. */
    Map<String, Host> named(List<Study> studies, CreditLedger ledger) {
        Map<String, Host> named = new HashMap<>(clients);
        Set<String> ids = new HashSet<>(ledger.clients());
        ids().forEach(host -> ids.addAll(List.of(host, group(host))));
        studies.forEach(study -> study.exclusions().forEach(excluded -> ids.add(excluded.unit())));
        named.keySet().retainAll(ids);
        return named;
    }
}
