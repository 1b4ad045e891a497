package org.secondment.roi.staging;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/**
 * Leaves out what later stops never read of a bill or receipt, and holds values that many rows share only once. Amount
 * and currency stay where it is not the base currency.
 */
final class KeptFields {

    private static final Map<String, List<String>> KEPT = Map.of(
            Tables.BILLS.name(),
            List.of("matter_id", "bill_id", "bill_date", "kind"),
            Tables.RECEIPTS.name(),
            List.of("bill_id", "received_date", "kind"));

    private final List<Field> fields;
    private final boolean[] kept;
    private final boolean[] keptIfForeign;
    private final boolean[] shared;
    private final int currency;
    private final String base;
    private final Map<Object, Object> seen = new HashMap<>();

    KeptFields(Table table, Currency base) {
        this.base = base.getCurrencyCode();
        fields = table.fields();
        currency = table.slot(Tables.CURRENCY_CODE.name());
        keptIfForeign = new boolean[fields.size()];
        kept = new boolean[fields.size()];
        shared = new boolean[fields.size()];
        List<String> names = KEPT.getOrDefault(table.name(), List.of());
        keptIfForeign[currency] = true;
        keptIfForeign[table.slot(table.money().orElseThrow().name())] = true;
        for (int slot = 0; slot < kept.length; slot++) {
            Field field = fields.get(slot);
            kept[slot] = names.contains(field.name());
            shared[slot] = !field.name().equals(Tables.BILL.name());
        }
    }

    Fact of(Fact row) {
        @Nullable Object[] values = new @Nullable Object[fields.size()];
        boolean foreign = !row.text(currency).equals(base);
        for (int slot = 0; slot < values.length; slot++) {
            Object value = kept[slot] || (foreign && keptIfForeign[slot]) ? row.value(slot) : null;
            values[slot] = value != null && shared[slot] ? seen.computeIfAbsent(value, first -> first) : value;
        }
        return new Fact(row.file(), row.line(), values);
    }
}
