package org.secondment.roi.simulate;

/** Whether the written files carry faults on purpose. */
public enum Flaws {
    NONE,
    /** Nine known faults at fixed places, listed in {@code truth.json}. */
    HANDFUL
}
