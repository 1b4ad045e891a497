package org.secondment.roi.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.simulate.Written.Row;

class RegistersTest {

    private static final Firm FIRM = new Firm(240, 160, 6, 60, 21, 0.3, LocalDate.of(2025, 6, 30));

    @TempDir
    static Path folder;

    private static Truth truth;
    private static Map<String, Row> people;
    private static Map<String, Row> secondments;

    @BeforeAll
    static void write() throws IOException {
        truth = Simulation.write(FIRM, folder);
        people = byFirst("people", "employee_id");
        secondments = byFirst("secondments", "secondment_id");
    }

    @Test
    void someLawyersGoTwiceAndSomeHostsHaveSeveral() {
        assertThat(counts("employee_id").values()).anyMatch(count -> count > 1);
        assertThat(counts("client_id").values()).anyMatch(count -> count > 1);
    }

    @Test
    void aMovedContactEndsOneRoleAndBeginsAnother() throws IOException {
        Map<String, List<Row>> roles = grouped("contact_roles", "contact_id");
        Map<String, Row> contacts = byFirst("contacts", "contact_id");

        assertThat(truth.moves()).hasSizeGreaterThan(10).allSatisfy(move -> {
            List<Row> two = Objects.requireNonNull(roles.get(move.contactId()));
            assertThat(two).hasSize(2);
            assertThat(two.get(0).get("org_id")).isEqualTo(move.from());
            assertThat(two.get(0).get("to")).isLessThan(two.get(1).get("from"));
            assertThat(two.get(1).get("org_id")).isEqualTo(move.to()).isNotEqualTo(move.from());
            assertThat(two.get(1).get("from"))
                    .isEqualTo(move.arrived().toString())
                    .isLessThanOrEqualTo(FIRM.lastDay().toString());
            assertThat(known(contacts, move.contactId()).get("current_org_id")).isEqualTo(move.to());
        });
    }

    @Test
    void aCreditByContactNamesSomeoneWhoWasThereWhenTheMatterOpened() throws IOException {
        Map<String, Row> contacts = byFirst("contacts", "contact_id");
        Map<String, Row> matters = byFirst("matters", "matter_id");
        Map<String, List<Row>> roles = grouped("contact_roles", "contact_id");
        List<Row> named = new ArrayList<>();
        for (Row credit : Written.rows(folder, "credits")) {
            if (!credit.get("source_contact_id").isEmpty()) {
                named.add(credit);
                Row matter = known(matters, credit.get("matter_id"));
                String opened = matter.get("opened_date");
                Row met = known(
                        secondments,
                        known(contacts, credit.get("source_contact_id")).get("met_on_secondment_id"));
                assertThat(met.get("employee_id")).isEqualTo(credit.get("employee_id"));
                assertThat(met.get("end_date")).isLessThan(opened);
                assertThat(met.get("client_id").equals(matter.get("client_id")))
                        .as("route %s", credit.get("route"))
                        .isEqualTo(credit.get("route").equals("contact"));
                assertThat(roles.get(credit.get("source_contact_id")))
                        .anySatisfy(role -> assertThat(covers(role, matter.get("client_id"), opened))
                                .isTrue());
            }
        }
        assertThat(named.stream().map(credit -> credit.get("route"))).contains("contact", "follow");
        assertThat(truth.referrals().get("follow"))
                .isEqualTo(named.stream()
                        .filter(c -> c.get("route").equals("follow"))
                        .count());
    }

    @Test
    void referralsWhereTheyAreForbiddenAreFew() throws IOException {
        Set<String> forbidding = secondments.values().stream()
                .filter(s -> s.get("referral_rule_agreed").equals("forbidden"))
                .map(s -> s.get("employee_id"))
                .collect(Collectors.toSet());

        List<Row> against = Written.rows(folder, "credits").stream()
                .filter(c -> c.get("permitted").equals("N"))
                .toList();

        assertThat(against)
                .hasSizeBetween(1, 12)
                .allSatisfy(credit -> assertThat(credit.get("employee_id")).isIn(forbidding));
    }

    @Test
    void recoveriesAreTheBillsThatRechargeTheSecondee() throws IOException {
        Map<String, Row> bills = byFirst("bills", "bill_id");
        List<Row> costs = Written.rows(folder, "secondment_costs");
        List<Row> recovered =
                costs.stream().filter(c -> c.get("kind").equals("recovery")).toList();

        assertThat(recovered.stream().map(c -> c.get("bill_id")))
                .containsExactlyInAnyOrderElementsOf(bills.values().stream()
                        .filter(b -> b.get("kind").equals("secondment_recharge"))
                        .map(b -> b.get("bill_id"))
                        .toList());
        assertThat(recovered).allSatisfy(cost -> {
            Row bill = known(bills, cost.get("bill_id"));
            assertThat(cost.get("amount")).isEqualTo(bill.get("fees_net"));
            assertThat(cost.get("currency")).isEqualTo(bill.get("currency"));
        });
        assertThat(costs).allSatisfy(cost -> assertThat(cost.pence("amount")).isPositive());
    }

