package org.secondment.roi.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.secondment.roi.intake.file.Delivery;
import org.secondment.roi.intake.file.FileBytes;
import org.secondment.roi.intake.file.FileKind;
import org.secondment.roi.intake.mapping.Mapping;
import org.secondment.roi.intake.reading.Layout.LastLine;
import org.secondment.roi.intake.reading.Range;
import org.secondment.roi.intake.reading.XlsxRows;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Problem;

/**
 * One pass over a file's bytes: digest, packing, encoding, last line, ranges; a file that is not text to its end is
 * refused. A second pass is made only of a text that proves not to be UTF-8.
 */
final class Sniffing {

    /** Length from which a range of a file ends with the next record. */
    static final long RANGE_BYTES = 32L << 20;

    /** By how many bytes an encoding shows. */
    static final int FIRST_BYTES = 512;

    private static final int CHUNK = 1 << 16;

    private final String file;
    private final Path path;
    private final Mapping mapping;
    private final FileEncoding encoding;
    private final StrictText text;
    private final RangeCuts cuts;
    /** Looked at where UTF-8 failed. */
    private final Optional<Mixture> mixture;

    private byte lastByte;

    private Sniffing(String file, Path path, Mapping mapping, long rangeBytes, FileEncoding encoding) {
        this.file = file;
        this.path = path;
        this.mapping = mapping;
        this.encoding = encoding;
        this.text = new StrictText(encoding.charset());
        this.cuts = new RangeCuts(mapping.format().delimiter(), rangeBytes);
        this.mixture = encoding.isGuess() ? Optional.of(new Mixture()) : Optional.empty();
    }

    /** @throws InputRefused if the file cannot be read as text, or as a workbook */
    static Sniffed of(String file, Path path, Mapping mapping, long rangeBytes) {
        FileKind kind = FileKind.ARCHIVE;
        try {
            kind = FileKind.of(path);
            Unreadable.refuse(file, path, kind);
            Unreadable.refuseSheet(file, kind, mapping);
            return kind == FileKind.WORKBOOK ? workbook(file, path, mapping) : text(file, path, mapping, rangeBytes);
        } catch (EOFException | ZipException e) {
            throw Unreadable.damaged(file, kind, e);
        } catch (IOException e) {
            throw InputRefused.of(Problem.ofFile(
                    file, "unreadable", "the file cannot be read (" + e.getMessage() + "); check its permissions"));
        }
    }

    private static Sniffed text(String file, Path path, Mapping mapping, long rangeBytes) throws IOException {
        FileEncoding encoding = FileEncoding.of(file, mapping, first(file, path));
        try {
            return new Sniffing(file, path, mapping, rangeBytes, encoding).text();
        } catch (CharacterCodingException e) {
            if (!encoding.isOpen()) {
                throw InputRefused.of(new Undecodable(file, path, mapping, encoding).first());
            }
            return new Sniffing(file, path, mapping, rangeBytes, FileEncoding.windows1252()).insteadOfUtf8();
        }
    }

    private static byte[] first(String file, Path path) throws IOException {
        try (FileBytes bytes = FileBytes.open(path)) {
            byte[] first = bytes.peek(FIRST_BYTES);
            Unreadable.refuseXml(file, first);
            return first;
        }
    }

    private static Sniffed workbook(String file, Path path, Mapping mapping) throws IOException {
        Archive.checkSums(path);
        String sheet = XlsxRows.look(file, path, mapping, new NoRows());
        var bytes = new RangeCuts(mapping.format().delimiter(), Long.MAX_VALUE);
        try (FileBytes content = FileBytes.openForDigest(path)) {
            byte[] chunk = new byte[CHUNK];
            for (int count = content.content().read(chunk);
                    count > 0;
                    count = content.content().read(chunk)) {
                bytes.pass(chunk, 0, count);
            }
            return new Sniffed(content.sha256(), "xlsx, sheet '" + sheet + "'", "", LastLine.ENDED, bytes.oneRange());
        }
    }

    private Sniffed text() throws IOException {
        try (FileBytes bytes = FileBytes.openForDigest(path)) {
            boolean whole = bytes.gzip()
                    || Delivery.at(path).isEntry()
                    || encoding.wide()
                    || !mapping.framing().isPlain();
            read(bytes.content(), whole);
            String words = (bytes.gzip() ? "gzip, " : "") + encoding.words();
            List<Range> ranges = whole ? cuts.oneRange() : cuts.ranges();
            return new Sniffed(bytes.sha256(), words, encoding.charset().name(), lastLine(), ranges);
        }
    }

    /** Reads as windows-1252 what proved not to be UTF-8, unless that is as doubtful. */
    private Sniffed insteadOfUtf8() throws IOException {
        var undecodable = new Undecodable(file, path, mapping, encoding);
        try {
            Sniffed sniffed = text();
            if (mixture.filter(Mixture::isDoubtful).isPresent()) {
                throw InputRefused.of(undecodable.firstOfMixture());
            }
            return mixture.filter(Mixture::hasControls).isPresent()
                    ? sniffed
                    : sniffed.encodedAs(sniffed.encoding() + ", the same as ISO-8859-1");
        } catch (CharacterCodingException e) {
            throw InputRefused.of(undecodable.first());
        }
    }

    private void read(InputStream content, boolean whole) throws IOException {
        byte[] chunk = new byte[CHUNK];
        int markBytes = encoding.wide() ? 0 : encoding.mark().length();
        int count = content.readNBytes(chunk, 0, CHUNK);
        cuts.pass(chunk, 0, Math.min(markBytes, count));
        for (int from = markBytes; count > 0; count = content.readNBytes(chunk, 0, CHUNK)) {
            if (whole) {
                cuts.pass(chunk, from, count);
            } else {
                cuts.add(chunk, from, count);
            }
            from = 0;
            checkText(chunk, count);
        }
        text.end();
        if (text.blank()) {
            throw InputRefused.of(Problem.ofFile(
                    file,
                    "empty",
                    "the file is empty; expected a heading line such as "
                            + String.join(",", mapping.columns().keySet())));
        }
    }

    /** Decodes only what is not plainly text; a NUL is refused where it is found, as everything else is. */
    private void checkText(byte[] chunk, int count) throws IOException {
        boolean wide = encoding.wide();
        if (cuts.census().beyondAsciiSince() || wide || !text.settled()) {
            text.add(chunk, count);
        }
        if (wide ? text.hasNul() : cuts.census().hasNul()) {
            throw InputRefused.of(new Undecodable(file, path, mapping, encoding).first());
        }
        mixture.ifPresent(one -> one.add(chunk, count));
        lastByte = chunk[count - 1];
    }

    private LastLine lastLine() {
        int last = encoding.wide() ? text.last() : lastByte;
        return last == '\n' || last == '\r' ? LastLine.ENDED : LastLine.OPEN;
    }
}
