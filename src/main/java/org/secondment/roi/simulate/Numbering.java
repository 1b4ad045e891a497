package org.secondment.roi.simulate;

/** Hands out ids such as M00001, each once. */
final class Numbering {

    private final String prefix;
    private final int digits;
    private int last;

    Numbering(String prefix, int digits) {
        this.prefix = prefix;
        this.digits = digits;
    }

    String next() {
        last++;
        return id(prefix, digits, last);
    }

    static String id(String prefix, int digits, int number) {
        String text = Integer.toString(number);
        return prefix + "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
