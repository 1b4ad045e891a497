package org.secondment.roi.simulate;

import java.time.LocalDate;
import java.util.List;

/**
 * Fees by client and quarter of an invented firm that never seconds anybody: the simulator's clients and their bills
 * without its files, for studies of many firms.
 */
public final class QuarterPanel {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);
    private static final int QUARTERS_A_YEAR = 4;

    /** Expected fees of a client in its first year, on average. */
    static final double MEAN_FEES = Clients.FEES_PER_LAWYER;

    /** What growth does to a client's fees. */
    public enum Movement {
        /** A year's growth multiplies them. */
        PROPORTIONAL,
        /** A year's growth of a client of average size is added to each. */
        ADDITIVE
    }

    /** Whether clients grow at rates of their own. */
    public enum Trends {
        /** All grow at the market's rate. */
        ALIKE,
        /** Sectors and clients differ as in the simulator. */
        APART
    }

    private final List<Client> clients;
    private final double[][] fees;

    private QuarterPanel(List<Client> clients, double[][] fees) {
        this.clients = clients;
        this.fees = fees;
    }

    /** A firm of so many clients, seen for whole years of quarters from January on. */
    public static QuarterPanel draw(
            int clients, int quarters, double marketGrowth, Movement movement, Trends trends, long seed) {
        Firm firm = new Firm(clients, clients, quarters / QUARTERS_A_YEAR, 1, seed, 0, LAST_DAY);
        List<Client> drawn = Clients.draw(firm, Span.of(firm));
        double[][] fees = new double[clients][];
        for (int i = 0; i < clients; i++) {
            Client client = drawn.get(i);
            double growth = marketGrowth + (trends == Trends.ALIKE ? 0 : own(client));
            Draws draws = Draws.of(seed, "quarters", client.number());
            fees[i] = new ClientQuarters(client, growth, movement, quarters, draws).fees();
        }
        return new QuarterPanel(drawn, fees);
    }

    private static double own(Client client) {
        return client.growth() - Sector.MARKET_GROWTH;
    }

    public int clients() {
        return fees.length;
    }

    /** By quarter from 0, in units of money; not a number before the client's first matter. */
    public double[] fees(int client) {
        return fees[client].clone();
    }

    /** What the client bills in a usual year. */
    double annualFees(int client) {
        return clients.get(client).annualFees();
    }

    /** Relative chance of being asked to take a secondee, by sector. */
    public double hosting(int client) {
        return clients.get(client).sector().hosting();
    }

    /** A year, beside the market's, where trends are apart. */
    public double ownGrowth(int client) {
        return own(clients.get(client));
    }
}
