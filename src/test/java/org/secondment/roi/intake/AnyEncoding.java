package org.secondment.roi.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** One of the encodings that are read, named or left to be found out, packed or not, drawn at random. */
final class AnyEncoding {

    /** What a byte order mark is in any encoding that has one. */
    private static final String MARK = "\uFEFF";

    private enum Kind {
        UTF_8("utf-8", "", "é", "東", "€", "\uD83D\uDE00"),
        UTF_8_MARKED("utf-8", MARK, "é", "東"),
        UTF_16LE("utf-16le", MARK, "é", "東", "\u0A0D"),
        UTF_16BE("utf-16be", MARK, "é", "東", "\u0D0A"),
        WINDOWS_1252("windows-1252", "", "é", "€", "’", "–"),
        LATIN_1("iso-8859-1", "", "é", "ÿ", "£");

        private final String name;
        private final String mark;
        private final List<String> letters;

        Kind(String name, String mark, String... letters) {
            this.name = name;
            this.mark = mark;
            this.letters = List.of(letters);
        }
    }

    private final Kind kind;
    private final String name;
    private final boolean packed;

    AnyEncoding(Random random) {
        this.kind = Kind.values()[random.nextInt(Kind.values().length)];
        this.name = random.nextBoolean() ? kind.name : "auto";
        this.packed = random.nextInt(4) == 0;
    }

    /** As the mapping file calls it. */
    String name() {
        return name;
    }

    /** Letters beyond ASCII that it can write; followed by others they are never taken for another encoding. */
    List<String> letters() {
        return kind.letters;
    }

    byte[] bytes(String text) {
        byte[] plain = (kind.mark + text).getBytes(Charset.forName(kind.name));
        return packed ? gzip(plain) : plain;
    }

    static byte[] gzip(byte[] bytes) {
        var all = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(all)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toByteArray();
    }
}
