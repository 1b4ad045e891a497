/** All estimates of a question put together: what changed, how sure that is, and every row of effects.csv. */
@NullMarked
package org.secondment.roi.effect.study;

import org.jspecify.annotations.NullMarked;
