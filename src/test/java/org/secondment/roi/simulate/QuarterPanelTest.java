package org.secondment.roi.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.secondment.roi.simulate.QuarterPanel.Movement;
import org.secondment.roi.simulate.QuarterPanel.Trends;

class QuarterPanelTest {

    private static final int CLIENTS = 300;
    private static final int QUARTERS = 24;
    /** From the third year on matters come and go at the same pace in both. */
    private static final int FROM = 8;

    private static final int[] SEEDS = {11, 12, 13};

    @Test
    void itsFeesBehaveAsThoseOfTheFilesThatTheSimulatorWrites(@TempDir Path folder) throws IOException {
        List<double[]> written = new ArrayList<>();
        List<double[]> drawn = new ArrayList<>();
        for (int seed : SEEDS) {
            Firm firm = new Firm(CLIENTS, CLIENTS, QUARTERS / 4, 1, seed, 0, LocalDate.of(2025, 12, 31));
            List<Client> clients = Clients.draw(firm, Span.of(firm));
            Simulation.write(firm, folder);
            Map<String, double[]> billed = billed(folder);
            QuarterPanel panel = panel(seed, Sector.MARKET_GROWTH, Movement.PROPORTIONAL, Trends.APART);
            for (int i = 0; i < CLIENTS; i++) {
                Client client = clients.get(i);
                if (client.firstMonth() == 0
                        && client.lostFrom() == Integer.MAX_VALUE
                        && client.currency().equals(Rates.BASE)) {
                    written.add(scaled(billed.getOrDefault(client.id(), new double[QUARTERS]), client));
                    drawn.add(scaled(panel.fees(i), client));
                }
            }
        }
        QuarterMoments expected = QuarterMoments.of(written);
        QuarterMoments actual = QuarterMoments.of(drawn);
        assertThat(actual.mean()).isCloseTo(expected.mean(), Offset.offset(0.03));
        assertThat(actual.variation()).isCloseTo(expected.variation(), Offset.offset(0.03));
        assertThat(actual.zeros()).isCloseTo(expected.zeros(), Offset.offset(0.015));
        assertThat(actual.nextQuarter()).isCloseTo(expected.nextQuarter(), Offset.offset(0.04));
        assertThat(actual.nextYear()).isCloseTo(expected.nextYear(), Offset.offset(0.04));
    }

    @Test
    void inProportionEveryClientGrowsByTheSameShare() {
        QuarterPanel still = panel(3, 0, Movement.PROPORTIONAL, Trends.ALIKE);
        QuarterPanel grown = panel(3, 0.08, Movement.PROPORTIONAL, Trends.ALIKE);
        for (boolean large : new boolean[] {false, true}) {
            double share = total(grown, large, 21) / total(still, large, 21) - 1;
            assertThat(share).isBetween(Math.pow(1.08, 63 / 12.0) - 1.01, Math.pow(1.08, 65 / 12.0) - 1);
        }
    }

    @Test
    void byOneAmountLargeAndSmallClientsGainTheSameOnAverage() {
        QuarterPanel still = panel(3, 0, Movement.ADDITIVE, Trends.ALIKE);
        QuarterPanel grown = panel(3, 0.08, Movement.ADDITIVE, Trends.ALIKE);
        double expected = 0.08 * QuarterPanel.MEAN_FEES / 4 * 64 / 12;
        for (boolean large : new boolean[] {false, true}) {
            double gained = total(grown, large, 21) - total(still, large, 21);
            assertThat(gained / clients(still, large)).isCloseTo(expected, Offset.offset(0.15 * expected));
        }
    }

    @Test
    void ratesOfTheirOwnAreThoseOfSectorAndClient() {
        QuarterPanel panel = panel(3, 0, Movement.PROPORTIONAL, Trends.APART);
        QuarterPanel alike = panel(3, 0, Movement.PROPORTIONAL, Trends.ALIKE);
        for (int client = 0; client < CLIENTS; client++) {
            double[] own = panel.fees(client);
            double[] market = alike.fees(client);
            if (market[22] > 5_000 && market[21] > 0) {
                assertThat(own[22] / market[22])
                        .isCloseTo(Math.pow(1 + panel.ownGrowth(client), 67 / 12.0), Offset.offset(0.03));
            }
        }
    }

    private static double total(QuarterPanel panel, boolean large, int quarter) {
        return chosen(panel, large)
                .mapToDouble(client -> panel.fees(client)[quarter])
                .sum();
    }

    private static long clients(QuarterPanel panel, boolean large) {
        return chosen(panel, large).count();
    }

    /** Those there throughout and not lost, larger or smaller than usual. */
    private static IntStream chosen(QuarterPanel panel, boolean large) {
        return IntStream.range(0, CLIENTS)
                .filter(client -> panel.fees(client)[0] >= 0)
                .filter(client -> panel.annualFees(client) > 166_000 == large);
    }

    private static QuarterPanel panel(long seed, double growth, Movement movement, Trends trends) {
        return QuarterPanel.draw(CLIENTS, QUARTERS, growth, movement, trends, seed);
    }

    private static Map<String, double[]> billed(Path folder) throws IOException {
        Map<String, String> clients = new HashMap<>();
        for (Written.Row matter : Written.rows(folder, "matters")) {
            if (!matter.get("matter_type").equals("secondment")) {
                clients.put(matter.get("matter_id"), matter.get("client_id"));
            }
        }
        Map<String, double[]> billed = new HashMap<>();
        for (Written.Row bill : Written.rows(folder, "bills")) {
            String client = clients.getOrDefault(bill.get("matter_id"), "");
            LocalDate day = LocalDate.parse(bill.get("bill_date"));
            int quarter = (day.getYear() - 2020) * 4 + (day.getMonthValue() - 1) / 3;
            billed.computeIfAbsent(client, key -> new double[QUARTERS])[quarter] += bill.pence("fees_net") / 100.0;
        }
        return billed;
    }

    /** Beside what the client would bill in an average quarter of its first year. */
    private static double[] scaled(double[] fees, Client client) {
        double[] scaled = new double[QUARTERS - FROM];
        for (int quarter = FROM; quarter < QUARTERS; quarter++) {
            scaled[quarter - FROM] = 4 * fees[quarter] / client.annualFees();
        }
        return scaled;
    }
}
