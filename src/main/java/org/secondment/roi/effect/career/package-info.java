/** Careers of secondees beside comparable colleagues: survival with competing risks. Plain Java. */
@NullMarked
package org.secondment.roi.effect.career;

import org.jspecify.annotations.NullMarked;
