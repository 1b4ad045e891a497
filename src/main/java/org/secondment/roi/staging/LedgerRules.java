package org.secondment.roi.staging;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** All that a task needs to judge bills or receipts row by row. */
final class LedgerRules implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String table;
    private final Places excluded;
    private final Map<String, Known> known;
    private final Currency base;
    private final @Nullable Rates rates;

    /**
     * Rules for one run.
     *
     * @param excluded rows that are already judged
     * @param known ids of the tables that were supplied, by table
     * @param rates empty where fx_rates is not supplied
     */
    LedgerRules(Table table, Places excluded, Map<String, Known> known, Currency base, Optional<Rates> rates) {
        this.table = table.name();
        this.excluded = excluded;
        this.known = Map.copyOf(known);
        this.base = base;
        this.rates = rates.orElse(null);
    }

    LedgerPart judged(Staged.Part part) {
        Table own = Tables.named(table).orElseThrow();
        References references = new References(own, known);
        BaseMoney money = new BaseMoney(own, base, Optional.ofNullable(rates));
        KeptFields kept = new KeptFields(own, base);
        ValuedRows accepted = new ValuedRows(
                own.fields().size(), own.slot(Tables.BILL.name()), Math.toIntExact(Staged.accepted(part)));
        List<Change> changes = new ArrayList<>();
        for (Iterator<Fact> rows = part.facts(); rows.hasNext(); ) {
            Fact fact = rows.next();
            if (excluded.has(fact)) {
                continue;
            }
            Judgement row = new Judgement(own, fact);
            references.judge(row);
            long minor = row.accepted() ? money.minor(row) : 0;
            if (row.accepted()) {
                accepted.add(kept.of(row.fact()), minor);
            }
            row.change().ifPresent(changes::add);
        }
        return new LedgerPart(accepted, changes);
    }
}
