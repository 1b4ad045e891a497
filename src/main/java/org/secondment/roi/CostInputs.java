package org.secondment.roi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import org.secondment.roi.effect.DataSpan;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.panel.BillCash;
import org.secondment.roi.panel.Matters;
import org.secondment.roi.panel.Paid;
import org.secondment.roi.panel.WorkedValue;
import org.secondment.roi.staging.Store;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Valued;

/**
 * All that costs are made of.
 *
 * @param group of a client on a day
 * @param bills that charge secondees or are named by recoveries
 * @param collection of client revenue billed at least 12 months before the as-of day; empty without receipts
 * @param worked by secondees
 * @param covered days that time covers; empty where it covers none
 */
record CostInputs(
        PracticeFiles files,
        DataSpan span,
        List<Secondment> secondments,
        BiFunction<String, LocalDate, String> group,
        List<BillCash.PaidBill> bills,
        Optional<BillCash.Collection> collection,
        List<WorkedValue> worked,
        Optional<DataSpan> covered) {

    private static final int MONTHS_TO_COLLECT = 12;

    CostInputs {
        secondments = List.copyOf(secondments);
        bills = List.copyOf(bills);
        worked = List.copyOf(worked);
    }

    /** Bills that charge secondees or are named by recoveries. */
    static List<BillCash.PaidBill> bills(Store store, Matters matters, LocalDate asOf) {
        Table table = Tables.SECONDMENT_COSTS;
        Set<String> named = store.register(table).stream()
                .map(row -> row.text(table.slot("bill_id")))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
        return BillCash.recharges(store.ledger(Tables.BILLS), store.ledger(Tables.RECEIPTS), matters, named, asOf);
    }

    /** Of bills old enough to be collected. */
    static BillCash.Collection collection(JavaRDD<Valued> bills, JavaRDD<Paid> paid, Matters matters, LocalDate asOf) {
        return BillCash.collection(bills, paid, matters, asOf.minusMonths(MONTHS_TO_COLLECT));
    }
}
