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
 * Which clients are hosts, and with whom they form groups.
 *
 * @param clients by id
 */
record HostGroups(List<Secondment> secondments, Map<String, Host> clients) {

    Set<String> hosts() {
        return secondments.stream().map(Secondment::clientId).collect(Collectors.toSet());
    }

    /** Hosts and every client of a group that holds a host. */
    Set<String> members() {
        Set<String> groups = hosts().stream().map(this::group).collect(Collectors.toSet());
        Set<String> members = new HashSet<>(hosts());
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
        hosts().forEach(host -> ids.addAll(List.of(host, group(host))));
        studies.forEach(study -> study.exclusions().forEach(excluded -> ids.add(excluded.unit())));
        named.keySet().retainAll(ids);
        return named;
    }
}
