package org.secondment.roi.effect;

import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Effects at consecutive event times with their covariance, without the last time before, which is their reference and
 * zero, and the weights by which the effects from the start on make the figure asked for.
 */
public final class EventPath {

    private final int before;
    private final RealVector effects;
    private final RealMatrix covariance;
    private final RealVector weights;

    /**
     * A path in the order of time.
     *
     * @param before number of the effects that lie before the reference
     * @param weights of the effects after the reference, such as 1/4 each, or 0 while away
     */
    public EventPath(int before, double[] effects, double[][] covariance, double... weights) {
        if (before < 1 || weights.length < 1 || before + weights.length != effects.length) {
            throw new IllegalArgumentException("effects of an event path: " + effects.length + ", of them before: "
                    + before + ", weights: " + weights.length);
        }
        this.before = before;
        this.effects = MatrixUtils.createRealVector(effects);
        this.covariance = MatrixUtils.createRealMatrix(covariance);
        this.weights = MatrixUtils.createRealVector(weights);
    }

    int before() {
        return before;
    }

    int after() {
        return weights.getDimension();
    }

    RealVector effects() {
        return effects;
    }

    RealMatrix covariance() {
        return covariance;
    }

    RealVector weights() {
        return weights;
    }

    /** The largest change of step from one time before to the next, the reference included; empty with a single step. */
    public OptionalDouble largestBendBefore() {
        double[] path = effects.getSubVector(0, before).append(0).toArray();
        return IntStream.range(1, before)
                .mapToDouble(at -> Math.abs(path[at + 1] - 2 * path[at] + path[at - 1]))
                .max();
    }

    /** The figure asked for, with nothing allowed for. */
    public double estimate() {
        return effects.getSubVector(before, after()).dotProduct(weights);
    }

    public double standardError() {
        RealMatrix own =
                covariance.getSubMatrix(before, effects.getDimension() - 1, before, effects.getDimension() - 1);
        return Math.sqrt(own.operate(weights).dotProduct(weights));
    }
}
