/** What secondments cost and return: two conventions of cost side by side, and the money that came of them. */
@NullMarked
package org.secondment.roi.value;

import org.jspecify.annotations.NullMarked;
