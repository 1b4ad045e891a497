package org.secondment.roi.intake;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import org.secondment.roi.intake.file.Encodings;
import org.secondment.roi.intake.file.FileBytes;
import org.secondment.roi.intake.file.FileKind;
import org.secondment.roi.intake.mapping.Format;
import org.secondment.roi.intake.mapping.Header;
import org.secondment.roi.intake.mapping.HeadingSearch;
import org.secondment.roi.intake.mapping.Mapping;
import org.secondment.roi.intake.reading.Delimiter;
import org.secondment.roi.intake.reading.FirstRows;
import org.secondment.roi.intake.reading.Records;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Problem;

/** Finds out what stands between the values of a file, where its mapping asks for it or is wrong about it. */
final class DelimiterSearch {

    private static final int BYTES = 1 << 18;
    /** A character that the last byte cuts is not yet a sign of another encoding. */
    private static final int LONGEST_CHARACTER = 4;

    /** What is wrong with a file that is divided by the wrong mark. */
    private static final Set<String> SIGNS =
            Set.of(Records.NOT_CSV, Header.NO_HEADER, HeadingSearch.MISSING, FirstRows.NOT_FOUND);

    private final String file;
    private final Path path;
    private final Mapping mapping;

    DelimiterSearch(String file, Path path, Mapping mapping) {
        this.file = file;
        this.path = path;
        this.mapping = mapping;
    }

    /**
     * The mapping as it reads this file.
     *
     * @throws InputRefused naming the candidates if it is not certain what stands between the values
     */
    Mapping settled() throws IOException {
        if (mapping.format().delimiter() != Format.FROM_THE_FILE) {
            return mapping;
        }
        String text = text();
        List<Delimiter> fitting = Delimiter.fitting(text, mapping.framing().heading());
        if (!text.isEmpty() && fitting.size() != 1) {
            throw InputRefused.of(Problem.ofFile(file, "which-delimiter", doubt(fitting)));
        }
        return mapping.delimitedBy(text.isEmpty() ? ',' : fitting.get(0).mark());
    }

    /** How a file is written, in words, and what stands between its values where that was found out. */
    String words(Sniffed sniffed, Mapping settled) {
        boolean found = mapping.format().delimiter() == Format.FROM_THE_FILE
                && !sniffed.charset().isEmpty();
        return sniffed.encoding()
                + (found ? "; delimiter " + Delimiter.word(settled.format().delimiter()) + ", detected" : "");
    }

    /** The problems, or what is behind them if the file is divided by another mark than the mapping says. */
    List<Problem> explained(List<Problem> problems) {
        return problems.stream().allMatch(problem -> SIGNS.contains(problem.rule()))
                ? other().map(List::of).orElse(problems)
                : problems;
    }

    private Optional<Problem> other() {
        try {
            List<Delimiter> fitting =
                    Delimiter.fitting(text(), mapping.framing().heading());
            return fitting.size() == 1 && !mapping.framing().isLedes()
                    ? fitting.stream()
                            .filter(one -> one.mark() != mapping.format().delimiter())
                            .filter(one -> one.headings().stream().anyMatch(mapping::reads))
                            .map(this::instead)
                            .findFirst()
                    : Optional.empty();
        } catch (IOException | InputRefused e) {
            return Optional.empty();
        }
    }

    private Problem instead(Delimiter other) {
        String format = "format: {delimiter: " + other.inMapping() + "}";
        String advice = mapping.isCanonical()
                ? "write a mapping file with table: " + mapping.table().name() + ", source: {files: \"" + file + "\"}, "
                        + format + " and columns that names each heading, such as {"
                        + mapping.table().fields().get(0).name() + ": {}}; or save the file with commas"
                : "write " + format + " in " + mapping.file();
        return Problem.ofFile(file, "other-delimiter", "a " + other.word() + " stands between the values; " + advice);
    }

    private String doubt(List<Delimiter> fitting) {
        String found = fitting.isEmpty()
                ? "by neither comma, semicolon, tab nor '|' have the first records as many values as the heading"
                : fitting.stream()
                        .map(one -> "by " + one.word() + " there are "
                                + one.headings().size() + " headings")
                        .collect(Collectors.joining(", "));
        return "it is not certain what stands between the values: " + found + "; write format: {delimiter: "
                + (fitting.isEmpty() ? "\";\"" : fitting.get(0).inMapping()) + "}, or whichever it is, in "
                + mapping.file();
    }

    /** The beginning of the file as far as it can be read; empty where it is no text, which is told elsewhere. */
    private String text() throws IOException {
        try {
            FileKind kind = FileKind.of(path);
            return kind == FileKind.TEXT || kind == FileKind.GZIP ? beginning() : "";
        } catch (EOFException | ZipException e) {
            return "";
        }
    }

    private String beginning() throws IOException {
        byte[] bytes;
        try (FileBytes content = FileBytes.open(path)) {
            bytes = content.content().readNBytes(BYTES);
        }
        FileEncoding encoding =
                FileEncoding.of(file, mapping, Arrays.copyOf(bytes, Math.min(bytes.length, Sniffing.FIRST_BYTES)));
        String text = new String(bytes, encoding.charset());
        int lost = text.indexOf('\uFFFD');
        boolean isUtf8 = lost < 0 || lost >= text.length() - LONGEST_CHARACTER;
        String decoded = isUtf8 || !encoding.isOpen() ? text : new String(bytes, Encodings.WINDOWS_1252);
        return decoded.indexOf('\0') >= 0 || decoded.isBlank() ? "" : decoded;
    }
}
