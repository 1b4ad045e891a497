package org.secondment.roi.simulate;

import java.time.LocalDate;
import java.util.List;

/**
 * One matter.
 *
 * @param closed {@link LocalDate#MAX} while open
 */
record Matter(String id, String clientId, LocalDate opened, LocalDate closed, String practice, Kind kind) {

    private static final List<String> TYPES = List.of("advice", "advice", "contentious", "project", "transaction");

    /** What a matter is for. */
    enum Kind {
        CLIENT_WORK,
        SECONDMENT_RECHARGE,
        OWN
    }

    /** Matters are numbered as they are written. */
    int number() {
        return Integer.parseInt(id.substring(1));
    }

    /** The firm's own word for what is done. */
    String type() {
        return switch (kind) {
            case OWN -> "internal";
            case SECONDMENT_RECHARGE -> "secondment";
            case CLIENT_WORK -> TYPES.get(number() * 7 % TYPES.size());
        };
    }

    boolean runsIn(LocalDate month) {
        return opened.isBefore(month.plusDays(15)) && !closed.isBefore(month.plusMonths(1));
    }
}
