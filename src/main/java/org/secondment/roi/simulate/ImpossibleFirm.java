package org.secondment.roi.simulate;

/** A firm that nobody can invent; the message names the option to change. */
public final class ImpossibleFirm extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImpossibleFirm(String message) {
        super(message);
    }
}
