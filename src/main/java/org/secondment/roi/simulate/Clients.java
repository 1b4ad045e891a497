package org.secondment.roi.simulate;

import java.util.ArrayList;
import java.util.List;

/** Draws the firm's clients. */
final class Clients {

    static final String OWN_ID = Numbering.id("C", 4, 0);

    static final int FEES_PER_LAWYER = 250_000;
    private static final double SIZE_SIGMA = 1.1;
    static final double OWN_GROWTH_SIGMA = 0.02;

    static List<Client> draw(Firm firm, Span span) {
        List<Client> clients = new ArrayList<>();
        for (int number = 1; number <= firm.clients(); number++) {
            clients.add(client(firm, span, number, clients));
        }
        return clients;
    }

    private static Client client(Firm firm, Span span, int number, List<Client> earlier) {
        Draws draws = Draws.of(firm.seed(), "client", number);
        double mean = (double) firm.lawyers() * FEES_PER_LAWYER / firm.clients();
        double fees = Math.max(5_000, mean * draws.factor(SIZE_SIGMA));
        Sector sector = draws.oneOf(Sector.ALL);
        double growth = Sector.MARKET_GROWTH + sector.growth() + OWN_GROWTH_SIGMA * draws.normal();
        String currency = draws.chance(0.06) ? Rates.FOREIGN : Rates.BASE;
        boolean subsidiary = draws.chance(0.06) && !earlier.isEmpty();
        Client head = subsidiary ? draws.oneOf(earlier) : null;
        int months = span.months();
        int first = draws.chance(0.10) ? draws.between(3, Math.max(3, months * 2 / 3)) : 0;
        int lost = draws.chance(0.05) ? draws.between(months / 2, months - 1) : Integer.MAX_VALUE;
        var since = first > 0
                ? span.month(first).plusDays(draws.between(0, 20))
                : span.first().minusDays(draws.between(60, 5_000));
        return new Client(
                number,
                Numbering.id("C", 4, number),
                Names.ofClient(number, sector),
                sector,
                fees,
                growth,
                currency,
                head == null ? "" : head.parent().isEmpty() ? head.id() : head.parent(),
                first,
                Math.max(lost, first + 3),
                since,
                draws.oneOf(RULES));
    }

    private static final List<String> RULES = List.of(
            "permitted",
            "permitted",
            "permitted",
            "permitted",
            "procurement_only",
            "procurement_only",
            "forbidden",
            "permitted",
            "unknown");

    private Clients() {}
}
