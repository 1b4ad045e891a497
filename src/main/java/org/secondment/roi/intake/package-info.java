/** Exports are found, and each is looked through before a row is read: encoding, headings, totals and ranges. */
@NullMarked
package org.secondment.roi.intake;

import org.jspecify.annotations.NullMarked;
