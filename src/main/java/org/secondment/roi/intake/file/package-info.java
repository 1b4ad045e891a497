/** What stands in a file: bytes, packed or not, their characters, and one record with what may be wrong with it. */
@NullMarked
package org.secondment.roi.intake.file;

import org.jspecify.annotations.NullMarked;
