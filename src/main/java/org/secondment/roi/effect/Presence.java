package org.secondment.roi.effect;

/**
 * The periods for which a unit has an amount; an absent period is unknown, not zero.
 *
 * @param marks one character a period: 1 for present, 0 for absent
 */
public record Presence(String marks) implements Comparable<Presence> {

    public Presence {
        if (!marks.matches("[01]+")) {
            throw new IllegalArgumentException("presence is '" + marks + "'; expected 0 and 1, one for each period");
        }
    }

    /** Present in every period. */
    public static Presence throughout(int periods) {
        return new Presence("1".repeat(periods));
    }

    /** The same without a period and all that follow. */
    Presence until(int period) {
        int kept = Math.min(marks.length(), period - 1);
        return new Presence(marks.substring(0, kept) + "0".repeat(marks.length() - kept));
    }

    public boolean in(int period) {
        return marks.charAt(period - 1) == '1';
    }

    /** Whether all periods are present, both ends included. */
    public boolean in(int from, int to) {
        return marks.indexOf('0', from - 1) < 0 || marks.indexOf('0', from - 1) > to - 1;
    }

    @Override
    public int compareTo(Presence other) {
        return marks.compareTo(other.marks);
    }
}