    @Test
    void salariesOfAFinishedSecondmentAreThePayOfItsMonths() throws IOException {
        Map<String, List<Row>> pay = grouped("compensation", "employee_id");
        Map<String, Long> salaries = new HashMap<>();
        for (Row cost : Written.rows(folder, "secondment_costs")) {
            if (cost.get("kind").equals("salary")) {
                salaries.merge(cost.get("secondment_id"), cost.pence("amount"), Long::sum);
            }
        }
        for (Row secondment : secondments.values()) {
            String end = secondment.get("end_date");
            if (!end.isEmpty()) {
                long days = LocalDate.parse(end).toEpochDay()
                        - LocalDate.parse(secondment.get("start_date")).toEpochDay()
                        + 1;
                List<Row> rows = Objects.requireNonNull(pay.get(secondment.get("employee_id")));
                double least = days / 365.0 * rows.get(0).pence("annual_base");
                double most = days / 365.0 * rows.get(rows.size() - 1).pence("annual_base");
                assertThat((double) Objects.requireNonNull(salaries.get(secondment.get("secondment_id"))))
                        .isBetween(least * 0.95, most * 1.05);
            }
        }
    }

    @Test
    void whoeverIsHiredByTheClientLeavesForIt() {
        List<Row> hired = secondments.values().stream()
                .filter(s -> s.get("outcome").equals("hired_by_client"))
                .toList();

        assertThat(hired).hasSizeGreaterThan(1).allSatisfy(secondment -> {
            Row person = known(people, secondment.get("employee_id"));
            assertThat(person.get("leave_kind")).isEqualTo("to_client");
            assertThat(person.get("joined_client_id")).isEqualTo(secondment.get("client_id"));
            assertThat(person.get("leave_date")).isGreaterThan(secondment.get("end_date"));
        });
    }

    @Test
    void aChangedSecondeeIsReplacedAtTheSameHost() {
        assertThat(secondments.values().stream().filter(s -> s.get("outcome").equals("secondee_changed")))
                .isNotEmpty()
                .allSatisfy(changed -> {
                    Row next = known(secondments, changed.get("replaced_by_secondment_id"));
                    assertThat(next.get("client_id")).isEqualTo(changed.get("client_id"));
                    assertThat(next.get("start_date")).isGreaterThan(changed.get("end_date"));
                    assertThat(next.get("employee_id")).isNotEqualTo(changed.get("employee_id"));
                });
    }

    @Test
    void everySecondmentWasOfferedToWhoeverWent() throws IOException {
        List<List<String>> went = secondments.values().stream()
                .map(s -> List.of(s.get("employee_id"), s.get("client_id"), s.get("offered_on")))
                .toList();
        List<Row> offers = Written.rows(folder, "offers");

        assertThat(offers.stream()
                        .filter(o -> o.get("accepted").equals("Y"))
                        .map(o -> List.of(o.get("employee_id"), o.get("client_id"), o.get("offered_on"))))
                .containsExactlyInAnyOrderElementsOf(went);
        assertThat(offers)
                .allSatisfy(o -> assertThat(o.get("declined_by").isEmpty())
                        .isEqualTo(o.get("accepted").equals("Y")));
        assertThat(offers).hasSizeGreaterThan(went.size() + 20);
    }

    @Test
    void nobodyTouchesAContactAfterLeavingTheFirm() throws IOException {
        for (Row touch : Written.rows(folder, "contact_touches")) {
            Row person = known(people, touch.get("employee_id"));
            assertThat(touch.get("touch_date")).isGreaterThanOrEqualTo(person.get("start_date"));
            if (!person.get("leave_date").isEmpty()) {
                assertThat(touch.get("touch_date")).isLessThanOrEqualTo(person.get("leave_date"));
            }
        }
    }

    @Test
    void thoseWithAContactPlanKeepInTouchMoreOften() throws IOException {
        Map<String, Row> contacts = byFirst("contacts", "contact_id");
        Map<String, Integer> touches = new TreeMap<>();
        for (Row touch : Written.rows(folder, "contact_touches")) {
            String met = known(contacts, touch.get("contact_id")).get("met_on_secondment_id");
            if (!met.isEmpty()
                    && touch.get("touch_date").compareTo(known(secondments, met).get("end_date")) > 0) {
                touches.merge(met, 1, Integer::sum);
            }
        }
        assertThat(mean(touches, true)).isGreaterThan(2 * mean(touches, false));
    }

    private static double mean(Map<String, Integer> touches, boolean planned) {
        return truth.secondments().stream()
                .filter(s -> s.practices().contains("contact_plan_made") == planned)
                .mapToInt(s -> touches.getOrDefault(s.secondmentId(), 0))
                .average()
                .orElseThrow();
    }

    private static boolean covers(Row role, String client, String day) {
        return role.get("org_id").equals(client)
                && role.get("from").compareTo(day) <= 0
                && (role.get("to").isEmpty() || role.get("to").compareTo(day) >= 0);
    }

    private static Map<String, Long> counts(String column) {
        return secondments.values().stream().collect(Collectors.groupingBy(s -> s.get(column), Collectors.counting()));
    }

    private static Row known(Map<String, Row> rows, String id) {
        return Objects.requireNonNull(rows.get(id), id);
    }

    private static Map<String, Row> byFirst(String table, String id) throws IOException {
        Map<String, Row> rows = new TreeMap<>();
        Written.rows(folder, table).forEach(row -> rows.putIfAbsent(row.get(id), row));
        return rows;
    }

    private static Map<String, List<Row>> grouped(String table, String id) throws IOException {
        return Written.rows(folder, table).stream().collect(Collectors.groupingBy(row -> row.get(id)));
    }
}
