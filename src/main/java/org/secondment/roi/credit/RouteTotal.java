package org.secondment.roi.credit;

/**
 * Mature secondments' credit by one route over one window; minor units.
 *
 * @param matters credited after the return
 * @param during credited while away and permitted, billed from the start to the end of the window
 */
public record RouteTotal(
        Route route,
        int months,
        long matters,
        long before,
        long during,
        long after,
        long collectedBefore,
        long collectedDuring,
        long collectedAfter) {

    /** After less before. */
    public long change() {
        return after - before;
    }
}
