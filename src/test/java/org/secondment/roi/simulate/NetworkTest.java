package org.secondment.roi.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.simulate.Written.byFirst;
import static org.secondment.roi.simulate.Written.grouped;
import static org.secondment.roi.simulate.Written.known;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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

/** Contacts, who keeps in touch with them, and the matters that come of them. */
class NetworkTest {

    @TempDir
    static Path folder;

    private static Truth truth;
    private static Map<String, Row> people;
    private static Map<String, Row> secondments;

    @BeforeAll
    static void write() throws IOException {
        truth = Simulation.write(Written.LARGE, folder);
        people = byFirst(folder, "people", "employee_id");
        secondments = byFirst(folder, "secondments", "secondment_id");
    }

    @Test
    void aMovedContactEndsOneRoleAndBeginsAnother() throws IOException {
        Map<String, List<Row>> roles = grouped(folder, "contact_roles", "contact_id");
        Map<String, Row> contacts = byFirst(folder, "contacts", "contact_id");

        assertThat(truth.moves()).hasSizeGreaterThan(10).allSatisfy(move -> {
            List<Row> two = Objects.requireNonNull(roles.get(move.contactId()));
            assertThat(two).hasSize(2);
            assertThat(two.get(0).get("org_id")).isEqualTo(move.from());
            assertThat(two.get(0).get("to")).isLessThan(two.get(1).get("from"));
            assertThat(two.get(1).get("org_id")).isEqualTo(move.to()).isNotEqualTo(move.from());
            assertThat(two.get(1).get("from"))
                    .isEqualTo(move.arrived().toString())
                    .isLessThanOrEqualTo(Written.LARGE.lastDay().toString());
            assertThat(known(contacts, move.contactId()).get("current_org_id")).isEqualTo(move.to());
        });
    }

    @Test
    void aCreditByContactNamesSomeoneWhoWasThereWhenTheMatterOpened() throws IOException {
        Map<String, Row> contacts = byFirst(folder, "contacts", "contact_id");
        Map<String, Row> matters = byFirst(folder, "matters", "matter_id");
        Map<String, List<Row>> roles = grouped(folder, "contact_roles", "contact_id");
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
        Map<String, Row> contacts = byFirst(folder, "contacts", "contact_id");
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
}
