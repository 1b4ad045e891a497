/** What was read of each file, kept as facts, and judged: keys, references, dates of secondments, one currency. Verdicts change, rows never vanish. */
@NullMarked
package org.secondment.roi.staging;

import org.jspecify.annotations.NullMarked;
