/** Files wherever they stand: plain paths of the machine, and URIs of any Hadoop file system as paths of java.nio. */
@NullMarked
package org.secondment.roi.storage;

import org.jspecify.annotations.NullMarked;
