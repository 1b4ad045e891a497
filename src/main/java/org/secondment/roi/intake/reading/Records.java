package org.secondment.roi.intake.reading;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.secondment.roi.intake.file.Encodings;
import org.secondment.roi.intake.file.FileBytes;
import org.secondment.roi.intake.file.FileRecord;
import org.secondment.roi.intake.file.RecordText;
import org.secondment.roi.intake.mapping.Mapping;
import org.secondment.roi.intake.reading.EndMarkedReader.Reached;
import org.secondment.roi.storage.Unreachable;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Problem;

/** Goes through the records of one text, one at a time; a text that is not CSV to its end is refused. */
public final class Records implements Closeable {

    /** The rule that a text breaks which ends within quotes. */
    static final String UNCLOSED_QUOTE = "unclosed-quote";

    /** The rule that a text breaks which is no CSV. */
    public static final String NOT_CSV = "not-csv";

    private final String file;
    private final EndMarkedReader characters;
    private final RecordText record;
    private final CloseableIterator<RecordText> parsed;

    /**
     * Starts before the first record.
     *
     * @param file its name in messages
     * @param firstLine the line of the file on which the text begins
     */
    public Records(String file, EndMarkedReader characters, char delimiter, char quote, long firstLine) {
        this.file = file;
        this.characters = characters;
        this.record = new RecordText(firstLine);
        this.parsed = CsvReader.builder()
                .fieldSeparator(delimiter)
                .quoteCharacter(quote)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(record, characters)
                .iterator();
    }

    /** The records of a whole file. */
    public static Records of(String file, FileBytes bytes, Charset charset, Mapping mapping) {
        return new Records(
                file,
                EndMarkedReader.fromStart(Encodings.strict(bytes.content(), charset)),
                mapping.format().delimiter(),
                mapping.framing().quote(),
                1);
    }

    /** Goes to the next record; false behind the last, from where it cannot go on. */
    public boolean advance() {
        try {
            parsed.next();
        } catch (CsvParseException e) {
            throw e.getCause() instanceof Unreachable trouble
                    ? trouble
                    : refusal(record.currentLine(), NOT_CSV, sentence(e));
        } catch (UncheckedIOException e) {
            throw isDamage(e.getCause()) ? changed(file) : e;
        }
        return characters.reached() != Reached.END || !atEnd();
    }

    /** The record gone to; overwritten by the next. */
    public RecordText record() {
        return record;
    }

    /** Whether the record gone to ends the text without a line break. */
    boolean unended() {
        return characters.reached() == Reached.MISSING_LINE_BREAK;
    }

    @Override
    public void close() throws IOException {
        parsed.close();
    }

    private boolean atEnd() {
        FileRecord read = record.copy();
        if (read.values().size() == 1 && read.values().get(0).equals(EndMarkedReader.END)) {
            return true;
        }
        throw refusal(
                read.lineOf(read.values().size() - 1),
                UNCLOSED_QUOTE,
                "a quote opens here and never closes, so that all that follows would be read as one value; close it, or"
                        + " export the file again");
    }

    private static String sentence(CsvParseException e) {
        String cause = String.valueOf(
                e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
        return cause.contains("buffer size")
                ? "a value begins here that is longer than 16 million characters; most likely a quote opens and never"
                        + " closes: close it, or export the file again"
                : "a quoted value begins here and goes on after its closing quote; write each quote within a value"
                        + " twice, or export the file again";
    }

    private InputRefused refusal(long line, String rule, String message) {
        return InputRefused.of(new Problem(file, line, rule, "", "", message));
    }

    /** The file is no longer what it was when it was sniffed. */
    static InputRefused changed(String file) {
        return InputRefused.of(Problem.ofFile(
                file,
                "changed-file",
                "the file changed while it was read; run again once nothing writes to the inputs folder"));
    }

    static boolean isDamage(@Nullable Throwable cause) {
        return cause instanceof CharacterCodingException
                || cause instanceof EOFException
                || cause instanceof ZipException;
    }
}
