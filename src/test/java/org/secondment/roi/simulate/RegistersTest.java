package org.secondment.roi.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.simulate.Written.byFirst;
import static org.secondment.roi.simulate.Written.grouped;
import static org.secondment.roi.simulate.Written.known;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.simulate.Written.Row;

class RegistersTest {

    @TempDir
    static Path folder;

    private static Map<String, Row> people;
    private static Map<String, Row> secondments;

    @BeforeAll
    static void write() throws IOException {
        Simulation.write(Written.LARGE, folder);
        people = byFirst(folder, "people", "employee_id");
        secondments = byFirst(folder, "secondments", "secondment_id");
    }

    @Test
    void someLawyersGoTwiceAndSomeHostsHaveSeveral() {
        assertThat(counts("employee_id").values()).anyMatch(count -> count > 1);
        assertThat(counts("client_id").values()).anyMatch(count -> count > 1);
    }

    @Test
    void recoveriesAreTheBillsThatRechargeTheSecondee() throws IOException {
        Map<String, Row> bills = byFirst(folder, "bills", "bill_id");
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
        Map<String, List<Row>> pay = grouped(folder, "compensation", "employee_id");
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

    private static Map<String, Long> counts(String column) {
        return secondments.values().stream().collect(Collectors.groupingBy(s -> s.get(column), Collectors.counting()));
    }
}
