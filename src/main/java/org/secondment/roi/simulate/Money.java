package org.secondment.roi.simulate;

/** Amounts in pence (or cents) and how a file writes them. */
final class Money {

    static String text(long pence) {
        long size = Math.abs(pence);
        long rest = size % 100;
        return (pence < 0 ? "-" : "") + size / 100 + (rest < 10 ? ".0" : ".") + rest;
    }

    static long share(long pence, double share) {
        return Math.round(pence * share);
    }

    private Money() {}
}
