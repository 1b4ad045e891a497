/** The practices of a good secondment: coverage, what is missing now, and whether they pay. */
@NullMarked
package org.secondment.roi.practice;

import org.jspecify.annotations.NullMarked;
