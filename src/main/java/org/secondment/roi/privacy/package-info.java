/** Walls and persons left out, applied to accepted rows before any sum, and stand-ins for people in packs that name nobody. */
@NullMarked
package org.secondment.roi.privacy;

import org.jspecify.annotations.NullMarked;
