package org.secondment.roi.practice;

/** How the records of a secondment tell whether a practice was kept. */
@FunctionalInterface
public interface Rule {

    Kept of(Engagement engagement);
}
