package org.secondment.roi.effect.career;

/**
 * A lawyer whose group is compared with others of the same stratum.
 *
 * @param cause 0 where nothing had happened by the last day, else what did
 * @param group from 0
 */
record Subject(int days, int cause, int group, String stratum) {}
