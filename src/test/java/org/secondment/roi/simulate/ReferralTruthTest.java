package org.secondment.roi.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.credit.Away;
import org.secondment.roi.credit.Line;
import org.secondment.roi.credit.Phase;
import org.secondment.roi.credit.Route;
import org.secondment.roi.simulate.Written.Row;

/** What is true of invented firms is what their ledger says. */
class ReferralTruthTest {

    private static final int SEEDS = 50;

    /** Half of the referrals have the whole of a matter, the others half of it. */
    private static final double MEAN_SHARE = 0.75;

    @TempDir
    Path folder;

    /** Sums of one firm: what is credited, and of how much. */
    private record Part(double credited, double billed) {}

    @Test
    void aMovedContactsRevenueStandsOnTheFollowLineAndNowhereElse() throws IOException {
        SimulatedLedger firm = SimulatedLedger.of(Written.LARGE, folder);
        List<Row> followed = credits(row -> row.get("route").equals("follow"));
        Map<String, List<Line>> lines = byCredit(firm);

        assertThat(followed).hasSizeGreaterThan(8).allSatisfy(row -> {
            List<Line> own = lines.getOrDefault(row.get("credit_id"), List.of());
            assertThat(own).hasSize(1);
            assertThat(own.get(0).route()).isEqualTo(Route.FOLLOW);
            assertThat(own.get(0).claim().client())
                    .isNotEqualTo(own.get(0).away().client());
        });
        assertThat(firm.ledger().lines().stream().filter(line -> line.route() == Route.FOLLOW))
                .hasSameSizeAs(followed);
        assertThat(follow(firm).stream().mapToLong(Line::allBilled).sum())
                .isPositive()
                .isEqualTo(
                        followed.stream().mapToLong(row -> credited(row, firm)).sum());
        assertThat(firm.ledger().contradicted()).isZero();
    }

    @Test
    void forbiddenReferralsAreExceptionsAndNothingElseIs() throws IOException {
        SimulatedLedger firm = SimulatedLedger.of(Written.LARGE, folder);
        Set<String> forbidden = credits(row -> row.get("permitted").equals("N")).stream()
                .map(row -> row.get("credit_id"))
                .collect(Collectors.toSet());

        assertThat(forbidden).isNotEmpty();
        assertThat(firm.ledger().exceptions())
                .extracting(one -> one.claim().key().credit())
                .containsExactlyInAnyOrderElementsOf(forbidden);
        assertThat(byCredit(firm)).doesNotContainKeys(forbidden.toArray(String[]::new));
    }

    @Test
    void theReferralUpliftIsRecoveredOverFiftyFirms() throws IOException {
        List<Part> before = new ArrayList<>();
        List<Part> after = new ArrayList<>();
        for (int seed = 1; seed <= SEEDS; seed++) {
            SimulatedLedger firm = SimulatedLedger.of(new Firm(48, 40, 5, 12, seed, 0.2, Written.LAST_DAY), folder);
            before.add(part(firm, Phase.BEFORE));
            after.add(part(firm, Phase.AFTER));
        }

        recovered(after, Crediting.RATE_AFTER * MEAN_SHARE);
        recovered(before, Crediting.RATE_BEFORE * MEAN_SHARE);
        assertThat(ratio(after) - ratio(before)).isGreaterThan(10 * error(after));
    }

    private static void recovered(List<Part> parts, double truth) {
        assertThat(Math.abs(ratio(parts) - truth))
                .as("%s against %s, standard error %s", ratio(parts), truth, error(parts))
                .isLessThan(3 * error(parts));
        assertThat(error(parts)).isLessThan(0.02);
    }

    private static double ratio(List<Part> parts) {
        return parts.stream().mapToDouble(Part::credited).sum()
                / parts.stream().mapToDouble(Part::billed).sum();
    }

    /** By firm: the spread of what a firm is credited with beyond the mean share of its bills. */
    private static double error(List<Part> parts) {
        double ratio = ratio(parts);
        double squares = parts.stream()
                .mapToDouble(part -> Math.pow(part.credited() - ratio * part.billed(), 2))
                .sum();
        return Math.sqrt(squares) / parts.stream().mapToDouble(Part::billed).sum();
    }

