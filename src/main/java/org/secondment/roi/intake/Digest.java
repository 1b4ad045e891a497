package org.secondment.roi.intake;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
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
        StringBuilder text = new StringBuilder();
        for (Optional<Object> value : values) {
            String written = value.map(Digest::canonical).orElse("");
            text.append(value.isEmpty() ? BLANK : written.length()).append(':').append(written);
        }
        byte[] digest = sha256.digest(text.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, BYTES);
    }

    private static String canonical(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
