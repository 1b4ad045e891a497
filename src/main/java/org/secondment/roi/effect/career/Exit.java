package org.secondment.roi.effect.career;

/** What may end a lawyer's time in a grade, in the order in which it counts on one day. */
public enum Exit {
    PROMOTED(1),
    LEFT(2),
    /** Left to join the host of the secondment. */
    HIRED_BY_HOST(3);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    /** The number that stands for it in rows; 0 is nothing yet. */
    int code() {
        return code;
    }

    boolean is(int other) {
        return code == other;
    }

    /** Left the firm, wherever to. */
    static boolean gone(int code) {
        return LEFT.is(code) || HIRED_BY_HOST.is(code);
    }

    static boolean any(int code) {
        return code != Lifetime.NOTHING;
    }
}
