/** Mapping files to mappings, every problem with its line. */
@NullMarked
package org.secondment.roi.intake.yaml;

import org.jspecify.annotations.NullMarked;
