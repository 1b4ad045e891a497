/** Publishes a run all or nothing: folder, manifest, pointer, lock. Knows files, not what they say. */
@NullMarked
package org.secondment.roi.publish;

import org.jspecify.annotations.NullMarked;
