/** What mapping files say, as values: where each field comes from, how a file is written, and which rows are kept. */
@NullMarked
package org.secondment.roi.intake.mapping;

import org.jspecify.annotations.NullMarked;
