package org.secondment.roi.effect;

/** One unit's effect as measured: a client, an office or a study, with the standard error of its figure. */
public record MeasuredEffect(String name, double effect, double standardError) {

    public MeasuredEffect {
        if (!(standardError > 0)) {
            throw new IllegalArgumentException(
                    name + " has the standard error " + standardError + "; it must be above 0");
        }
    }

    double variance() {
        return standardError * standardError;
    }
}
