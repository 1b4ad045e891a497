package org.secondment.roi.intake;

import java.util.Optional;
import org.secondment.roi.table.Problem;

/**
 * The total that a file prints beside the sum of its rows.
 *
 * @param notice what its owner should know where they differ a little
 */
record ControlTotals(String words, Optional<Problem> notice) {}
