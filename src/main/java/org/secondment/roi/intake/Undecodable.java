package org.secondment.roi.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.secondment.roi.intake.file.Encodings;
import org.secondment.roi.intake.file.Fault;
import org.secondment.roi.intake.file.FileBytes;
import org.secondment.roi.intake.file.FileRecord;
import org.secondment.roi.intake.mapping.Mapping;
import org.secondment.roi.intake.reading.FirstRows;
import org.secondment.roi.intake.reading.Records;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Problem;

/** Finds the first value that a file's encoding cannot write, so that a reader can find it too. */
final class Undecodable {

    private final String file;
    private final Path path;
    private final Mapping mapping;
    private final FileEncoding encoding;

    Undecodable(String file, Path path, Mapping mapping, FileEncoding encoding) {
        this.file = file;
        this.path = path;
        this.mapping = mapping;
        this.encoding = encoding;
    }

    /** The first value that is not text of the encoding, or holds a NUL. */
    Problem first() {
        return encoding.wide() ? nowhere() : find(value -> hasNul(value) || !decodes(value, encoding.charset()));
    }

    /** The first value that is not UTF-8, of a file of which much is. */
    Problem firstOfMixture() {
        return find(value -> !decodes(value, StandardCharsets.UTF_8));
    }

    /** Reads the file once more, byte for byte, up to a value that is wrong. */
    private Problem find(Predicate<byte[]> wrong) {
        var search = new FirstRows(mapping.framing().heading());
        try (FileBytes bytes = FileBytes.open(path);
                Records records = Records.of(file, bytes, StandardCharsets.ISO_8859_1, mapping)) {
            if (file.toLowerCase(Locale.ROOT).endsWith(".gz") && !bytes.gzip()) {
                return Problem.ofFile(
                        file, "no-gzip", "ends in .gz and is neither a gzip file nor text; copy or export it again");
            }
            List<String> headings = List.of();
            while (records.advance()) {
                FileRecord row = records.record().copy();
                boolean marker = mapping.framing().isLedes() && row.line() == 1;
                boolean heading = headings.isEmpty() && !marker && search.finds(row);
                headings = heading ? row.values() : headings;
                for (int i = 0; i < row.values().size(); i++) {
                    byte[] value = row.values().get(i).getBytes(StandardCharsets.ISO_8859_1);
                    if (wrong.test(value)) {
                        String name = i < headings.size() ? headings.get(i) : "";
                        return problem(row.lineOf(i), name, value, heading);
                    }
                }
            }
        } catch (IOException | InputRefused e) {
            return nowhere();
        }
        return nowhere();
    }

    private Problem problem(long line, String heading, byte[] value, boolean isHeading) {
        if (hasNul(value)) {
            return new Problem(
                    file,
                    line,
                    "nul-bytes",
                    heading,
                    "",
                    "the file holds NUL bytes, so it is not text (a workbook, or damaged); export it again as CSV, or, if"
                            + " it is UTF-16, write format: {encoding: utf-16le} or {encoding: utf-16be} in "
                            + mappingFile());
        }
        String seen = isHeading || mapping.reads(heading)
                ? Fault.shown(new String(value, Encodings.WINDOWS_1252))
                : "(a column that is not read)";
        String place = (isHeading ? "a heading" : heading.isEmpty() ? "a value" : heading) + " is '" + seen + "'";
        return new Problem(
                file, line, "undecodable-text", heading, seen, place + " if read as windows-1252, but " + why());
    }

    private String why() {
        if (!encoding.detected()) {
            return "it is not " + encoding.charset().name() + "; correct format: {encoding: ...} in " + mapping.file();
        }
        return encoding.isGuess()
                ? "it is doubtful whether the file is UTF-8 or windows-1252, as it is neither, or both in part; export it"
                        + " again as UTF-8, or name what it is: format: {encoding: windows-1252} (or iso-8859-1) in "
                        + mappingFile()
                : "the file begins with the mark of " + encoding.charset().name()
                        + ", which this is not; export it again";
    }

    private String mappingFile() {
        return mapping.isCanonical() ? "a mapping file" : mapping.file();
    }

    private Problem nowhere() {
        return Problem.ofFile(
                file,
                "undecodable-text",
                "the file holds text that is not " + encoding.charset().name()
                        + "; save the file as UTF-8, or name its encoding in " + mappingFile());
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
}
