package org.secondment.roi.effect.design;

/** What is known of a lawyer before a secondment. */
@FunctionalInterface
public interface Traits {

    /** For units of which nothing is known but their cards. */
    Traits NONE = (unit, start, factor) -> "";

    /** Grade, tenure band or practice just before the period {@code start}; empty where unknown. */
    String before(String unit, int start, Factor factor);
}
