/** Who is compared with whom, decided before anything is estimated: episodes, exclusions, strata. */
@NullMarked
package org.secondment.roi.effect.design;

import org.jspecify.annotations.NullMarked;
