package org.secondment.roi.staging;

import java.io.Serializable;
import java.util.List;

/**
 * What a {@link PartWriter} left in its folder.
 *
 * @param number place of the part in its file, from 0
 * @param counts the verdicts that were met, in their order
 */
public record PartFiles(int number, List<StoredFile> files, List<Staged.Count> counts) implements Serializable {

    public PartFiles {
        files = List.copyOf(files);
        counts = List.copyOf(counts);
    }
}
