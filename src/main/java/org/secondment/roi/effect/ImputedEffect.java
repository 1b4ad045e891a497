package org.secondment.roi.effect;

/** The plain mean of the effects of some imputed cells. */
public record ImputedEffect(double estimate, double standardError, int cells) {}