    /**
     * Matters that the simulator may have referred, with what the ledger credits of them in the window; partners
     * originate matters at random, without a route, and may have been secondees.
     */
    private static Part part(SimulatedLedger firm, Phase phase) {
        Map<String, Line> lines = firm.ledger().lines().stream()
                .filter(line -> line.phase() == phase && line.route().ofHost())
                .filter(line -> !line.claim().word().isEmpty())
                .collect(Collectors.toMap(line -> line.claim().key().matter(), line -> line, (a, b) -> a));
        Set<String> exceptions = firm.ledger().exceptions().stream()
                .map(one -> one.claim().key().matter())
                .collect(Collectors.toSet());
        double credited = 0;
        double billed = 0;
        for (Row matter : firm.matters()) {
            LocalDate opened = LocalDate.parse(matter.get("opened_date"));
            Optional<Away> away = host(firm, matter, opened, phase);
            boolean employed = away.map(one -> firm.lastDays().get(one.employee()))
                    .filter(opened::isAfter)
                    .isEmpty();
            if (away.isPresent() && employed && !exceptions.contains(matter.get("matter_id"))) {
                Away one = away.orElseThrow();
                boolean later = phase == Phase.AFTER;
                LocalDate first = later
                        ? one.end().orElseThrow().plusDays(1)
                        : one.start().minusMonths(SimulatedLedger.MONTHS);
                LocalDate last = later
                        ? one.end().orElseThrow().plusMonths(SimulatedLedger.MONTHS)
                        : one.start().minusDays(1);
                billed += firm.billed(matter.get("matter_id"), first, last);
                Line line = lines.get(matter.get("matter_id"));
                credited += line == null ? 0 : line.billed(SimulatedLedger.MONTHS);
            }
        }
        return new Part(credited, billed);
    }

    /** Whose referral a matter would be: the latest return, else the latest start to come where no contact moved in. */
    private static Optional<Away> host(SimulatedLedger firm, Row matter, LocalDate opened, Phase phase) {
        String client = matter.get("client_id");
        List<Away> hosted = firm.ledger().secondments().stream()
                .filter(away -> away.client().equals(client))
                .toList();
        Optional<Away> after = latest(
                hosted,
                away -> away.end()
                        .filter(end -> opened.isAfter(end) && !opened.isAfter(end.plusMonths(SimulatedLedger.MONTHS)))
                        .isPresent());
        if (phase == Phase.AFTER || after.isPresent()) {
            return phase == Phase.AFTER ? after : Optional.empty();
        }
        boolean moved = firm.truth().moves().stream()
                .anyMatch(move -> move.to().equals(client) && !opened.isBefore(move.arrived()));
        return moved
                ? Optional.empty()
                : latest(
                        hosted,
                        away -> opened.isBefore(away.start())
                                && !opened.isBefore(away.start().minusMonths(SimulatedLedger.MONTHS)));
    }

    private static Optional<Away> latest(List<Away> hosted, Predicate<Away> wanted) {
        return hosted.stream()
                .filter(wanted)
                .max(Comparator.comparing(away -> away.end().orElse(LocalDate.MAX)));
    }

    private List<Row> credits(Predicate<Row> wanted) throws IOException {
        return Written.rows(folder, "credits").stream().filter(wanted).toList();
    }

    private static List<Line> follow(SimulatedLedger firm) {
        return firm.ledger().lines().stream()
                .filter(line -> line.route() == Route.FOLLOW)
                .toList();
    }

    private static Map<String, List<Line>> byCredit(SimulatedLedger firm) {
        return firm.ledger().lines().stream()
                .collect(Collectors.groupingBy(line -> line.claim().key().credit()));
    }

    private static long credited(Row credit, SimulatedLedger firm) {
        long share = Long.parseLong(credit.get("share_pct"));
        return firm.bills().getOrDefault(credit.get("matter_id"), List.of()).stream()
                .mapToLong(bill -> Math.round(bill.pence() * share / 100.0))
                .sum();
    }
}
