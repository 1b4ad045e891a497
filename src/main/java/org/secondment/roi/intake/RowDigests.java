package org.secondment.roi.intake;

import java.nio.ByteBuffer;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/** The rows met so far, each by 128 bits of its SHA-256, which take 22 to 43 bytes a row. */
final class RowDigests {

    private static final String BETWEEN = "\u001F";
    private static final int FIRST_ROOM = 1 << 10;

    /** Two words for each row, at the place that its first word names or the next free one; two noughts are free. */
    private long[] words = new long[2 * FIRST_ROOM];

    private int count;

    /** Adds a row; false if an equal one was met. */
    boolean add(List<String> values) {
        ByteBuffer digest = ByteBuffer.wrap(DigestUtils.sha256(String.join(BETWEEN, values)));
        return add(digest.getLong(), digest.getLong());
    }

    /** Adds a digest, which is never two noughts. */
    boolean add(long first, long second) {
        if (4 * (count + 1) > 3 * words.length / 2) {
            grow();
        }
        int at = place(words, first, second);
        if (words[at] == first && words[at + 1] == second) {
            return false;
        }
        words[at] = first;
        words[at + 1] = second;
        count++;
        return true;
    }

    private void grow() {
        long[] wider = new long[2 * words.length];
        for (int i = 0; i < words.length; i += 2) {
            if ((words[i] | words[i + 1]) != 0) {
                int at = place(wider, words[i], words[i + 1]);
                wider[at] = words[i];
                wider[at + 1] = words[i + 1];
            }
        }
        words = wider;
    }

    /** Where the digest stands, or is to stand. */
    private static int place(long[] words, long first, long second) {
        int mask = words.length - 1;
        int at = (int) (first << 1) & mask;
        while ((words[at] | words[at + 1]) != 0 && (words[at] != first || words[at + 1] != second)) {
            at = (at + 2) & mask;
        }
        return at;
    }
}
