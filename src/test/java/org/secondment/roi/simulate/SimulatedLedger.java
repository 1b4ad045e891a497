package org.secondment.roi.simulate;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.secondment.roi.credit.Allocation;
import org.secondment.roi.credit.Away;
import org.secondment.roi.credit.CreditKey;
import org.secondment.roi.credit.CreditLedger;
import org.secondment.roi.credit.Credited;
import org.secondment.roi.credit.Registers;
import org.secondment.roi.credit.Supplement;
import org.secondment.roi.credit.Terms;
import org.secondment.roi.simulate.Written.Row;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.testing.Facts;

/**
 * The ledger of an invented firm, made in memory of the files as they were written; amounts in pence of the bill, whatever
 * its currency.
 *
 * @param lastDays of lawyers who left
 * @param bills by matter
 */
record SimulatedLedger(
        Truth truth,
        CreditLedger ledger,
        List<Row> matters,
        Map<String, LocalDate> lastDays,
        Map<String, List<Bill>> bills) {

    static final int MONTHS = 24;

    /** One bill's net fees. */
    record Bill(LocalDate day, long pence) {}

    static SimulatedLedger of(Firm firm, Path folder) throws IOException {
        Truth truth = Simulation.write(firm, folder);
        List<Row> secondments = Written.rows(folder, "secondments");
        Registers registers = new Registers(
                facts(folder, Tables.CLIENTS, "client_id", "parent_client_id", "referral_rule"),
                facts(
                        folder,
                        Tables.MATTERS,
                        "matter_id",
                        "client_id",
                        "opened_date",
                        "practice_area",
                        "originator_id",
                        "is_internal",
                        "is_secondment_recharge"),
                Optional.of(facts(
                        folder,
                        Tables.CREDITS,
                        "credit_id",
                        "matter_id",
                        "employee_id",
                        "role",
                        "share_pct",
                        "valid_from",
                        "valid_to",
                        "route",
                        "source_contact_id",
                        "referred_on",
                        "permitted")),
                Optional.of(facts(folder, Tables.CONTACTS, "contact_id", "current_org_id", "met_on_secondment_id")),
                Optional.of(facts(folder, Tables.CONTACT_ROLES, "contact_id", "org_id", "from", "to")),
                Optional.of(facts(folder, Tables.CONTACT_TOUCHES, "contact_id", "employee_id", "touch_date")));
        Map<String, List<Bill>> bills = bills(folder);
        Terms terms = new Terms(List.of(MONTHS), MONTHS, MONTHS, 2, false);
        List<Away> away = secondments.stream()
                .filter(row -> !LocalDate.parse(row.get("start_date")).isAfter(firm.lastDay()))
                .map(row -> away(row, firm))
                .toList();
        CreditLedger ledger = Allocation.of(terms, registers, away, (client, day) -> client)
                .ledger(
                        credited(folder, bills),
                        new Supplement(List.of(), List.of(), List.of(), Supplement.Receipts.MISSING));
        Map<String, LocalDate> lastDays = new HashMap<>();
        Written.rows(folder, "people").stream()
                .filter(row -> !row.get("leave_date").isEmpty())
                .forEach(row -> lastDays.put(row.get("employee_id"), LocalDate.parse(row.get("leave_date"))));
        return new SimulatedLedger(truth, ledger, Written.rows(folder, "matters"), lastDays, bills);
    }

    private static Away away(Row row, Firm firm) {
        LocalDate start = LocalDate.parse(row.get("start_date"));
        Optional<LocalDate> end = Stream.of(row.get("end_date"))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse)
                .filter(day -> !day.isAfter(firm.lastDay()))
                .findFirst();
        boolean mature = !start.minusMonths(MONTHS).isBefore(firm.firstDay())
                && end.filter(day -> !day.plusMonths(MONTHS).isAfter(firm.lastDay()))
                        .isPresent();
        return new Away(
                row.get("secondment_id"),
                row.get("employee_id"),
                row.get("client_id"),
                row.get("client_id"),
                start,
                end,
                row.orBlank("referral_rule_agreed"),
                mature ? Set.of(MONTHS) : Set.of());
    }

    private static List<Fact> facts(Path folder, Table table, String... columns) throws IOException {
        return Facts.of(
                table,
                String.join(" | ", columns),
                Written.rows(folder, table.name()).stream()
                        .map(row -> String.join(
                                " | ", Stream.of(columns).map(row::orBlank).toList()))
                        .toArray(String[]::new));
    }

    private static Map<String, List<Bill>> bills(Path folder) throws IOException {
        Map<String, List<Bill>> bills = new HashMap<>();
        for (Row row : Written.rows(folder, "bills")) {
            if (!row.get("kind").equals("secondment_recharge")) {
                long pence = row.pence("fees_net");
                boolean back = !row.get("kind").equals("invoice");
                bills.computeIfAbsent(row.get("matter_id"), id -> new ArrayList<>())
                        .add(new Bill(LocalDate.parse(row.get("bill_date")), back ? -Math.abs(pence) : pence));
            }
        }
        return bills;
    }

    /** Each bill times the share: the simulator's shares never exceed the whole, and hold from the opening on. */
    private static List<Credited> credited(Path folder, Map<String, List<Bill>> bills) throws IOException {
        List<Credited> credited = new ArrayList<>();
        for (Row row : Written.rows(folder, "credits")) {
            BigDecimal share = new BigDecimal(row.get("share_pct")).movePointLeft(2);
            bills.getOrDefault(row.get("matter_id"), List.of())
                    .forEach(bill -> credited.add(new Credited(
                            new CreditKey(row.get("matter_id"), row.get("credit_id")),
                            bill.day(),
                            Optional.empty(),
                            share.multiply(BigDecimal.valueOf(bill.pence()))
                                    .setScale(0, RoundingMode.HALF_UP)
                                    .longValueExact())));
        }
        return credited;
    }

    long billed(String matter, LocalDate first, LocalDate last) {
        return bills.getOrDefault(matter, List.of()).stream()
                .filter(bill -> !bill.day().isBefore(first) && !bill.day().isAfter(last))
                .mapToLong(Bill::pence)
                .sum();
    }
}
