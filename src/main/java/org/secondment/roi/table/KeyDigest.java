package org.secondment.roi.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jpountz.xxhash.XXHash64;
import net.jpountz.xxhash.XXHashFactory;

/**
 * 64 bits of a key (XXH64 of its UTF-8 text). Equal keys have equal digests; rows whose digests are equal are only
 * suspected of having the same key, and their texts decide.
 */
public final class KeyDigest {

    /** Between the fields of a key of several fields. */
    public static final char SEPARATOR = '\u001f';

    private static final XXHash64 HASH = XXHashFactory.fastestJavaInstance().hash64();
    private static final long SEED = 0;

    /** The key's values joined by {@link #SEPARATOR}, blanks as nothing; empty where all of them are blank. */
    public static String text(Table table, Fact fact) {
        List<Field> key = table.key();
        StringBuilder text = new StringBuilder();
        boolean blank = true;
        for (int i = 0; i < key.size(); i++) {
            Object value = fact.value(table.slot(key.get(i).name()));
            if (i > 0) {
                text.append(SEPARATOR);
            }
            if (value != null) {
                text.append(value);
                blank = false;
            }
        }
        return blank ? "" : text.toString();
    }

    public static long of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return of(bytes, bytes.length);
    }

    /** The digest of a text whose UTF-8 bytes stand at the beginning of {@code utf8}. */
    public static long of(byte[] utf8, int length) {
        return HASH.hash(utf8, 0, length, SEED);
    }

    private KeyDigest() {}
}
