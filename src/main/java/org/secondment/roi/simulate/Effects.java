package org.secondment.roi.simulate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The true effect of each secondment: its practices' factors times one number, chosen so that the mean is the firm's.
 * Each return weighs as much as the host was expected to bill in the months in which it is the latest.
 */
record Effects(Firm firm, double perFactor) {

    private static final double LEAST = -0.95;

    static Effects of(Firm firm, Span span, Collection<Placement> placements) {
        Map<Integer, List<Placement>> hosted = placements.stream()
                .filter(Placement::returned)
                .collect(Collectors.groupingBy(p -> p.host().number(), TreeMap::new, Collectors.toList()));
        double weights = 0;
        double factors = 0;
        for (List<Placement> here : hosted.values()) {
            for (int month = 0; month < span.months(); month++) {
                Optional<Placement> latest = Uplift.latest(
                        here, placement -> placement, span.month(month).plusDays(14));
                if (latest.isPresent() && latest.get().host().activeIn(month)) {
                    double weight = expected(latest.get().host(), month);
                    weights += weight;
                    factors += weight * Practice.product(Practice.drawn(firm, latest.get()));
                }
            }
        }
        return new Effects(firm, factors == 0 ? 1 : weights / factors);
    }

    /** The share by which the host's fees rise after this return. */
    double of(Placement placement) {
        return Math.max(LEAST, firm.effect() * perFactor * Practice.product(Practice.drawn(firm, placement)));
    }

    private static double expected(Client host, int month) {
        double inBase = host.currency().equals(Rates.BASE) ? 1 : Rates.TYPICAL;
        return host.annualFees() * inBase * StrictMath.pow(1 + host.growth(), month / 12.0);
    }
}
