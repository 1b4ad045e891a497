/** What scripts/benchmark-effects and scripts/benchmark-workbook measure; no part of the build's tests. */
@NullMarked
package org.secondment.roi.bench;

import org.jspecify.annotations.NullMarked;
