package org.secondment.roi.effect.study;

/**
 * The effect at one event time.
 *
 * @param time periods since the return from 1 on; 0 while away; below 0 before the start
 * @param effect per treated unit and period, with the band that holds for all points at once
 * @param inBase whether the point is part of what all are compared with
 */
public record PathPoint(int time, Ranged effect, long treated, long controls, boolean inBase) {}
