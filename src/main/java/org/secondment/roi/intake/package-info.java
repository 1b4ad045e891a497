/** Exports in, judged rows out: every record is accepted, rejected or dropped by a named rule, with file and line. */
@NullMarked
package org.secondment.roi.intake;

import org.jspecify.annotations.NullMarked;
