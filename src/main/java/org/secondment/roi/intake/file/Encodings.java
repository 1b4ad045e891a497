package org.secondment.roi.intake.file;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Locale;

/** The encodings that a mapping file may name. */
public final class Encodings {

    public static final String AUTO = "auto";
    public static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    public static final List<String> NAMES =
            List.of(AUTO, "utf-8", "utf-16", "utf-16le", "utf-16be", "windows-1252", "iso-8859-1");

    /** The charset by a name of {@link #NAMES} other than auto. */
    public static Charset charset(String name) {
        return Charset.forName(name.toLowerCase(Locale.ROOT));
    }

    /** Whether the file's bytes are to show its encoding. */
    public static boolean isAuto(String name) {
        return name.toLowerCase(Locale.ROOT).equals(AUTO);
    }

    /** Whether the charset writes every character in two bytes or more. */
    public static boolean wide(Charset charset) {
        return charset.name().startsWith("UTF-16");
    }

    public static boolean known(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Characters of {@code bytes}; unlike the platform's reader it fails on bytes that the encoding does not have. */
    public static Reader strict(InputStream bytes, Charset charset) {
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private Encodings() {}
}
