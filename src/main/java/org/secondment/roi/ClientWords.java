package org.secondment.roi;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Tables;

/** What the dated rows of clients say of one on a day. */
final class ClientWords {

    private static final int CLIENT = Tables.CLIENTS.slot("client_id");
    private static final int FROM = Tables.CLIENTS.slot("valid_from");

    private final Map<String, List<Fact>> rows;

    /** Of a few clients. */
    ClientWords(List<Fact> clients, Set<String> wanted) {
        this.rows = clients.stream()
                .filter(row -> wanted.contains(row.text(CLIENT)))
                .collect(Collectors.groupingBy(row -> row.text(CLIENT)));
    }

    /** Of the latest row that holds on the day; empty where there is none, or it is blank. */
    String on(LocalDate day, String client, String column) {
        return rows.getOrDefault(client, List.of()).stream()
                .filter(row -> row.dayIfAny(FROM).filter(day::isBefore).isEmpty())
                .max(Comparator.comparing(row -> row.dayIfAny(FROM).orElse(LocalDate.MIN)))
                .map(row -> row.text(Tables.CLIENTS.slot(column)))
                .orElse("");
    }
}
