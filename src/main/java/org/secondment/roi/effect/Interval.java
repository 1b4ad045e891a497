package org.secondment.roi.effect;

/** A range of values, both ends included. */
public record Interval(double low, double high) {}
