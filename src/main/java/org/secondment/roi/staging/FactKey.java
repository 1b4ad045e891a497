package org.secondment.roi.staging;

import java.util.regex.Pattern;
import org.secondment.roi.table.Table;

/**
 * What staged facts depend on: the bytes of a file and how they were read, whatever the file's name.
 *
 * @param sha256 of the file, 64 hexadecimal digits
 * @param reading digest of everything else that changes what is read from the same bytes, 16 hexadecimal digits
 */
public record FactKey(Table table, String sha256, String reading) {

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}-[0-9a-f]{16}");

    public FactKey {
        if (!NAME.matcher(sha256 + "-" + reading).matches()) {
            throw new IllegalArgumentException("not a sha256 and a digest of 16 digits: " + sha256 + " " + reading);
        }
    }

    /** The folder's name. */
    String folder() {
        return sha256 + "-" + reading;
    }
}
