/** Stand-ins for people in packs that name nobody. */
@NullMarked
package org.secondment.roi.privacy;

import org.jspecify.annotations.NullMarked;
