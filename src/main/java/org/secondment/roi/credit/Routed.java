package org.secondment.roi.credit;

/**
 * What was made of a claim.
 *
 * @param contradicted whether the firm gives a route that its contacts contradict
 */
record Routed(Away away, Phase phase, Route route, Basis basis, boolean contradicted) {}
