package org.secondment.roi.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.simulate.Written.Row;

class SimulationTest {

    @TempDir
    Path root;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nobodyIsAwayTwiceAtOnceOrOutsideEmployment(long seed) throws IOException {
        Simulation.write(Written.firm(seed, 0.2), root);
        Map<String, Row> people = Written.byFirst(root, "people", "employee_id");
        Map<String, List<Row>> away = new TreeMap<>();
        for (Row secondment : Written.rows(root, "secondments")) {
            Row person = Written.known(people, secondment.get("employee_id"));
            assertThat(secondment.get("start_date")).isGreaterThan(person.get("start_date"));
            assertThat(last(secondment)).isLessThanOrEqualTo(person.orNever("leave_date"));
            away.computeIfAbsent(secondment.get("employee_id"), id -> new ArrayList<>())
                    .add(secondment);
        }
        away.values().forEach(spells -> {
            spells.sort(Comparator.comparing(spell -> spell.get("start_date")));
            for (int i = 1; i < spells.size(); i++) {
                assertThat(spells.get(i).get("start_date")).isGreaterThan(last(spells.get(i - 1)));
            }
        });
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherSeedOthers() throws IOException {
        Simulation.write(Written.firm(5, 0.2), root.resolve("one"));
        Simulation.write(Written.firm(5, 0.2), root.resolve("two"));
        Simulation.write(Written.firm(6, 0.2), root.resolve("other"));

        assertThat(Written.files(root.resolve("one"))).hasSize(24);
        for (Path file : Written.files(root.resolve("one"))) {
            Path one = root.resolve("one").resolve(file);
            assertThat(Files.mismatch(one, root.resolve("two").resolve(file))).isEqualTo(-1);
            assertThat(Files.mismatch(one, root.resolve("other").resolve(file))).isNotEqualTo(-1);
        }
    }

    @Test
    void theMachinesLocaleAndTimeZoneDoNotMatter() throws IOException {
        Simulation.write(Written.firm(5, 0.2), root.resolve("here"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Simulation.write(Written.firm(5, 0.2), root.resolve("there"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        for (Path file : Written.files(root.resolve("here"))) {
            assertThat(Files.mismatch(
                            root.resolve("here").resolve(file),
                            root.resolve("there").resolve(file)))
                    .as("%s", file)
                    .isEqualTo(-1);
        }
    }

    @Test
    void withoutTheListedLinesAFlawedFirmIsTheCleanOne() throws IOException {
        Simulation.write(Written.firm(5, 0.2), root.resolve("clean"));
        Truth flawed = Simulation.write(Written.firm(5, 0.2), root.resolve("flawed"), Flaws.HANDFUL);

        assertThat(flawed.flaws()).hasSize(9);
        for (String file :
                List.of("bills.csv", "credits.csv", "receipts.csv", "matters.csv", "engagement_log.csv", "time.csv")) {
            List<String> lines =
                    new ArrayList<>(Files.readAllLines(root.resolve("flawed").resolve(file)));
            flawed.flaws().stream()
                    .filter(flaw -> flaw.file().equals(file))
                    .sorted(Comparator.comparingLong(Truth.Flaw::line).reversed())
                    .forEach(flaw -> lines.remove((int) flaw.line() - 1));
            assertThat(lines).isEqualTo(Files.readAllLines(root.resolve("clean").resolve(file)));
        }
    }

    @Test
    void theFirmGrowsHasQuietClientsAndTakesFeesBack() throws IOException {
        Simulation.write(Written.firm(5, 0), root);
        Map<String, String> clients = new HashMap<>();
        Written.rows(root, "matters").forEach(m -> clients.put(m.get("matter_id"), m.get("client_id")));
        Map<String, Long> years = new TreeMap<>();
        Set<String> quarters = new HashSet<>();
        long taken = 0;
        for (Row bill : Written.rows(root, "bills")) {
            LocalDate day = LocalDate.parse(bill.get("bill_date"));
            years.merge(bill.get("bill_date").substring(0, 4), bill.pence("fees_net"), Long::sum);
            quarters.add(clients.get(bill.get("matter_id")) + day.getYear() + (day.getMonthValue() - 1) / 3);
            if (!bill.get("reverses_bill_id").isEmpty()) {
                assertThat(bill.get("kind")).isIn("credit_note", "reversal");
                taken += bill.pence("fees_net");
            }
        }
        assertThat(years.get("2024")).isGreaterThan(years.get("2022"));
        assertThat(quarters).hasSizeBetween(400, 60 * 16 - 100);
        assertThat(taken).isNegative();
    }

    @Test
    void noBillIsPaidTwiceAndNoMatterCreditedBeyondItsFees() throws IOException {
        Simulation.write(Written.firm(5, 0.2), root);
        Map<String, Long> owed = new HashMap<>();
        for (Row bill : Written.rows(root, "bills")) {
            String id = bill.get("reverses_bill_id");
            owed.merge(id.isEmpty() ? bill.get("bill_id") : id, bill.pence("fees_net"), Long::sum);
        }
        for (Row receipt : Written.rows(root, "receipts")) {
            owed.merge(receipt.get("bill_id"), -receipt.pence("fees_amount"), Long::sum);
        }
        assertThat(owed.values()).allSatisfy(left -> assertThat(left).isNotNegative());

        Map<String, Integer> shares = new HashMap<>();
        for (Row credit : Written.rows(root, "credits")) {
            shares.merge(credit.get("matter_id"), Integer.parseInt(credit.get("share_pct")), Integer::sum);
        }
        assertThat(shares.values())
                .isNotEmpty()
                .allSatisfy(sum -> assertThat(sum).isLessThanOrEqualTo(100));
    }

    private static String last(Row secondment) {
        return secondment.get("end_date").isEmpty() ? secondment.get("planned_end") : secondment.get("end_date");
    }
}
