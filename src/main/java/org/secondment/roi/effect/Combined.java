package org.secondment.roi.effect;

import java.util.BitSet;

/** A value with its influence function, and the groups whose units are behind it. */
record Combined(double value, Influence influence, BitSet treated, BitSet controls) {}
