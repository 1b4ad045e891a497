package org.secondment.roi.credit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.testing.Facts;

/**
 * A small firm's registers, for tests of the ledger. E1 was at C1 from 2022-01-10 to 2022-06-30 (S1) and from 2024-01-08 to
 * 2024-06-28 (S2), E2 at C2 from 2023-01-09 to 2023-06-30 (S3); C11 belongs to C1.
 */
final class Book {

    private static final String CREDITS =
            "credit_id | matter_id | employee_id | role | share_pct | valid_from | route | source_contact_id | permitted";

    private static final Terms TERMS = new Terms(List.of(12, 24), 24, 24, 2, false);

    private final List<String> matters = new ArrayList<>();
    private final List<String> credits = new ArrayList<>();
    private List<Fact> clients = List.of();
    private Optional<List<Fact>> contacts = Optional.empty();
    private Optional<List<Fact>> roles = Optional.empty();
    private Optional<List<Fact>> touches = Optional.empty();
    private String rule = "permitted";

    static Away away(String id, String employee, String client, String start, String end, String rule) {
        return new Away(
                id,
                employee,
                client,
                client,
                LocalDate.parse(start),
                Optional.of(end).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                rule,
                Set.of(12));
    }

    /** A matter of a client with a row of credits: lawyer, route, contact and permission, each may be blank. */
    Book credited(String matter, String client, String opened, String lawyer, String route, String contact) {
        return credited(matter, client, opened, lawyer, route, contact, "NA");
    }

    Book credited(
            String matter,
            String client,
            String opened,
            String lawyer,
            String route,
            String contact,
            String permitted) {
        matters.add(matter + " | " + client + " | " + opened + " | tax | ");
        return row(matter, lawyer, "referral", opened, route, contact, permitted);
    }

    Book row(String matter, String lawyer, String role, String from, String route, String contact, String permitted) {
        credits.add("K" + credits.size() + " | " + matter + " | " + lawyer + " | " + role + " | 50 | " + from + " | "
                + route + " | " + contact + " | " + permitted);
        return this;
    }

    Book originated(String matter, String client, String opened, String lawyer) {
        matters.add(matter + " | " + client + " | " + opened + " | tax | " + lawyer);
        return this;
    }

    Book clients(String... lines) {
        clients = Facts.of(Tables.CLIENTS, "client_id | valid_from | referral_rule", lines);
        return this;
    }

    Book contacts(String... lines) {
        contacts = some(Tables.CONTACTS, "contact_id | current_org_id | met_on_secondment_id", lines);
        return this;
    }

    Book roles(String... lines) {
        roles = some(Tables.CONTACT_ROLES, "contact_id | org_id | from | to", lines);
        return this;
    }

    Book touches(String... lines) {
        touches = some(Tables.CONTACT_TOUCHES, "contact_id | employee_id | touch_date", lines);
        return this;
    }

    Book agreed(String referralRule) {
        rule = referralRule;
        return this;
    }

    private static Optional<List<Fact>> some(Table table, String headings, String... lines) {
        return Optional.of(Facts.of(table, headings, lines));
    }

    CreditLedger ledger(Credited... amounts) {
        List<Away> secondments = List.of(
                away("S1", "E1", "C1", "2022-01-10", "2022-06-30", rule),
                away("S2", "E1", "C1", "2024-01-08", "2024-06-28", rule),
                away("S3", "E2", "C2", "2023-01-09", "2023-06-30", rule));
        Registers registers = new Registers(
                clients,
                Facts.of(
                        Tables.MATTERS,
                        "matter_id | client_id | opened_date | practice_area | originator_id",
                        matters.toArray(String[]::new)),
                credits.isEmpty() ? Optional.empty() : some(Tables.CREDITS, CREDITS, credits.toArray(String[]::new)),
                contacts,
                roles,
                touches);
        return Allocation.of(TERMS, registers, secondments, (client, day) -> client.equals("C11") ? "C1" : client)
                .ledger(List.of(amounts), new Supplement(List.of(), List.of(), List.of(), Supplement.Receipts.MISSING));
    }

    /** Each line as matter, secondment, phase, route and what the route rests on. */
    List<String> lines() {
        return ledger().lines().stream()
                .map(line -> line.claim().key().matter() + " " + line.away().id() + " "
                        + line.phase().word() + " " + line.route().word() + " "
                        + line.basis().word() + (line.contradicted() ? " contradicted" : ""))
                .toList();
    }

    /** Each exception as matter, secondment, date and reason. */
    List<String> exceptions() {
        return ledger().exceptions().stream()
                .map(one -> one.claim().key().matter() + " " + one.away().id() + " " + one.date() + " " + one.reason())
                .toList();
    }
}
