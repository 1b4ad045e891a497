package org.secondment.roi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.panel.ClientAccount;
import org.secondment.roi.ranking.ClientCase;
import org.secondment.roi.ranking.Permission;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** What rows and sums say of a group of clients on the as-of day. */
final class ClientCases {

    private static final Table CLIENTS = Tables.CLIENTS;
    private static final Set<String> BELOW = Set.of("head", "counsel", "business", "junior");

    private final Map<String, Fact> rows;
    private final Map<String, List<Secondment>> secondments;
    private final Map<String, String> charges = new HashMap<>();
    private final Map<String, ClientAccount> accounts;
    private final Optional<Map<String, Integer>> contacts;
    private final int decimals;

    ClientCases(
            PracticeFiles files,
            LocalDate asOf,
            List<Secondment> secondments,
            Map<String, ClientAccount> accounts,
            int decimals) {
        this.rows = ClientGroups.rows(files.of(CLIENTS), asOf);
        this.secondments = secondments.stream()
                .filter(one -> !one.start().isAfter(asOf))
                .collect(Collectors.groupingBy(Secondment::clientId));
        Table table = Tables.SECONDMENTS;
        files.of(table)
                .forEach(row ->
                        charges.put(row.text(table.slot("secondment_id")), row.text(table.slot("charge_basis"))));
        this.accounts = accounts;
        this.contacts = files.has(Tables.CONTACTS) ? Optional.of(below(files)) : Optional.empty();
        this.decimals = decimals;
    }

    private static Map<String, Integer> below(PracticeFiles files) {
        Table table = Tables.CONTACTS;
        Map<String, Integer> below = new HashMap<>();
        files.of(table).stream()
                .filter(row -> BELOW.contains(row.text(table.slot("seniority"))))
                .forEach(row -> below.merge(row.text(table.slot("current_org_id")), 1, Integer::sum));
        return below;
    }

    ClientCase of(ClientGroups.Members group) {
        Set<String> members = new TreeSet<>(group.clients());
        ClientAccount account = account(members);
        List<Secondment> there = members.stream()
                .flatMap(client -> secondments.getOrDefault(client, List.of()).stream())
                .toList();
        return new ClientCase(
                group.group(),
                Optional.ofNullable(rows.get(group.group()))
                        .map(row -> row.text(CLIENTS.slot("client_name")))
                        .orElse(""),
                members,
                words(members, "sector").collect(Collectors.toSet()),
                words(members, "strategic").anyMatch("Y"::equals),
                there.size(),
                wallet(members),
                major(account.yearFees()),
                account.practices(),
                permission(members),
                redFlags(members),
                contacts.map(known -> OptionalInt.of(members.stream()
                                .mapToInt(client -> known.getOrDefault(client, 0))
                                .sum()))
                        .orElse(OptionalInt.empty()),
                satisfaction(members),
                account.received() > 0 && account.maturedBilled() > 0
                        ? OptionalDouble.of((double) account.maturedCollected() / account.maturedBilled())
                        : OptionalDouble.empty(),
                account.received() > 0
                        ? OptionalDouble.of((double) account.waited() / account.received())
                        : OptionalDouble.empty(),
                there.stream()
                        .map(one -> charges.getOrDefault(one.id(), ""))
                        .filter(charge -> !charge.isEmpty())
                        .toList());
    }

    private ClientAccount account(Set<String> members) {
        return members.stream()
                .map(client -> accounts.getOrDefault(client, ClientAccount.NONE))
                .reduce(ClientAccount.NONE, ClientAccount::plus);
    }

    private double major(long minor) {
        return BigDecimal.valueOf(minor, decimals).doubleValue();
    }

    private Stream<String> words(Set<String> members, String column) {
        return members.stream()
                .flatMap(client -> Optional.ofNullable(rows.get(client)).stream())
                .map(row -> row.text(CLIENTS.slot(column)))
                .filter(word -> !word.isEmpty());
    }

    /** Of the members whose spend is estimated, spend and fees of the same clients. */
    private Optional<ClientCase.Wallet> wallet(Set<String> members) {
        int spend = CLIENTS.slot("legal_spend_est");
        Set<String> estimated = members.stream()
                .filter(client -> Optional.ofNullable(rows.get(client))
                        .filter(row -> row.has(spend))
                        .isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
        if (estimated.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal all = estimated.stream()
                .flatMap(client -> Optional.ofNullable(rows.get(client)).stream())
                .flatMap(row -> row.numberIfAny(spend).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        String source = Stream.concat(words(estimated, "spend_source"), words(estimated, "spend_year"))
                .distinct()
                .collect(Collectors.joining(" "));
        return Optional.of(new ClientCase.Wallet(
                all.doubleValue(),
                major(account(estimated).yearFees()),
                source.isEmpty() ? "estimated spend, source not given" : "estimated spend: " + source));
    }

    /** The strictest rule of the group's clients. */
    private Permission permission(Set<String> members) {
        return words(members, "referral_rule")
                .map(rule -> Permission.valueOf(rule.toUpperCase(Locale.ROOT)))
                .reduce(Permission::or)
                .orElse(Permission.UNKNOWN);
    }

    private Optional<Boolean> redFlags(Set<String> members) {
        List<String> flags = words(members, "red_flags_open").toList();
        return flags.isEmpty() ? Optional.empty() : Optional.of(flags.contains("Y"));
    }

    private OptionalDouble satisfaction(Set<String> members) {
        return members.stream()
                .flatMap(client -> Optional.ofNullable(rows.get(client)).stream())
                .flatMap(row -> row.numberIfAny(CLIENTS.slot("satisfaction_score")).stream())
                .mapToDouble(BigDecimal::doubleValue)
                .average();
    }
}
