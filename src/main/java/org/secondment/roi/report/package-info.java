/** What a report says, as plain values: findings, pages and blocks. No document library appears here. */
@NullMarked
package org.secondment.roi.report;

import org.jspecify.annotations.NullMarked;
