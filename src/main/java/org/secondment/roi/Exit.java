package org.secondment.roi;

/** Exit codes (operations.md): not 1, 52, 53 or 137, which Spark and kill use. */
enum Exit {
    PUBLISHED(0),
    USAGE(2),
    INPUT_REFUSED(3),
    LOCKED(5),
    RETRYABLE(10),
    BUG(70),
    /** As shells tell of SIGTERM; the run is ended, and does not end by itself. */
    STOPPED(143);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
