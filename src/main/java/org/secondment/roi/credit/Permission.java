package org.secondment.roi.credit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.secondment.roi.credit.Irregular.Reason;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** Whether work of the host may be credited that came while the secondee was away; what nobody noted is not allowed. */
final class Permission {

    private static final String FORBIDDEN = "forbidden";
    private static final String PERMITTED = "permitted";

    private final Map<String, NavigableMap<LocalDate, String>> rules = new HashMap<>();

    /** By the rules of clients, each in force from the first day of its row. */
    Permission(List<Fact> clients) {
        Table table = Tables.CLIENTS;
        for (Fact row : clients) {
            rules.computeIfAbsent(row.text(table.slot("client_id")), id -> new TreeMap<>())
                    .put(
                            row.dayIfAny(table.slot("valid_from")).orElse(LocalDate.MIN),
                            row.text(table.slot("referral_rule")));
        }
    }

    /** The gravest breach of those secondments during which the credit or the matter began. */
    Optional<Breach> breach(Claim claim, List<Away> atHost) {
        return atHost.stream()
                .flatMap(away -> Stream.of(claim.date(), claim.opened())
                        .filter(away.during()::hold)
                        .sorted()
                        .limit(1)
                        .flatMap(day -> reason(claim, away, day).map(why -> new Breach(away, day, why)).stream()))
                .findFirst();
    }

    /** What is wrong, with which secondment, since when. */
    record Breach(Away away, LocalDate date, Reason reason) {}

    private Optional<Reason> reason(Claim claim, Away away, LocalDate day) {
        if (away.rule().equals(FORBIDDEN)) {
            return Optional.of(Reason.FORBIDDEN_AS_AGREED);
        }
        if (ofClient(away.client(), day).equals(FORBIDDEN)
                || ofClient(claim.client(), day).equals(FORBIDDEN)) {
            return Optional.of(Reason.FORBIDDEN_BY_CLIENT);
        }
        return switch (claim.permitted()) {
            case "Y", "NA" -> Optional.empty();
            case "N" -> Optional.of(Reason.NOT_PERMITTED);
            case "unknown" -> Optional.of(Reason.PERMISSION_UNKNOWN);
            default -> away.rule().equals(PERMITTED) ? Optional.empty() : Optional.of(Reason.PERMISSION_UNKNOWN);
        };
    }

    private String ofClient(String client, LocalDate day) {
        return Optional.ofNullable(rules.getOrDefault(client, new TreeMap<>()).floorEntry(day))
                .map(Map.Entry::getValue)
                .orElse("");
    }
}
