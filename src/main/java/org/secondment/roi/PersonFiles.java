package org.secondment.roi;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.secondment.roi.PersonRows.Section;
import org.secondment.roi.publish.Permissions;
import org.secondment.roi.report.file.FormulaGuard;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** The rows of one person as files for their owner alone: a CSV file for each table, an index and a page to read first. */
final class PersonFiles {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    private static final List<String> INDEX = List.of("file", "table", "rows", "why_used");
    private static final String NUMBER = "-?[0-9]+([.][0-9]+)?";
    private static final String README = """
            This folder holds every row about one person that the secondment reports use.

            index.csv lists the files: the table, the number of rows, and why the rows are used.
            Each other file holds rows of one table as they were accepted; its first two columns
            say from which file and line of the firm's exports a row was read.
            time.csv holds sums instead of entries: one line for each matter, month, status and
            currency. Descriptions of work (narratives) are never read.
            Rows that were rejected are not here: they are used for no figure. Bills and receipts
            name no lawyer and are not here either.
            Text that a spreadsheet would run as a formula has an apostrophe before it.

            A row may name other people (such as a supervising partner). Whoever hands this
            folder over decides what of that the person may see.
            'secondment-roi purge' deletes this folder 30 days after it was made if it stands in
            the folder on_request.
            """;

    static void write(PersonRows person, Path folder) {
        try {
            Files.createDirectories(folder, Permissions.ofNewFolder(folder));
            for (Table table : Tables.ALL) {
                Files.deleteIfExists(file(folder, table.name())); // of an earlier export
            }
            List<List<String>> index = new ArrayList<>();
            for (Section section : person.sections()) {
                Path file = file(folder, section.table());
                table(file, section.headings(), section.rows());
                index.add(List.of(
                        file.getFileName().toString(),
                        section.table(),
                        Integer.toString(section.rows().size()),
                        String.join("; ", section.why())));
            }
            table(file(folder, "index"), INDEX, index);
            try (Writer writer = writer(folder.resolve("README.txt"))) {
                writer.write(README);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static Path file(Path folder, String table) {
        return folder.resolve(table + ".csv");
    }

    private static void table(Path file, List<String> headings, List<List<String>> rows) throws IOException {
        try (CSVPrinter csv = new CSVPrinter(writer(file), FORMAT)) {
            csv.printRecord(headings);
            for (List<String> row : rows) {
                csv.printRecord(row.stream().map(PersonFiles::cell).toList());
            }
        }
    }

    /** A number below zero is no formula. */
    private static String cell(String text) {
        return text.matches(NUMBER) ? text : FormulaGuard.guarded(text);
    }

    /** Replaces what stands there, so that nobody else's permissions are kept. */
    private static Writer writer(Path file) throws IOException {
        Files.deleteIfExists(file);
        return new OutputStreamWriter(
                Channels.newOutputStream(Files.newByteChannel(
                        file,
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        Permissions.ofNewFile(file))),
                StandardCharsets.UTF_8);
    }

    private PersonFiles() {}
}
