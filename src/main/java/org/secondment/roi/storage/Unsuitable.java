package org.secondment.roi.storage;

/** A place that cannot be used for what the settings want of it, now or later: one sentence that names it. */
public final class Unsuitable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unsuitable(String sentence) {
        super(sentence);
    }
}
