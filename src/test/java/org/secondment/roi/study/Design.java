package org.secondment.roi.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.secondment.roi.effect.Cohort;
import org.secondment.roi.effect.HeadlineWindow;
import org.secondment.roi.effect.PanelUnit;
import org.secondment.roi.effect.Strata;
import org.secondment.roi.effect.StudentisedEffect;
import org.secondment.roi.effect.TrendForm;
import org.secondment.roi.simulate.QuarterPanel;

/** One firm with its secondments, as the report would compare it. */
final class Design {

    static final int QUARTERS = 24;
    static final HeadlineWindow WINDOW = new HeadlineWindow(4, 1, 4);

    static final int FIRST_START = 10;
    private static final int LAST_START = 18;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 3;

    /** By client and quarter. */
    private final List<double[]> fees;
    /** By client. */
    private final List<Strata> strata;
    /** Those that occur. */
    private final List<Cohort> cohorts;
    /** By client: 0 for none, k for the k-th cohort. */
    private final int[] labels;

    private Design(List<double[]> fees, List<Strata> strata, List<Cohort> cohorts, int[] labels) {
        this.fees = fees;
        this.strata = strata;
        this.cohorts = cohorts;
        this.labels = labels;
    }

    /** Fees as they would be without any effect. */
    static Design draw(Case drawn, long seed) {
        Choice choice = drawn.choice();
        QuarterPanel panel = QuarterPanel.draw(
                Case.CLIENTS, QUARTERS, drawn.marketGrowth(), drawn.movement(), choice.trends(), seed);
        List<double[]> fees =
                IntStream.range(0, panel.clients()).mapToObj(panel::fees).toList();
        UniformRandomProvider source = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
        List<Cohort> away = new ArrayList<>();
        for (int i = 0; i < drawn.secondments(); i++) {
            int start = FIRST_START + source.nextInt(LAST_START - FIRST_START + 1);
            away.add(new Cohort(start, start + SHORTEST - 1 + source.nextInt(LONGEST - SHORTEST + 1)));
        }
        Collections.sort(away);
        List<Cohort> cohorts = away.stream().distinct().toList();
        int[] starts = cohorts.stream().mapToInt(Cohort::first).distinct().toArray();
        List<Strata> strata = SizeStrata.of(fees, starts, choice::sizedFor, drawn.strata());
        double[] weights = choice.weights(panel);
        int[] labels = new int[fees.size()];
        for (Cohort cohort : away) {
            int host = one(choice, weights, strata, cohort.first(), source);
            weights[host] = 0;
            labels[host] = 1 + cohorts.indexOf(cohort);
        }
        return new Design(fees, strata, cohorts, labels);
    }

    /** One of those that have a stratum at the start. */
    private static int one(
            Choice choice, double[] weights, List<Strata> strata, int start, UniformRandomProvider source) {
        double[] there = new double[weights.length];
        Arrays.setAll(there, client -> {
            String stratum = strata.get(client).at(start);
            return stratum.isEmpty() ? 0 : weights[client] * choice.ofSize(Integer.parseInt(stratum));
        });
        double left = source.nextDouble() * Arrays.stream(there).sum();
        int host = -1;
        for (int client = 0; client < there.length && left >= 0; client++) {
            if (there[client] > 0) {
                host = client;
                left -= there[client];
            }
        }
        return host;
    }

    int[] labels() {
        return labels.clone();
    }

    List<Cohort> cohorts() {
        return cohorts;
    }

    /** By client. */
    List<Strata> strata() {
        return strata;
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
        return with(client -> effect);
    }

    /** The same with a share of its own for each host. */
    Design with(IntToDoubleFunction effects) {
        List<double[]> changed = IntStream.range(0, fees.size())
                .mapToObj(
                        client -> labels[client] > 0 ? raised(client, effects.applyAsDouble(client)) : fees.get(client))
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
                .mapToObj(client -> new PanelUnit(client, strata.get(client), fees.get(client)))
                .toList();
        return new StudentisedEffect(units, cohorts, WINDOW, form);
    }
}
