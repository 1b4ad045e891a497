/** An invented firm whose truth is known, written as canonical files. */
@NullMarked
package org.secondment.roi.simulate;

import org.jspecify.annotations.NullMarked;
