package org.secondment.roi.intake;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.secondment.roi.table.Problem;

/** The records of one file, heading first, one at a time; a file that is not CSV to its end is refused. */
final class Records implements Iterator<FileRecord>, Closeable {

    private final String file;
    private final RecordHandler handler = new RecordHandler();
    private final CloseableIterator<FileRecord> parsed;
    private @Nullable FileRecord next;

    /** @param file its name in messages */
    Records(String file, Reader characters, char delimiter) {
        this.file = file;
        this.parsed = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .build(handler, new EndMarkedReader(characters))
                .iterator();
        this.next = following();
    }

    /** Opens a file; what has changed in it since it was sniffed is found by its digest, not here. */
    static Records of(String file, FileBytes bytes, String charset, char delimiter) {
        return new Records(file, Encodings.strict(bytes.content(), Encodings.charset(charset)), delimiter);
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public FileRecord next() {
        FileRecord current =
                Optional.ofNullable(next).orElseThrow(() -> new NoSuchElementException("after the last record"));
        next = following();
        return current;
    }

    @Override
    public void close() throws IOException {
        parsed.close();
    }

    private @Nullable FileRecord following() {
        FileRecord read;
        try {
            read = parsed.next();
        } catch (CsvParseException e) {
            throw refusal(handler.currentLine(), "not-csv", sentence(e));
        } catch (UncheckedIOException e) {
            throw isDamage(e) ? refusal(0, "changed-file", SourceRows.CHANGED) : e;
        }
        if (isEnd(read)) {
            return null;
        }
        String last =
                read.values().isEmpty() ? "" : read.values().get(read.values().size() - 1);
        if (last.endsWith(EndMarkedReader.END + "\n") && !parsed.hasNext()) {
            throw unclosed(read);
        }
        return read;
    }

    private boolean isEnd(FileRecord read) {
        return read.values().size() == 1 && read.values().get(0).equals(EndMarkedReader.END) && !parsed.hasNext();
    }

    private RefusedWhileReading unclosed(FileRecord read) {
        long line = RecordHandler.lineAfter(
                read.line(), read.values().subList(0, read.values().size() - 1));
        return refusal(
                line,
                "unclosed-quote",
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

    private RefusedWhileReading refusal(long line, String rule, String message) {
        return new RefusedWhileReading(new Problem(file, line, rule, "", "", message));
    }

    private static boolean isDamage(UncheckedIOException e) {
        IOException cause = e.getCause();
        return cause instanceof CharacterCodingException
                || cause instanceof EOFException
                || cause instanceof ZipException;
    }
}
