/** Opens published files as a distrustful reader would: knows bytes on the disk, and nothing of what wrote them. */
@NullMarked
package org.secondment.roi.report.check;

import org.jspecify.annotations.NullMarked;
