package org.secondment.roi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.panel.BillCash.Cash;
import org.secondment.roi.panel.BillCash.PaidBill;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.value.Receipt;

/**
 * What hosts paid for secondees: by the recoveries of {@code secondment_costs}, as their bills were collected; where a
 * secondment has none, by bills that recharge a secondee to the host: of the one away that day, or else back for at most
 * three months.
 */
final class FeeRecords {

    private static final Table COSTS = Tables.SECONDMENT_COSTS;
    private static final int MONTHS_TO_BILL = 3;

    private final BaseAmounts amounts;
    private final int decimals;
    private final boolean receipts;
    private final boolean recoveries;
    private final Map<String, List<Fact>> rows;
    private final Map<String, PaidBill> bills = new TreeMap<>();
    private final Map<String, BigDecimal> claimed = new HashMap<>();
    private final Map<String, List<PaidBill>> recharged = new HashMap<>();
    private int ambiguous;
    private int asRecorded;

    /** @param rows of secondment_costs up to the as-of day, by secondment */
    FeeRecords(CostInputs inputs, BaseAmounts amounts, Map<String, List<Fact>> rows) {
        this.amounts = amounts;
        this.decimals = amounts.decimals();
        this.receipts = inputs.files().has(Tables.RECEIPTS);
        this.recoveries = inputs.files().has(COSTS);
        this.rows = new HashMap<>();
        rows.forEach((id, all) -> this.rows.put(id, recoveries(all)));
        inputs.bills().forEach(bill -> bills.put(bill.id(), bill));
        this.rows.values().stream()
                .flatMap(List::stream)
                .forEach(row -> amount(row).ifPresent(sum -> claimed.merge(bill(row), sum, BigDecimal::add)));
        bills.values().stream()
                .filter(bill -> bill.recharge() != 0 && !claimed.containsKey(bill.id()))
                .forEach(bill -> attribute(bill, inputs.secondments()));
    }

    private static List<Fact> recoveries(List<Fact> rows) {
        return rows.stream()
                .filter(row -> row.text(COSTS.slot("kind")).equals("recovery"))
                .toList();
    }

    private static String bill(Fact row) {
        return row.text(COSTS.slot("bill_id"));
    }

    private Optional<BigDecimal> amount(Fact row) {
        return amounts.of(
                row.number(COSTS.slot("amount")),
                row.text(COSTS.slot("currency")),
                row.day(COSTS.slot("cost_date")),
                COSTS,
                row.toString());
    }

    private void attribute(PaidBill bill, List<Secondment> secondments) {
        List<Secondment> host = secondments.stream()
                .filter(one -> one.clientId().equals(bill.client()))
                .filter(one -> !bill.day().isBefore(one.start()))
                .toList();
        List<Secondment> away = endedBy(bill.day(), host, 0);
        List<Secondment> whose = away.isEmpty() ? endedBy(bill.day(), host, MONTHS_TO_BILL) : away;
        List<Secondment> without =
                whose.stream().filter(one -> rows(one).isEmpty()).toList();
        if (whose.size() == 1 && without.size() == 1) {
            recharged
                    .computeIfAbsent(whose.get(0).id(), id -> new ArrayList<>())
                    .add(bill);
        } else if (!without.isEmpty()) {
            ambiguous++;
        }
    }

    /** Those that had ended no more than so many months before the day. */
    private static List<Secondment> endedBy(LocalDate day, List<Secondment> all, int months) {
        return all.stream()
                .filter(one -> one.end()
                        .filter(end -> day.isAfter(end.plusMonths(months)))
                        .isEmpty())
                .toList();
    }

    private List<Fact> rows(Secondment secondment) {
        return rows.getOrDefault(secondment.id(), List.of());
    }

    /** Never by both sources. */
    List<Receipt> of(Secondment secondment) {
        List<Receipt> fees = new ArrayList<>();
        List<Fact> own = rows(secondment);
        own.forEach(row -> amount(row).ifPresent(amount -> recovered(row, amount, fees)));
        if (own.isEmpty()) {
            recharged.getOrDefault(secondment.id(), List.of()).forEach(bill -> {
                if (receipts) {
                    collected(money(bill.recharge()), money(bill.minor()), bill, fees);
                } else {
                    asRecorded++;
                    fees.add(new Receipt(bill.day(), money(bill.recharge())));
                }
            });
        }
        return fees.stream()
                .sorted(Comparator.comparing(Receipt::day).thenComparing(Receipt::amount))
                .toList();
    }

