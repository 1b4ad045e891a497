package org.secondment.roi.simulate;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.io.IOUtils;

/** The four files that are written client by client, and the ids handed out in them. */
final class Ledgers implements Closeable {

    private static final int RESTRICTED_EVERY = 251;

    private final CsvFile matters;
    private final CsvFile bills;
    private final CsvFile receipts;
    private final CsvFile credits;
    private final List<String> restrictedIds = new ArrayList<>();
    private final Numbering matterIds = new Numbering("M", 5);
    private final Numbering billIds = new Numbering("B", 6);
    private final Numbering receiptIds = new Numbering("R", 6);
    private final Numbering creditIds = new Numbering("K", 5);

    Ledgers(Path folder, List<Fault> faults, List<Truth.Flaw> made) throws IOException {
        matters = new CsvFile(folder, "matters", MATTER_COLUMNS, faults, made);
        bills = new CsvFile(folder, "bills", BILL_COLUMNS, faults, made);
        receipts = new CsvFile(folder, "receipts", RECEIPT_COLUMNS, faults, made);
        credits = new CsvFile(folder, "credits", CREDIT_COLUMNS, faults, made);
    }

    private static final List<String> MATTER_COLUMNS = List.of(
            "matter_id",
            "client_id",
            "opened_date",
            "closed_date",
            "practice_area",
            "matter_type",
            "responsible_id",
            "originator_id",
            "fee_arrangement",
            "restricted",
            "is_internal",
            "is_secondment_recharge");

    private static final List<String> BILL_COLUMNS = List.of(
            "bill_id",
            "bill_line",
            "matter_id",
            "bill_date",
            "fees_net",
            "disbursements_net",
            "tax",
            "currency",
            "kind",
            "reverses_bill_id");

    private static final List<String> RECEIPT_COLUMNS =
            List.of("receipt_id", "bill_id", "received_date", "fees_amount", "currency", "kind");

    private static final List<String> CREDIT_COLUMNS = List.of(
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
            "permitted");

    /** Matters behind an information barrier, in order. */
    List<String> restricted() {
        return restrictedIds;
    }

    String nextMatter() {
        return matterIds.next();
    }

    String nextBill() {
        return billIds.next();
    }

    void matter(Matter matter, String responsible, String originator, String arrangement) throws IOException {
        boolean restricted = matter.number() % RESTRICTED_EVERY == 0;
        if (restricted) {
            restrictedIds.add(matter.id());
        }
        matters.write(
                matter.id(),
                matter.clientId(),
                matter.opened().toString(),
                matter.closed().equals(LocalDate.MAX) ? "" : matter.closed().toString(),
                matter.practice(),
                matter.type(),
                responsible,
                originator,
                arrangement,
                restricted ? "Y" : "N",
                matter.kind() == Matter.Kind.OWN ? "Y" : "N",
                matter.kind() == Matter.Kind.SECONDMENT_RECHARGE ? "Y" : "N");
    }

    void bill(Bill bill) throws IOException {
        bills.write(
                bill.id(),
                "1",
                bill.matterId(),
                bill.date().toString(),
                Money.text(bill.fees()),
                bill.disbursements() == 0 ? "" : Money.text(bill.disbursements()),
                Money.text(bill.tax()),
                bill.currency(),
                bill.kind(),
                bill.reverses());
    }

    void receipt(Bill bill, LocalDate day, long amount, String kind) throws IOException {
        receipts.write(receiptIds.next(), bill.id(), day.toString(), Money.text(amount), bill.currency(), kind);
    }

    void credit(Matter matter, Credit credit) throws IOException {
        credits.write(
                creditIds.next(),
                matter.id(),
                credit.employeeId(),
                credit.role(),
                Integer.toString(credit.share()),
                matter.opened().toString(),
                "",
                credit.route(),
                credit.contactId(),
                credit.role().equals("referral") ? matter.opened().toString() : "",
                credit.permitted());
    }

    Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        rows.put("matters", matters.rows());
        rows.put("bills", bills.rows());
        rows.put("receipts", receipts.rows());
        rows.put("credits", credits.rows());
        return rows;
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(matters, bills, receipts, credits);
    }
}
