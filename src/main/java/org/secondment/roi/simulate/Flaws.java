package org.secondment.roi.simulate;

/** Whether the written files carry faults on purpose. */
public enum Flaws {
    NONE,
    /** Seven known faults at fixed places, listed in {@code truth.json}. */
    HANDFUL
}
