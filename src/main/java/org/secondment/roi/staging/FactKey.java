package org.secondment.roi.staging;

import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.secondment.roi.table.Table;

/**
 * What staged facts depend on: the bytes of a file and how they were read, whatever the file's name.
 *
 * @param sha256 of the file, 64 hexadecimal digits
 * @param reading everything else that changes what is read from the same bytes, such as the mapping
 */
public record FactKey(Table table, String sha256, String reading) {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int DIGITS_OF_READING = 16;

    public FactKey {
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a sha256: " + sha256);
        }
    }

    /** The folder's name. */
    String folder() {
        return sha256 + "-" + DigestUtils.sha256Hex(reading).substring(0, DIGITS_OF_READING);
    }
}
