package org.secondment.roi.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.stat.StatUtils;

/**
 * A second opinion on a single named client: its synthetic twin, and how the same procedure ranks it among the donors,
 * each taken as if it had been seconded to (the client itself is no donor then).
 */
public record SyntheticControl(SyntheticClient client, List<SyntheticClient> placebos, Optional<String> refusal) {

    public static final int LEAST_BEFORE = 12;
    public static final int LEAST_DONORS = 20;
    static final double WORST_FIT = 0.25;

    public SyntheticControl {
        placebos = List.copyOf(placebos);
    }

    /** Series by period from 1, of which the first {@code before} are earlier than the secondment's anticipation. */
    public static SyntheticControl of(PanelUnit client, List<PanelUnit> donors, int before, SyntheticForm form) {
        RealMatrix matrix = MatrixUtils.createRealMatrix(
                donors.stream().map(SyntheticControl::values).toArray(double[][]::new));
        RealVector values = MatrixUtils.createRealVector(values(client));
        SyntheticClient twin = SyntheticClient.of(matrix, values, before, form);
        List<SyntheticClient> placebos = new ArrayList<>();
        for (int i = 0; i < donors.size(); i++) {
            int left = i;
            int[] others =
                    IntStream.range(0, donors.size()).filter(j -> j != left).toArray();
            int[] periods = IntStream.range(0, client.periods()).toArray();
            placebos.add(
                    SyntheticClient.of(matrix.getSubMatrix(others, periods), matrix.getRowVector(i), before, form));
        }
        double spread =
                Math.sqrt(StatUtils.variance(values.getSubVector(0, before).toArray()));
        return new SyntheticControl(twin, placebos, refusal(before, donors.size(), twin.errorBefore() / spread));
    }

    /** (1 + #{|gap of a donor| >= |gap of the client|}) / (donors + 1). */
    public double rankP() {
        long wider = placebos.stream()
                .filter(placebo -> Math.abs(placebo.estimate()) >= Math.abs(client.estimate()))
                .count();
        return (1.0 + wider) / (placebos.size() + 1);
    }

    /** Why the figure may not be printed; empty where it may. */
    static Optional<String> refusal(int before, int donors, double fit) {
        Optional<String> few = tooFew(before, donors);
        return few.isPresent() || fit <= WORST_FIT
                ? few
                : Optional.of("no mixture of other clients follows this one before its secondment");
    }

    /** Why none can be made at all; empty where one can. */
    public static Optional<String> tooFew(int before, int donors) {
        if (before < LEAST_BEFORE) {
            return Optional.of(before + " quarters before the secondment are too few for a synthetic client; "
                    + LEAST_BEFORE + " are needed");
        }
        if (donors < LEAST_DONORS) {
            return Optional.of(
                    donors + " other clients are too few for a synthetic client; " + LEAST_DONORS + " are needed");
        }
        return Optional.empty();
    }

    private static double[] values(PanelUnit unit) {
        return IntStream.rangeClosed(1, unit.periods()).mapToDouble(unit::value).toArray();
    }
}
