/** What scripts/benchmark --effects measures; no part of the build's tests. */
@NullMarked
package org.secondment.roi.bench;

import org.jspecify.annotations.NullMarked;
