/** The statistics, in plain Java: no Spark, no files, no clock. */
@NullMarked
package org.secondment.roi.effect;

import org.jspecify.annotations.NullMarked;
