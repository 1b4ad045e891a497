/** Walls and persons left out, applied to accepted rows before any sum. */
@NullMarked
package org.secondment.roi.privacy;

import org.jspecify.annotations.NullMarked;
