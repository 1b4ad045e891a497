package org.secondment.roi.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.secondment.roi.intake.file.Encodings;
import org.secondment.roi.intake.mapping.Mapping;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Problem;

/**
 * How the characters of a file are written.
 *
 * @param detected by the file's bytes, where its mapping does not name the encoding
 */
record FileEncoding(Charset charset, ByteOrderMark mark, boolean detected) {

    /**
     * What a mapping names, or what the first bytes show.
     *
     * @throws InputRefused if they contradict the mapping
     */
    static FileEncoding of(String file, Mapping mapping, byte[] first) {
        ByteOrderMark mark = ByteOrderMark.of(first);
        ByteOrderMark order = mark == ByteOrderMark.NONE ? ByteOrderMark.byNuls(first) : mark;
        String named = mapping.format().encoding();
        if (Encodings.isAuto(named)) {
            return new FileEncoding(order.wide() ? order.charset() : StandardCharsets.UTF_8, mark, true);
        }
        Charset charset = Encodings.charset(named);
        if (order.wide() && charset.equals(StandardCharsets.UTF_16)) {
            return new FileEncoding(order.charset(), mark, false);
        }
        if (order != ByteOrderMark.NONE && !charset.equals(order.charset())) {
            throw InputRefused.of(Problem.ofFile(
                    file,
                    "other-encoding",
                    "the file is written in " + order.charset().name() + ", not in " + named
                            + "; write format: {encoding: auto} in " + mapping.file()));
        }
        return new FileEncoding(charset, mark, false);
    }

    /** The encoding of a text that proved not to be UTF-8. */
    static FileEncoding windows1252() {
        return new FileEncoding(Encodings.WINDOWS_1252, ByteOrderMark.NONE, true);
    }

    boolean wide() {
        return Encodings.wide(charset);
    }

    /** Whether a text that proves not to be UTF-8 may be windows-1252. */
    boolean isOpen() {
        return detected && mark == ByteOrderMark.NONE && !wide();
    }

    /** Whether it is what remains where a text is not UTF-8. */
    boolean isGuess() {
        return detected && charset.equals(Encodings.WINDOWS_1252);
    }

    /** Such as "UTF-8 (BOM), detected". */
    String words() {
        return charset.name() + (mark == ByteOrderMark.NONE ? "" : " (BOM)") + (detected ? ", detected" : ", declared");
    }
}
