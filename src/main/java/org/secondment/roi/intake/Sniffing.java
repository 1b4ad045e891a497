package org.secondment.roi.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import org.secondment.roi.intake.Layout.LastLine;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Problem;

/** One pass over a file's bytes: digest, packing, encoding, last line; a file that is not text to its end is refused. */
final class Sniffing {

    private static final int FIRST_BYTES = 512;
    private static final int BUFFER = 1 << 15;

    private final String file;
    private final Path path;
    private final Mapping mapping;

    private Sniffing(String file, Path path, Mapping mapping) {
        this.file = file;
        this.path = path;
        this.mapping = mapping;
    }

    /** @throws InputRefused if the file cannot be read as text */
    static Sniffed of(String file, Path path, Mapping mapping) {
        var sniffing = new Sniffing(file, path, mapping);
        try (FileBytes bytes = FileBytes.open(path)) {
            return sniffing.sniffed(bytes);
        } catch (CharacterCodingException e) {
            throw refused(Undecodable.first(file, path, mapping));
        } catch (EOFException e) {
            throw refused(Problem.ofFile(
                    file, "truncated", "the gzip file ends before its content does; copy or export it again"));
        } catch (ZipException e) {
            throw refused(Problem.ofFile(file, "damaged", "the gzip file is damaged; copy or export it again"));
        } catch (IOException e) {
            throw refused(Problem.ofFile(
                    file, "unreadable", "the file cannot be read (" + e.getMessage() + "); check its permissions"));
        }
    }

    private Sniffed sniffed(FileBytes bytes) throws IOException {
        byte[] first = bytes.peek(FIRST_BYTES);
        ByteOrderMark mark = ByteOrderMark.of(first);
        String declared = mapping.format().encoding();
        Charset charset = Encodings.charset(declared);
        refuseOtherEncoding(first, mark, declared, charset);
        LastLine lastLine = read(Encodings.strict(bytes.content(), charset));
        String encoding =
                (bytes.gzip() ? "gzip, " : "") + charset.name() + (mark == ByteOrderMark.NONE ? "" : " (BOM)");
        return new Sniffed(bytes.sha256(), encoding, charset.name(), lastLine);
    }

    private void refuseOtherEncoding(byte[] first, ByteOrderMark mark, String declared, Charset charset) {
        boolean looksWide = mark.wide() || ByteOrderMark.everyOtherByteIsNul(first);
        if (looksWide && !Encodings.wide(charset)) {
            throw refused(Problem.ofFile(
                    file,
                    "utf-16",
                    "the file is written in UTF-16" + (mapping.isCanonical() ? "" : ", not in " + declared)
                            + "; save the file as UTF-8, or name its encoding in a mapping file: format: {encoding:"
                            + " utf-16}"));
        }
        if (mark == ByteOrderMark.UTF_8 && !charset.equals(StandardCharsets.UTF_8)) {
            throw refused(Problem.ofFile(
                    file,
                    "other-encoding",
                    "the file is written in UTF-8, not in " + declared + "; write format: {encoding: utf-8} in "
                            + mapping.file()));
        }
    }

    private LastLine read(Reader characters) throws IOException {
        char[] buffer = new char[BUFFER];
        char last = '\0';
        boolean empty = true;
        for (int count = characters.read(buffer); count >= 0; count = characters.read(buffer)) {
            for (int i = 0; i < count; i++) {
                char c = buffer[i];
                if (c == '\0') {
                    throw refused(Undecodable.first(file, path, mapping));
                }
                empty = empty && Blanks.isBlank(c);
            }
            last = count == 0 ? last : buffer[count - 1];
        }
        if (empty) {
            throw refused(Problem.ofFile(
                    file,
                    "empty",
                    "the file is empty; expected a heading line such as "
                            + String.join(",", mapping.columns().keySet())));
        }
        return last == '\n' || last == '\r' ? LastLine.ENDED : LastLine.OPEN;
    }

    private static InputRefused refused(Problem problem) {
        return new InputRefused(List.of(problem));
    }
}
