package org.secondment.roi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** In which practices hosts gave work before a secondment. */
final class HostWork {

    private static final int MONTHS = 36;
    private static final Table MATTERS = Tables.MATTERS;

    private final Map<String, List<Fact>> byHost;

    /** Matters on which secondees are charged are no work. */
    HostWork(List<Fact> matters, Set<String> hosts) {
        this.byHost = matters.stream()
                .filter(row -> hosts.contains(row.text(MATTERS.slot("client_id"))))
                .filter(row -> !row.text(MATTERS.slot("is_secondment_recharge")).equals("Y"))
                .collect(Collectors.groupingBy(row -> row.text(MATTERS.slot("client_id"))));
    }

    /** Of the 36 months before the start, in order of their names, separated by semicolons. */
    String practices(Secondment secondment) {
        LocalDate from = secondment.start().minusMonths(MONTHS);
        TreeSet<String> practices = new TreeSet<>();
        for (Fact row : byHost.getOrDefault(secondment.clientId(), List.of())) {
            LocalDate opened = row.day(MATTERS.slot("opened_date"));
            if (!opened.isBefore(from) && opened.isBefore(secondment.start())) {
                practices.add(row.text(MATTERS.slot("practice_area")));
            }
        }
        return String.join(";", practices);
    }
}
