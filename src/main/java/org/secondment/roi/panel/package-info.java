/** Who was away where and when, and what clients and lawyers did before, during and after. No stop runs a Spark action but {@code Samples}. */
@NullMarked
package org.secondment.roi.panel;

import org.jspecify.annotations.NullMarked;
