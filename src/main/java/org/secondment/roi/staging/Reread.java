package org.secondment.roi.staging;

import java.util.List;
import java.util.function.LongPredicate;
import org.secondment.roi.table.Fact;

/** Reads rows of a file of time again, for its facts hold sums and no keys. */
public interface Reread {

    /**
     * The accepted rows whose key has a wanted digest, with all their values.
     *
     * @param file relative to the inputs folder
     */
    List<Fact> rowsWithKeys(String file, LongPredicate wanted);
}
