package org.secondment.roi.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.simulate.Written.Row;

class PracticeTest {

    private static final double EFFECT = 0.3;

    @TempDir
    static Path root;

    private static Truth truth;
    private static Map<String, List<Row>> log;

    /**
     * By how much the fees billed while a return is the latest are above those of the same firm without effects.
     * Credit notes are left out: each takes back a share of its own bill, which may be of another time.
     */
    private static final Map<String, Double> UPLIFTS = new TreeMap<>();

    private static final Map<String, String> STARTS = new TreeMap<>();

    private static long with;
    private static long without;

    @BeforeAll
    static void write() throws IOException {
        truth = Simulation.write(firm(EFFECT), root.resolve("with"));
        Simulation.write(firm(0), root.resolve("without"));
        log = Written.rows(root.resolve("with"), "engagement_log").stream()
                .collect(Collectors.groupingBy(event -> event.get("secondment_id")));
        Written.rows(root, "with/secondments").forEach(s -> STARTS.put(s.get("secondment_id"), s.get("start_date")));
        Map<String, long[]> sums = new TreeMap<>();
        Map<String, List<Truth.Extra>> hosts =
                truth.secondments().stream().collect(Collectors.groupingBy(Truth.Extra::clientId));
        Map<String, String> clients = new HashMap<>();
        Written.rows(root, "with/matters").forEach(m -> clients.put(m.get("matter_id"), m.get("client_id")));
        Map<String, Long> plain = new HashMap<>();
        Written.rows(root, "without/bills").forEach(b -> plain.put(b.get("bill_id"), b.pence("fees_net")));
        for (Row bill : Written.rows(root, "with/bills")) {
            LocalDate day = LocalDate.parse(bill.get("bill_date"));
            String client = Objects.requireNonNull(clients.get(bill.get("matter_id")));
            hosts.getOrDefault(client, List.of()).stream()
                    .filter(s -> bill.get("kind").equals("invoice"))
                    .filter(s ->
                            day.isAfter(s.endDate()) && !day.isAfter(s.endDate().plusMonths(36)))
                    .max(Comparator.comparing(Truth.Extra::endDate).thenComparing(Truth.Extra::secondmentId))
                    .ifPresent(s -> {
                        long[] sum = sums.computeIfAbsent(s.secondmentId(), id -> new long[2]);
                        sum[0] += bill.pence("fees_net");
                        sum[1] += Objects.requireNonNull(plain.get(bill.get("bill_id")));
                    });
        }
        sums.forEach((id, sum) -> {
            with += sum[0];
            without += sum[1];
            UPLIFTS.put(id, (double) sum[0] / sum[1] - 1);
        });
    }

    private static Firm firm(double effect) {
        return new Firm(1400, 700, 5, 350, 4, effect, LocalDate.of(2024, 12, 31));
    }

    @Test
    void theFeesAllTogetherAreHigherByTheEffectAskedFor() {
        assertThat((double) with / without - 1).isCloseTo(EFFECT, within(0.02));
        assertThat(truth.realised()).isCloseTo((double) with / without - 1, within(0.005));
    }

    @Test
    void theFeesOfEachSecondmentAreHigherByItsOwnEffect() {
        assertThat(UPLIFTS).hasSizeGreaterThan(200);
        for (Truth.Extra secondment : truth.secondments()) {
            Double found = UPLIFTS.get(secondment.secondmentId());
            if (found != null) {
                assertThat(found).as(secondment.secondmentId()).isCloseTo(secondment.effect(), within(0.01));
            }
        }
        assertThat(truth.secondments().stream().map(Truth.Extra::effect).distinct())
                .hasSizeGreaterThan(20);
    }

    @Test
    void aBriefingByBothPartnersBeforeTheStartShowsInTheFees() {
        assertThat(ratio((events, start) -> did(events, "brief_supervising_partner", start)
                        && did(events, "brief_relationship_partner", start)))
                .isCloseTo(1.3, within(0.13));
    }

    @Test
    void regularCheckInsShowInTheFees() {
        assertThat(ratio((events, start) -> {
                    long done = count(events, "checkin_secondee", "done");
                    return done > 2 * count(events, "checkin_secondee", "missed");
                }))
                .isCloseTo(1.25, within(0.13));
    }

    @Test
    void debriefsShowInTheFees() {
        assertThat(ratio((events, start) -> count(events, "debrief_client", "done") == 1))
                .isCloseTo(1.5, within(0.15));
        assertThat(ratio((events, start) -> count(events, "debrief_supervising_partner", "done") == 1))
                .isCloseTo(1.2, within(0.13));
    }

    @Test
    void aContactPlanShowsInTheFees() {
        assertThat(ratio((events, start) -> count(events, "contact_plan_made", "done") == 1))
                .isCloseTo(1.4, within(0.15));
    }

    @Test
    void researchAndReviewsDoNot() {
        assertThat(ratio((events, start) -> count(events, "client_research", "done") == 1))
                .isCloseTo(1, within(0.1));
        assertThat(ratio((events, start) -> count(events, "career_plan_reviewed", "done") == 1))
                .isCloseTo(1, within(0.1));
    }

    @Test
    void theLogNeverContradictsWhatWasDone() {
        for (Truth.Extra secondment : truth.secondments()) {
            for (Row event : log.getOrDefault(secondment.secondmentId(), List.of())) {
                String practice = switch (event.get("event")) {
                    case "debrief_client" -> "client_debriefed";
                    case "contact_plan_made" -> "contact_plan_made";
                    case "client_research" -> "client_researched";
                    default -> "";
                };
                if (!practice.isEmpty()) {
                    assertThat(event.get("status").equals("done"))
                            .isEqualTo(secondment.practices().contains(practice));
                }
            }
        }
    }

    /** The mean uplift of the secondments that kept a practice, beside that of the others. */
    private static double ratio(BiPredicate<List<Row>, String> kept) {
        Map<Boolean, Double> means = truth.secondments().stream()
                .filter(s -> UPLIFTS.containsKey(s.secondmentId()))
                .collect(Collectors.partitioningBy(
                        s -> kept.test(
                                log.getOrDefault(s.secondmentId(), List.of()),
                                Objects.requireNonNull(STARTS.get(s.secondmentId()))),
                        Collectors.averagingDouble(s -> Objects.requireNonNull(UPLIFTS.get(s.secondmentId())))));
        return Objects.requireNonNull(means.get(true)) / Objects.requireNonNull(means.get(false));
    }

    private static boolean did(List<Row> events, String what, String before) {
        return events.stream()
                .anyMatch(e -> e.get("event").equals(what)
                        && e.get("status").equals("done")
                        && e.get("event_date").compareTo(before) < 0);
    }

    private static long count(List<Row> events, String what, String status) {
        return events.stream()
                .filter(e -> e.get("event").equals(what) && e.get("status").equals(status))
                .count();
    }
}
