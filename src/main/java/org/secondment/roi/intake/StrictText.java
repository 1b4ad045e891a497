package org.secondment.roi.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.secondment.roi.intake.file.Blanks;

/** Makes sure that bytes are text of an encoding, and that the text is not all blank. */
final class StrictText {

    private static final int LONGEST_CHARACTER = 8;

    private final CharsetDecoder decoder;
    private final CharBuffer characters = CharBuffer.allocate(1 << 13);
    private final byte[] cut = new byte[LONGEST_CHARACTER];
    private int cutBytes;
    private boolean blank = true;
    private boolean nul;
    private char last = '\0';

    StrictText(Charset charset) {
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Whether bytes that are ASCII need not be added: no character is begun, and the text is known not to be blank. */
    boolean settled() {
        return cutBytes == 0 && !blank;
    }

    /** @throws CharacterCodingException where the bytes are not text of the encoding */
    void add(byte[] bytes, int length) throws CharacterCodingException {
        int at = 0;
        while (cutBytes > 0 && at < length) {
            cut[cutBytes++] = bytes[at++];
            cutBytes = rest(ByteBuffer.wrap(cut, 0, cutBytes), cutBytes);
        }
        cutBytes = rest(ByteBuffer.wrap(bytes, at, length - at), cutBytes);
    }

    /** @throws CharacterCodingException where the text ends within a character */
    void end() throws CharacterCodingException {
        CoderResult result = decoder.decode(ByteBuffer.wrap(cut, 0, cutBytes), characters, true);
        if (result.isError()) {
            result.throwException();
        }
    }

    boolean blank() {
        return blank;
    }

    boolean hasNul() {
        return nul;
    }

    /** The last character added. */
    char last() {
        return last;
    }

    /** Decodes what it can and keeps the bytes of a character that is not whole yet. */
    private int rest(ByteBuffer bytes, int kept) throws CharacterCodingException {
        if (!bytes.hasRemaining()) {
            return kept;
        }
        CoderResult result;
        do {
            characters.clear();
            result = decoder.decode(bytes, characters, false);
            look();
        } while (result.isOverflow());
        if (result.isError()) {
            result.throwException();
        }
        int left = bytes.remaining();
        bytes.get(cut, 0, left);
        return left;
    }

    private void look() {
        characters.flip();
        for (int i = 0; i < characters.limit(); i++) {
            char c = characters.get(i);
            nul |= c == '\0';
            blank = blank && Blanks.isBlank(c);
            last = c;
        }
    }
}
