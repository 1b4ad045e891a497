package org.secondment.roi.draft;

/**
 * A value that is not blank.
 *
 * @param place such as "line 7"
 */
record Cell(String place, String text) {}
