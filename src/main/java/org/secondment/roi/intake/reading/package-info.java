/** One file to judged rows: every record is accepted, rejected or dropped by a named rule, with file and line. */
@NullMarked
package org.secondment.roi.intake.reading;

import org.jspecify.annotations.NullMarked;
