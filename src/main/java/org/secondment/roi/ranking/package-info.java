/** Where to send the next secondee: clients' scorecards, lawyers who could go, and who was sent so far. */
@NullMarked
package org.secondment.roi.ranking;

import org.jspecify.annotations.NullMarked;
