package org.secondment.roi.intake;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/** A row's values in 128 bits: equal rows have equal digests, and no two other rows are expected to. */
final class Digest {

    private static final int BYTES = 16;
    private static final int BLANK = -1;

    private final MessageDigest sha256 = DigestUtils.getSha256Digest();

    /** Each value goes in with its length before it, so that no two rows of values run together alike. */
    String of(List<Optional<Object>> values) {
        for (Optional<Object> value : values) {
            if (value.isEmpty()) {
                length(BLANK);
            } else {
                byte[] bytes = canonical(value.get()).getBytes(StandardCharsets.UTF_8);
                length(bytes.length);
                sha256.update(bytes);
            }
        }
        return HexFormat.of().formatHex(Arrays.copyOf(sha256.digest(), BYTES));
    }

    private void length(int length) {
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
    }

    private static String canonical(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
