package org.secondment.roi.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.simulate.Written.Row;

class TruthTest {

    @TempDir
    static Path root;

    private static Truth truth;
    private static Truth nothing;

    @BeforeAll
    static void write() throws IOException {
        truth = Simulation.write(Written.firm(7, 0.2), root.resolve("with"));
        nothing = Simulation.write(Written.firm(7, 0), root.resolve("without"));
    }

    @Test
    void theTrueExtraIsTheBillsWithTheEffectLessTheBillsWithout() throws IOException {
        List<Extra> extras = extras();

        assertThat(truth.extraFees())
                .isPositive()
                .isEqualTo(extras.stream().mapToLong(Extra::pence).sum());
        assertThat(truth.secondments()).hasSizeGreaterThan(8).allSatisfy(s -> {
            assertThat(s.in12Months()).isEqualTo(within(extras, s, 12));
            assertThat(s.in24Months()).isEqualTo(within(extras, s, 24));
        });
    }

    @Test
    void nothingChangesBeforeTheFirstReturnOrAfterThreeYears() throws IOException {
        for (Extra extra : extras()) {
            if (extra.pence() != 0) {
                assertThat(truth.secondments()).anySatisfy(s -> {
                    assertThat(s.clientId()).isEqualTo(extra.client());
                    assertThat(extra.day())
                            .isAfter(s.endDate())
                            .isBeforeOrEqualTo(s.endDate().plusMonths(36));
                });
            }
        }
    }

    @Test
    void withoutAnEffectThereIsNoExtra() {
        assertThat(nothing.extraFees()).isZero();
        assertThat(nothing.secondments())
                .hasSameSizeAs(truth.secondments())
                .allSatisfy(s -> assertThat(s.in24Months()).isZero());
    }

    @Test
    void totalsAndRowsAreThoseOfTheFiles() throws IOException {
        Path folder = root.resolve("with");
        Map<String, Long> fees = new TreeMap<>();
        Map<String, Long> recharges = new TreeMap<>();
        for (Row bill : Written.rows(folder, "bills")) {
            fees.merge(bill.get("currency"), bill.pence("fees_net"), Long::sum);
            if (bill.get("kind").equals("secondment_recharge")) {
                recharges.merge(bill.get("currency"), bill.pence("fees_net"), Long::sum);
            }
        }
        assertThat(truth.fees()).containsOnlyKeys("EUR", "GBP").containsExactlyInAnyOrderEntriesOf(fees);
        assertThat(truth.recharges()).isNotEmpty().containsExactlyInAnyOrderEntriesOf(recharges);
        assertThat(truth.rows()).hasSize(23);
        for (var table : truth.rows().entrySet()) {
            assertThat(Written.rows(folder, table.getKey())).hasSize(Math.toIntExact(table.getValue()));
        }
    }

    private record Extra(String client, LocalDate day, long pence) {}

    private static List<Extra> extras() throws IOException {
        Map<String, String> clients = new HashMap<>();
        for (Row matter : Written.rows(root.resolve("with"), "matters")) {
            clients.put(matter.get("matter_id"), matter.get("client_id"));
        }
        Map<String, Long> without = new HashMap<>();
        for (Row bill : Written.rows(root.resolve("without"), "bills")) {
            without.put(bill.get("bill_id"), bill.pence("fees_net"));
        }
        Map<String, BigDecimal> rates = new HashMap<>();
        for (Row rate : Written.rows(root, "with/fx_rates")) {
            rates.put(rate.get("rate_date").substring(0, 7), new BigDecimal(rate.get("rate_to_base")));
        }
        return Written.rows(root.resolve("with"), "bills").stream()
                .map(bill -> {
                    long more = bill.pence("fees_net") - Objects.requireNonNull(without.get(bill.get("bill_id")));
                    BigDecimal rate = bill.get("currency").equals("GBP")
                            ? BigDecimal.ONE
                            : Objects.requireNonNull(
                                    rates.get(bill.get("bill_date").substring(0, 7)));
                    long inBase = rate.multiply(BigDecimal.valueOf(more))
                            .setScale(0, RoundingMode.HALF_UP)
                            .longValueExact();
                    return new Extra(
                            Objects.requireNonNull(clients.get(bill.get("matter_id"))),
                            LocalDate.parse(bill.get("bill_date")),
                            inBase);
                })
                .toList();
    }

    private static long within(List<Extra> extras, Truth.Extra secondment, int months) {
        return extras.stream()
                .filter(e -> e.client().equals(secondment.clientId()))
                .filter(e -> e.day().isAfter(secondment.endDate())
                        && !e.day().isAfter(secondment.endDate().plusMonths(months)))
                .mapToLong(Extra::pence)
                .sum();
    }
}
