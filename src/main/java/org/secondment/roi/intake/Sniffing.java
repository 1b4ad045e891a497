package org.secondment.roi.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipException;
import org.secondment.roi.intake.Layout.LastLine;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Problem;

/**
 * One pass over a file's bytes: digest, packing, encoding, last line, ranges; a file that is not text to its end is
 * refused.
 */
final class Sniffing {

    /** Length from which a range of a file ends with the next record. */
    static final long RANGE_BYTES = 32L << 20;

    private static final int FIRST_BYTES = 512;
    private static final int CHUNK = 1 << 16;
    private static final int UTF_8_MARK = 3;

    private final String file;
    private final Path path;
    private final Mapping mapping;
    private final Charset charset;
    private final StrictText text;
    private final RangeCuts cuts;
    private byte lastByte;

    private Sniffing(String file, Path path, Mapping mapping, long rangeBytes) {
        this.file = file;
        this.path = path;
        this.mapping = mapping;
        this.charset = Encodings.charset(mapping.format().encoding());
        this.text = new StrictText(charset);
        this.cuts = new RangeCuts(mapping.format().delimiter(), rangeBytes);
    }

    /** @throws InputRefused if the file cannot be read as text */
    static Sniffed of(String file, Path path, Mapping mapping, long rangeBytes) {
        var sniffing = new Sniffing(file, path, mapping, rangeBytes);
        try (FileBytes bytes = FileBytes.openForDigest(path)) {
            return sniffing.sniffed(bytes);
        } catch (CharacterCodingException e) {
            throw InputRefused.of(Undecodable.first(file, path, mapping));
        } catch (EOFException e) {
            throw InputRefused.of(Problem.ofFile(
                    file, "truncated", "the gzip file ends before its content does; copy or export it again"));
        } catch (ZipException e) {
            throw InputRefused.of(Problem.ofFile(file, "damaged", "the gzip file is damaged; copy or export it again"));
        } catch (IOException e) {
            throw InputRefused.of(Problem.ofFile(
                    file, "unreadable", "the file cannot be read (" + e.getMessage() + "); check its permissions"));
        }
    }

    private Sniffed sniffed(FileBytes bytes) throws IOException {
        byte[] first = bytes.peek(FIRST_BYTES);
        ByteOrderMark mark = ByteOrderMark.of(first);
        refuseOtherEncoding(first, mark);
        boolean whole = bytes.gzip() || Encodings.wide(charset);
        read(bytes.content(), mark, whole);
        String encoding =
                (bytes.gzip() ? "gzip, " : "") + charset.name() + (mark == ByteOrderMark.NONE ? "" : " (BOM)");
        return new Sniffed(
                bytes.sha256(), encoding, charset.name(), lastLine(), whole ? cuts.oneRange() : cuts.ranges());
    }

    private void refuseOtherEncoding(byte[] first, ByteOrderMark mark) {
        String declared = mapping.format().encoding();
        boolean looksWide = mark.wide() || ByteOrderMark.everyOtherByteIsNul(first);
        if (looksWide && !Encodings.wide(charset)) {
            throw InputRefused.of(Problem.ofFile(
                    file,
                    "utf-16",
                    "the file is written in UTF-16" + (mapping.isCanonical() ? "" : ", not in " + declared)
                            + "; save the file as UTF-8, or name its encoding in a mapping file: format: {encoding:"
                            + " utf-16}"));
        }
        if (mark == ByteOrderMark.UTF_8 && !charset.equals(StandardCharsets.UTF_8)) {
            throw InputRefused.of(Problem.ofFile(
                    file,
                    "other-encoding",
                    "the file is written in UTF-8, not in " + declared + "; write format: {encoding: utf-8} in "
                            + mapping.file()));
        }
    }

    private void read(InputStream content, ByteOrderMark mark, boolean whole) throws IOException {
        byte[] chunk = new byte[CHUNK];
        int markBytes = mark == ByteOrderMark.UTF_8 ? UTF_8_MARK : 0;
        int count = content.readNBytes(chunk, 0, CHUNK);
        cuts.pass(chunk, 0, markBytes);
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
        boolean wide = Encodings.wide(charset);
        if (cuts.census().beyondAsciiSince() || wide || !text.settled()) {
            text.add(chunk, count);
        }
        if (wide ? text.hasNul() : cuts.census().hasNul()) {
            throw InputRefused.of(Undecodable.first(file, path, mapping));
        }
        lastByte = chunk[count - 1];
    }

    private LastLine lastLine() {
        int last = Encodings.wide(charset) ? text.last() : lastByte;
        return last == '\n' || last == '\r' ? LastLine.ENDED : LastLine.OPEN;
    }
}
