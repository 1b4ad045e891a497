/** Tells a law firm what its client secondments are worth: one package per stop along the data's way. */
@NullMarked
package org.secondment.roi;

import org.jspecify.annotations.NullMarked;
