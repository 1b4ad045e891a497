package org.secondment.roi.simulate;

import java.time.LocalDate;
import java.util.List;

/**
 * A placement, who went, and the terms that other files depend on.
 *
 * @param kept what was done for it
 * @param effect the true share by which the host's fees rise after the return
 */
record Secondment(Placement placement, Person person, Terms terms, List<Practice> kept, double effect) {

    /**
     * What was agreed.
     *
     * @param monthlyFee charged to the host, in pence of its currency; 0 where nothing is charged
     */
    record Terms(LocalDate offeredOn, String referralRule, String chargeBasis, long monthlyFee) {}

    Secondment {
        kept = List.copyOf(kept);
    }

    static Secondment of(Firm firm, Placement placement, Person person, Effects effects) {
        return new Secondment(
                placement, person, terms(firm, placement), Practice.drawn(firm, placement), effects.of(placement));
    }

    private static Terms terms(Firm firm, Placement placement) {
        Draws draws = Draws.of(firm.seed(), "secondment", placement.number());
        String rule = draws.chance(0.15) ? "unknown" : placement.host().referralRule();
        String basis = draws.oneOf("full", "cost", "cost", "part", "part", "none", "none");
        long fee = switch (basis) {
            case "full" -> draws.between(24, 30) * 50_000L;
            case "cost" -> draws.between(14, 20) * 50_000L;
            case "part" -> draws.between(6, 10) * 50_000L;
            default -> 0;
        };
        LocalDate offered = placement.start().minusDays(draws.between(30, 120));
        return new Terms(offered, rule, basis, fee);
    }

    String id() {
        return placement.id();
    }

    LocalDate start() {
        return placement.start();
    }

    LocalDate end() {
        return placement.end();
    }

    boolean awayOn(LocalDate day) {
        return placement.covers(day);
    }

    boolean did(Practice practice) {
        return kept.contains(practice);
    }
}
