package org.secondment.roi.effect.career;

/**
 * The days on which one lawyer's first secondment began and from which the lawyer was back, on the same clock as the days
 * at risk.
 *
 * @param from the first day away; {@link #NOT_YET} for a lawyer who never went
 * @param back the first day back; {@link #NOT_YET} while away
 */
public record Away(int from, int back) {

    /** Later than every day. */
    public static final int NOT_YET = Integer.MAX_VALUE;

    /** Never sent anywhere. */
    public static final Away NEVER = new Away(NOT_YET, NOT_YET);
}
