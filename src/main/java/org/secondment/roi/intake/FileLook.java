package org.secondment.roi.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.secondment.roi.intake.file.Delivery;
import org.secondment.roi.intake.file.Encodings;
import org.secondment.roi.intake.file.FileBytes;
import org.secondment.roi.intake.file.FileKind;
import org.secondment.roi.intake.file.FileRecord;
import org.secondment.roi.intake.mapping.Claims;
import org.secondment.roi.intake.mapping.Format;
import org.secondment.roi.intake.mapping.Framing;
import org.secondment.roi.intake.mapping.Framing.ControlTotal;
import org.secondment.roi.intake.mapping.Framing.Dialect;
import org.secondment.roi.intake.mapping.Framing.HeadingRows;
import org.secondment.roi.intake.mapping.Mapping;
import org.secondment.roi.intake.mapping.RowRules;
import org.secondment.roi.intake.reading.EndMarkedReader;
import org.secondment.roi.intake.reading.Records;
import org.secondment.roi.intake.reading.XlsxRows;
import org.secondment.roi.intake.reading.XlsxSheets;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/**
 * A file, an entry of an archive or a sheet of a workbook, as it looks before any mapping says how to read it.
 *
 * @param name relative to the folder, behind the archive's name where the file is in one
 * @param sheet of a workbook; empty for a text
 * @param charset name of the charset that decodes a text; empty for a workbook
 * @param encoding in words such as "gzip, UTF-8 (BOM), detected"
 * @param refusals why it cannot be read at all
 */
public record FileLook(String name, Path path, String sheet, String charset, String encoding, List<Problem> refusals) {

    private static final char QUOTE = '"';
    private static final int FIRST_BYTES = 512;

    /**
     * Records of a file of which not all are kept.
     *
     * @param first from the first record on
     * @param last those at the end that are not among the first
     * @param count of all records
     */
    public record Kept(List<FileRecord> first, List<FileRecord> last, long count) {

        public Kept {
            first = List.copyOf(first);
            last = List.copyOf(last);
        }
    }

    public FileLook {
        refusals = List.copyOf(refusals);
    }

    /** Every file of the folder and below that may be an export, in the order of names. */
    public static List<FileLook> in(Path folder) {
        var archives = new Archives(folder);
        List<FileLook> looks = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .filter(FileLook::mayBeExport)
                    .sorted()
                    .toList();
            for (Path file : files) {
                archives.unpacked(file).stream()
                        .filter(FileLook::mayBeExport)
                        .forEach(one -> looks.addAll(of(Claims.name(one), folder.resolve(one))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        archives.problems().forEach(problem -> looks.add(refused(problem.file(), folder, List.of(problem))));
        return looks;
    }

    /** The table that a file of this name is without a mapping. */
    public Optional<Table> namedTable() {
        return new FileName(name).table();
    }

    public boolean isWorkbook() {
        return !sheet.isEmpty();
    }

    /** The first characters of a text. */
    public String beginning() throws IOException {
        if (isWorkbook()) {
            return "";
        }
        try (FileBytes bytes = FileBytes.open(path)) {
            return new String(bytes.peek(FIRST_BYTES), Charset.forName(charset));
        }
    }

    /**
     * Goes through the file to its end, or as far as the first records where no last ones are wanted.
     *
     * @param delimiter of a text
     * @throws InputRefused if it cannot be divided so
     */
    public Kept records(char delimiter, int first, int last) throws IOException {
        var kept = new FirstAndLast(first, last);
        if (isWorkbook()) {
            XlsxRows.look(name, path, onSheet(sheet), kept);
            return kept.kept();
        }
        try (FileBytes bytes = FileBytes.open(path);
                var records = new Records(
                        name,
                        EndMarkedReader.fromStart(Encodings.strict(bytes.content(), Charset.forName(charset))),
                        delimiter,
                        QUOTE,
                        1)) {
            while (!kept.isFull() && records.advance()) {
                kept.add(records.record());
            }
        }
        return kept.kept();
    }

    private static boolean mayBeExport(Path file) {
        String lower = file.toString().toLowerCase(Locale.ROOT);
        return !new FileName(Claims.name(file)).isSilent() && !lower.endsWith(".yaml") && !lower.endsWith(".yml");
    }

    private static List<FileLook> of(String name, Path path) {
        try {
            if (FileKind.of(path) == FileKind.WORKBOOK && !Delivery.at(path).isEntry()) {
                Archive.checkSums(path);
                return XlsxSheets.visible(path).stream()
                        .map(sheet -> new FileLook(name, path, sheet, "", "xlsx, sheet '" + sheet + "'", List.of()))
                        .toList();
            }
            Sniffed sniffed = Sniffing.of(name, path, onSheet(""), Long.MAX_VALUE);
            return List.of(new FileLook(name, path, "", sniffed.charset(), sniffed.encoding(), List.of()));
        } catch (InputRefused refused) {
            return List.of(refused(name, path, refused.problems()));
        } catch (IOException e) {
            return List.of(refused(
                    name,
                    path,
                    List.of(Problem.ofFile(name, "unreadable", "the file cannot be read (" + e.getMessage() + ")"))));
        }
    }

    private static FileLook refused(String name, Path path, List<Problem> problems) {
        return new FileLook(name, path, "", "", "", problems);
    }

    /** A mapping that says no more than which sheet to read. */
    private static Mapping onSheet(String sheet) {
        return new Mapping(
                "its mapping file",
                Tables.BILLS,
                List.of(),
                Format.CANONICAL,
                new Framing(Dialect.CSV, sheet, HeadingRows.FIRST, "", ControlTotal.NONE),
                Mapping.canonical(Tables.BILLS).columns(),
                RowRules.NONE,
                Set.of(),
                "");
    }
}
