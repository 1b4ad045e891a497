package org.secondment.roi.simulate;

import java.time.LocalDate;

/**
 * One matter.
 *
 * @param closed {@link LocalDate#MAX} while open
 */
record Matter(String id, String clientId, LocalDate opened, LocalDate closed, String practice, Kind kind) {

    /** What a matter is for. */
    enum Kind {
        CLIENT_WORK,
        SECONDMENT_RECHARGE,
        OWN
    }

    boolean runsIn(LocalDate month) {
        return opened.isBefore(month.plusDays(15)) && !closed.isBefore(month.plusMonths(1));
    }
}