    private void recovered(Fact row, BigDecimal amount, List<Receipt> fees) {
        PaidBill bill = bills.get(bill(row));
        if (bill == null || !receipts) {
            asRecorded++;
            fees.add(new Receipt(row.day(COSTS.slot("cost_date")), amount));
        } else {
            collected(amount, money(bill.minor()).max(claimed.getOrDefault(bill.id(), amount)), bill, fees);
        }
    }

    /** The bill's cash in the proportion of a part to the whole of it; rounding is carried along. */
    private void collected(BigDecimal part, BigDecimal whole, PaidBill bill, List<Receipt> fees) {
        if (whole.signum() == 0) {
            return;
        }
        BigDecimal reached = BigDecimal.ZERO;
        BigDecimal given = BigDecimal.ZERO;
        for (Cash cash : bill.cash()) {
            reached = reached.add(money(cash.minor()));
            BigDecimal upTo = reached.multiply(part).divide(whole, decimals, RoundingMode.HALF_UP);
            fees.add(new Receipt(cash.day(), upTo.subtract(given)));
            given = upTo;
        }
    }

    private BigDecimal money(long minor) {
        return BigDecimal.valueOf(minor, decimals);
    }

    /**
     * Of the fee agreed for the time away so far what was not billed, at the rate of the last day; empty where either is
     * not known or they are in two currencies.
     */
    Optional<BigDecimal> agreedUnbilled(Fact secondment, LocalDate start, LocalDate last) {
        Table table = Tables.SECONDMENTS;
        String written = secondment.text(table.slot("currency"));
        String currency = written.isEmpty() ? amounts.code() : written;
        String period = secondment.text(table.slot("fee_period"));
        return secondment
                .numberIfAny(table.slot("fee_agreed"))
                .filter(fee -> fee.signum() > 0 && !period.isEmpty())
                .map(fee -> period.equals("month") ? fee.multiply(months(start, last)) : fee)
                .flatMap(fee -> billed(secondment.text(table.slot("secondment_id")), currency)
                        .map(billed -> fee.subtract(billed).max(BigDecimal.ZERO)))
                .flatMap(rest -> amounts.of(rest, currency, last, table, secondment.toString()));
    }

    /** Whole months, and the rest by days of the month in which it ends. */
    private static BigDecimal months(LocalDate start, LocalDate last) {
        LocalDate after = last.plusDays(1);
        long whole = ChronoUnit.MONTHS.between(start, after);
        long days = ChronoUnit.DAYS.between(start.plusMonths(whole), after);
        int length = YearMonth.from(last).lengthOfMonth();
        return BigDecimal.valueOf(whole)
                .add(BigDecimal.valueOf(days).divide(BigDecimal.valueOf(length), 6, RoundingMode.HALF_UP));
    }

    private Optional<BigDecimal> billed(String secondment, String currency) {
        List<Fact> own = rows.getOrDefault(secondment, List.of());
        List<PaidBill> charged = recharged.getOrDefault(secondment, List.of());
        boolean comparable = own.stream()
                        .allMatch(row -> row.text(COSTS.slot("currency")).equals(currency))
                && (!own.isEmpty()
                        || charged.stream().allMatch(bill -> currency(bill).equals(currency)));
        if (!comparable || (own.isEmpty() && charged.isEmpty() && !recoveries)) {
            return Optional.empty();
        }
        return Optional.of(
                own.isEmpty()
                        ? charged.stream().map(this::own).reduce(BigDecimal.ZERO, BigDecimal::add)
                        : own.stream()
                                .map(row -> row.number(COSTS.slot("amount")))
                                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private String currency(PaidBill bill) {
        return bill.currency().isEmpty() ? amounts.code() : bill.currency();
    }

    private BigDecimal own(PaidBill bill) {
        return bill.currency().isEmpty() ? money(bill.recharge()) : bill.own();
    }

    /** To be read when all fees were asked for. */
    List<String> notices() {
        List<String> notices = new ArrayList<>();
        if (!recoveries && recharged.isEmpty()) {
            notices.add(
                    "Fees of hosts: no secondment_costs file and no bill that recharges a secondee tells what hosts paid;"
                            + " nothing is counted.");
        }
        if (asRecorded > 0) {
            notices.add("Fees of hosts: " + asRecorded + (asRecorded == 1 ? " amount counts" : " amounts count")
                    + " in full on the day recorded, because "
                    + (receipts ? "it names no bill" : "no receipts were supplied")
                    + ": what was collected is not known.");
        }
        if (ambiguous > 0) {
            notices.add("Fees of hosts: " + ambiguous + (ambiguous == 1 ? " bill recharges" : " bills recharge")
                    + " a secondee to a host that had several at the time, and counts for none; name the bill in a recovery"
                    + " of secondment_costs to tell whose it is.");
        }
        return notices;
    }
}
