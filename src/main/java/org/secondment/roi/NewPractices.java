package org.secondment.roi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.secondment.roi.credit.Away;
import org.secondment.roi.credit.CrossSale;
import org.secondment.roi.panel.HostPractices;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** Which practices are new to the groups of hosts, with their matters. */
final class NewPractices {

    private static final Table MATTERS = Tables.MATTERS;

    private final Map<String, Fact> matters;
    private final Map<String, Away> told;

    /** Takes the register of matters and the secondments of which bills go back far enough to tell. */
    NewPractices(List<Fact> matters, List<Away> told) {
        this.matters = matters.stream()
                .collect(Collectors.toMap(
                        row -> row.text(MATTERS.slot("matter_id")), Function.identity(), (one, other) -> one));
        this.told = told.stream().collect(Collectors.toMap(Away::id, Function.identity()));
    }

    /** In the order of secondments, then practices. */
    List<CrossSale> of(Map<HostPractices.Key, HostPractices.Sum> sums) {
        return sums.entrySet().stream()
                .filter(entry -> told.containsKey(entry.getKey().secondment()))
                .sorted(Map.Entry.comparingByKey())
                .collect(Collectors.groupingBy(
                        entry -> List.of(
                                entry.getKey().secondment(), entry.getKey().practice()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .filter(own -> own.stream().allMatch(entry -> entry.getValue().billsBefore() == 0))
                .map(this::sale)
                .filter(sale -> sale.billed().stream().anyMatch(billed -> billed != 0))
                .toList();
    }

    private CrossSale sale(List<Map.Entry<HostPractices.Key, HostPractices.Sum>> own) {
        HostPractices.Key key = own.get(0).getKey();
        return new CrossSale(
                Objects.requireNonNull(told.get(key.secondment())),
                key.practice(),
                own.stream().map(this::matter).toList());
    }

    private CrossSale.Matter matter(Map.Entry<HostPractices.Key, HostPractices.Sum> entry) {
        String id = entry.getKey().matter();
        Fact row = Objects.requireNonNull(matters.get(id));
        return new CrossSale.Matter(
                id,
                row.text(MATTERS.slot("client_id")),
                row.day(MATTERS.slot("opened_date")),
                row.text(MATTERS.slot("restricted")).equals("Y"),
                entry.getValue().billed(),
                entry.getValue().collected());
    }
}
