package org.secondment.roi.study;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.secondment.roi.effect.Cohort;
import org.secondment.roi.effect.HeadlineWindow;
import org.secondment.roi.effect.PanelUnit;
import org.secondment.roi.effect.StudentisedEffect;
import org.secondment.roi.effect.TrendForm;
import org.secondment.roi.simulate.QuarterPanel;

/** One firm with its secondments, as the report would compare it. */
final class Design {

    static final int QUARTERS = 24;
    static final HeadlineWindow WINDOW = new HeadlineWindow(4, 1, 4);

    private static final int FIRST_START = 10;
    private static final int LAST_START = 18;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 3;

    /** By client and quarter. */
    private final List<double[]> fees;
    /** By client: sizes long before the earliest start. */
    private final int[] strata;
    /** Those that occur. */
    private final List<Cohort> cohorts;
    /** By client: 0 for none, k for the k-th cohort. */
    private final int[] labels;

    private Design(List<double[]> fees, int[] strata, List<Cohort> cohorts, int[] labels) {
        this.fees = fees;
        this.strata = strata;
        this.cohorts = cohorts;
        this.labels = labels;
    }

    /** Fees as they would be without any effect. */
    static Design draw(Case drawn, long seed) {
        QuarterPanel panel = QuarterPanel.draw(
                Case.CLIENTS,
                QUARTERS,
                drawn.marketGrowth(),
                drawn.movement(),
                drawn.choice().trends(),
                seed);
        UniformRandomProvider source = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
        int[] clients = IntStream.range(0, panel.clients())
                .filter(client -> active(panel.fees(client)))
                .toArray();
        List<double[]> fees = Arrays.stream(clients).mapToObj(panel::fees).toList();
        int[] hosts = drawn.choice().hosts(panel, clients, drawn.secondments(), source);
        Cohort[] away = new Cohort[hosts.length];
        Arrays.setAll(away, i -> {
            int start = FIRST_START + source.nextInt(LAST_START - FIRST_START + 1);
            return new Cohort(start, start + SHORTEST - 1 + source.nextInt(LONGEST - SHORTEST + 1));
        });
        List<Cohort> cohorts = Arrays.stream(away).distinct().sorted().toList();
        int[] labels = new int[clients.length];
        for (int i = 0; i < hosts.length; i++) {
            labels[hosts[i]] = 1 + cohorts.indexOf(away[i]);
        }
        return new Design(fees, strata(fees, drawn.strata()), cohorts, labels);
    }

    /** There, and billed, in the eight quarters before the earliest anticipated start. */
    private static boolean active(double[] fees) {
        int end = FIRST_START - 1 - WINDOW.anticipation();
        double sum = 0;
        for (int quarter = 0; quarter < end; quarter++) {
            sum += fees[quarter];
        }
        return sum > 0;
    }

    /** By the mean of the four quarters before the base of the earliest start. */
    private static int[] strata(List<double[]> fees, int number) {
        int end = FIRST_START - 1 - WINDOW.anticipation() - WINDOW.baseLength();
        double[] sizes = fees.stream()
                .mapToDouble(own -> Arrays.stream(own, end - 4, end).sum())
                .toArray();
        double[] sorted = Arrays.stream(sizes).sorted().toArray();
        return Arrays.stream(sizes)
                .mapToInt(size -> stratum(size, sorted, number))
                .toArray();
    }

    private static int stratum(double size, double[] sorted, int number) {
        int stratum = 0;
        for (int cut = 1; cut < number; cut++) {
            stratum += size > sorted[cut * sorted.length / number] ? 1 : 0;
        }
        return stratum;
    }

    int[] labels() {
        return labels.clone();
    }

    int[] strata() {
        return strata.clone();
    }

    int clients() {
        return labels.length;
    }

    double[] fees(int client) {
        return fees.get(client).clone();
    }

    /** Places of the clients with a secondment. */
    int[] hosts() {
        return IntStream.range(0, labels.length)
                .filter(client -> labels[client] > 0)
                .toArray();
    }

    /** When a client's secondee is away from the firm, if ever. */
    Cohort cohort(int client) {
        return labels[client] == 0 ? Cohort.NEVER : cohorts.get(labels[client] - 1);
    }

    /** The same firm had every host's fees been higher by a share from the return on. */
    Design with(double effect) {
        List<double[]> changed = IntStream.range(0, fees.size())
                .mapToObj(client -> labels[client] > 0 ? raised(client, effect) : fees.get(client))
                .toList();
        return new Design(changed, strata, cohorts, labels);
    }

    private double[] raised(int client, double effect) {
        double[] raised = fees.get(client).clone();
        for (int quarter = cohort(client).last(); quarter < raised.length; quarter++) {
            raised[quarter] *= 1 + effect;
        }
        return raised;
    }

    /** A quarter's mean fees of a host in its base. */
    double before(int client) {
        int end = cohort(client).first() - 1 - WINDOW.anticipation();
        return Arrays.stream(fees.get(client), end - WINDOW.baseLength(), end).sum() / WINDOW.baseLength();
    }

    /** A quarter's mean fees of a host after its secondee's return. */
    double after(int client) {
        int from = cohort(client).last();
        return Arrays.stream(fees.get(client), from, from + WINDOW.horizon()).sum() / WINDOW.horizon();
    }

    StudentisedEffect effect(TrendForm form) {
        List<PanelUnit> units = IntStream.range(0, fees.size())
                .mapToObj(client -> new PanelUnit(client, strata[client], fees.get(client)))
                .toList();
        return new StudentisedEffect(units, cohorts, WINDOW, form);
    }
}
