/** The contracts of the tables that pass between stops: grain, key, columns, types, allowed values. Nothing here reads. */
@NullMarked
package org.secondment.roi.table;

import org.jspecify.annotations.NullMarked;
