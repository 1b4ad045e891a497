/** One class per page: findings in, a page out. */
@NullMarked
package org.secondment.roi.report.page;

import org.jspecify.annotations.NullMarked;
