/** Text to values: dates, numbers and words, read as a mapping says they are written, or the fault in one. */
@NullMarked
package org.secondment.roi.intake.value;

import org.jspecify.annotations.NullMarked;
