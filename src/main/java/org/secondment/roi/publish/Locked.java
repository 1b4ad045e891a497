package org.secondment.roi.publish;

import java.nio.file.Path;

/** Another run works on the period: who, where, since when, and what to do. */
public final class Locked extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Locked(String message) {
        super(message);
    }

    static Locked by(Holder holder, Layout layout) {
        return new Locked(layout.period() + " is locked by " + holder + ". Wait until that run has ended; if it is"
                + " certain that it no longer runs, delete " + layout.lock() + " and run again.");
    }

    static Locked lost(Path lock) {
        return new Locked("This run no longer holds " + lock
                + ": another run took it over or it was deleted. Nothing was published by this run; run again.");
    }
}
