package org.secondment.roi.credit;

/**
 * One share of a matter.
 *
 * @param credit id of the credit row; empty for the originator named on the matter
 */
public record CreditKey(String matter, String credit) {}
