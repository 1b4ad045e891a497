/** Looks at files that nobody has mapped and drafts mapping files, in which every guess is marked. */
@NullMarked
package org.secondment.roi.draft;

import org.jspecify.annotations.NullMarked;
