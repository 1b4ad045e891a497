package org.secondment.roi.simulate;

import java.time.LocalDate;

/**
 * A placement, who went, and the terms that other files depend on.
 *
 * @param monthlyFee charged to the host, in pence of its currency; 0 where nothing is charged
 */
record Secondment(Placement placement, Person person, String referralRule, String chargeBasis, long monthlyFee) {

    static Secondment of(Firm firm, Placement placement, Person person) {
        Draws draws = Draws.of(firm.seed(), "secondment", placement.number());
        String rule = draws.chance(0.15) ? "unknown" : placement.host().referralRule();
        String basis = draws.oneOf("full", "cost", "cost", "part", "part", "none", "none");
        long fee = switch (basis) {
            case "full" -> draws.between(24, 30) * 50_000L;
            case "cost" -> draws.between(14, 20) * 50_000L;
            case "part" -> draws.between(6, 10) * 50_000L;
            default -> 0;
        };
        return new Secondment(placement, person, rule, basis, fee);
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
}
