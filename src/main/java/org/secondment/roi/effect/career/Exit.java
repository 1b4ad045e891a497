package org.secondment.roi.effect.career;

/** What may end a lawyer's time in a grade, in the order in which it counts on one day. */
public enum Exit {
    PROMOTED,
    LEFT,
    /** Left to join the host of the secondment. */
    HIRED_BY_HOST;

    /** The number that stands for it in rows, from 1; 0 is nothing yet. */
    int code() {
        return ordinal() + 1;
    }

    boolean is(int code) {
        return code == code();
    }

    /** Left the firm, wherever to. */
    static boolean gone(int code) {
        return LEFT.is(code) || HIRED_BY_HOST.is(code);
    }

    static boolean any(int code) {
        return code != Lifetime.NOTHING;
    }
}
