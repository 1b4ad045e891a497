package org.secondment.roi.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Problem;

/** Finds the first value that a file's encoding cannot write, so that a reader can find it too. */
final class Undecodable {

    /** Reads the file once more, byte for byte, up to that value. */
    static Problem first(String file, Path path, Mapping mapping) {
        Charset charset = Encodings.charset(mapping.format().encoding());
        if (Encodings.wide(charset)) {
            return nowhere(file, charset);
        }
        try (FileBytes bytes = FileBytes.open(path);
                Records records = new Records(
                        file,
                        EndMarkedReader.fromStart(Encodings.strict(bytes.content(), StandardCharsets.ISO_8859_1)),
                        mapping.format().delimiter(),
                        1)) {
            List<String> headings = List.of();
            while (records.advance()) {
                FileRecord row = records.record().copy();
                headings = headings.isEmpty() ? row.values() : headings;
                for (int i = 0; i < row.values().size(); i++) {
                    byte[] value = row.values().get(i).getBytes(StandardCharsets.ISO_8859_1);
                    if (hasNul(value) || !decodes(value, charset)) {
                        String heading = i < headings.size() ? headings.get(i) : "";
                        return problem(file, row.lineOf(i), heading, value, mapping, charset);
                    }
                }
            }
        } catch (IOException | InputRefused e) {
            return nowhere(file, charset);
        }
        return nowhere(file, charset);
    }

    private static Problem problem(
            String file, long line, String heading, byte[] value, Mapping mapping, Charset charset) {
        if (hasNul(value)) {
            return new Problem(
                    file,
                    line,
                    "nul-bytes",
                    heading,
                    "",
                    "the file holds NUL bytes, so it is not text (a workbook, or damaged); export it again as CSV");
        }
        String seen = mapping.reads(heading) || line == 1
                ? Fault.shown(new String(value, Encodings.WINDOWS_1252))
                : "(a column that is not read)";
        String place = line == 1 ? "a heading is '" + seen + "'" : heading + " is '" + seen + "'";
        return new Problem(
                file,
                line,
                "undecodable-text",
                heading,
                seen,
                place + " if read as windows-1252, but it is not " + charset.name() + "; " + advice(mapping));
    }

    private static String advice(Mapping mapping) {
        return mapping.isCanonical()
                ? "save the file as UTF-8, or name its encoding in a mapping file: format: {encoding: windows-1252}"
                : "correct format: {encoding: ...} in " + mapping.file();
    }

    private static Problem nowhere(String file, Charset charset) {
        return Problem.ofFile(
                file,
                "undecodable-text",
                "the file holds text that is not " + charset.name()
                        + "; save the file as UTF-8, or name its encoding in a mapping file");
    }

    private static boolean hasNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean decodes(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private Undecodable() {}
}
