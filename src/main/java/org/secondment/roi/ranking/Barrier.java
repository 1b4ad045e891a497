package org.secondment.roi.ranking;

/** Why a lawyer is not among those who could go to a client; the first that holds is counted. */
public enum Barrier {
    NO_CONSENT("no consent on file"),
    LEFT("left, or leaving before"),
    AWAY("on another secondment then"),
    NOT_YET("not available within six months"),
    EXCLUDED("an exclusion of this client"),
    NO_INTEREST("no stated interest in its practices or sector");

    private final String title;

    Barrier(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
