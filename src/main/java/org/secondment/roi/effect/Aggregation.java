package org.secondment.roi.effect;

/** How cells are put together. */
public enum Aggregation {
    /** All counted cells, by treated units. */
    SIMPLE,
    /** By event time; overall the plain mean of counted event times. */
    DYNAMIC,
    /** By cohort; overall by the cohorts' treated units. */
    GROUP,
    /** By period; overall the plain mean of periods. */
    CALENDAR
}
