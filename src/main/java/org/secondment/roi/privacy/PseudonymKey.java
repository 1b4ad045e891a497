package org.secondment.roi.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The firm's secret behind all pseudonyms; it is never printed. */
public final class PseudonymKey {

    /** Fewer bytes could be guessed. */
    public static final int LEAST_BYTES = 16;

    /** No key: nobody has a pseudonym. */
    public static final PseudonymKey NONE = new PseudonymKey(new byte[0]);

    private static final String ALGORITHM = "HmacSHA256";
    private static final int DIGITS = 12;

    private final byte[] secret;

    private PseudonymKey(byte[] secret) {
        this.secret = secret;
    }

    /**
     * A key of these bytes, all of them.
     *
     * @throws IllegalArgumentException where there are too few
     */
    public static PseudonymKey of(byte[] secret) {
        if (secret.length < LEAST_BYTES) {
            throw new IllegalArgumentException("a key of " + secret.length + " bytes; at least " + LEAST_BYTES);
        }
        return new PseudonymKey(secret.clone());
    }

    /** Whether it is none. */
    public boolean isEmpty() {
        return secret.length == 0;
    }

    /** Tells keys apart without telling the key: twelve hexadecimal digits; empty without one. */
    public String digest() {
        return isEmpty() ? "" : hex(code("digest")).substring(0, DIGITS);
    }

    /** The pseudonyms of one pack, made with a key of its own: those of two packs cannot be joined. */
    public Pseudonyms forPack(String pack) {
        return isEmpty() ? Pseudonyms.NONE : new Pseudonyms(new PseudonymKey(code("pack " + pack)), DIGITS);
    }

    byte[] code(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + ALGORITHM, e);
        }
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
