package org.secondment.roi.simulate;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** Streams one canonical file, with faults between its rows where they are asked for. */
final class CsvFile implements Closeable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private final String table;
    private final List<String> headings;
    private final CSVPrinter printer;
    private final Deque<Fault> faults;
    private final List<Truth.Flaw> made;
    private List<String> latest = List.of();
    private long rows;
    private long line = 1;

    /**
     * @param faults of any table; this file takes its own
     * @param made where the faults written are noted
     * @throws IllegalStateException if the headings are not the table's
     */
    CsvFile(Path folder, String table, List<String> headings, List<Fault> faults, List<Truth.Flaw> made)
            throws IOException {
        this.table = table;
        this.headings = List.copyOf(headings);
        this.faults = new ArrayDeque<>(
                faults.stream().filter(f -> f.table().equals(table)).toList());
        this.made = made;
        Tables.named(table).ifPresent(this::checkHeadings);
        this.printer =
                new CSVPrinter(Files.newBufferedWriter(folder.resolve(table + ".csv"), StandardCharsets.UTF_8), FORMAT);
        printer.printRecord(headings);
    }

    void write(String... values) throws IOException {
        write(List.of(values));
    }

    void write(List<String> values) throws IOException {
        if (values.size() != headings.size()) {
            throw new IllegalStateException(
                    table + " has " + headings.size() + " columns; a row gave " + values.size());
        }
        print(values);
        rows++;
        latest = values;
        while (!faults.isEmpty() && faults.peek().afterRow() <= rows) {
            make(faults.remove());
        }
    }

    /** Rows written, faults apart. */
    long rows() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        while (!faults.isEmpty() && rows > 0) {
            make(faults.remove());
        }
        printer.close();
    }

    private void make(Fault fault) throws IOException {
        print(fault.row(headings, latest));
        made.add(new Truth.Flaw(table + ".csv", line, fault.what()));
    }

    private void print(List<String> values) throws IOException {
        if (values.isEmpty()) {
            printer.println();
        } else {
            printer.printRecord(values);
        }
        line++;
    }

    private void checkHeadings(Table declared) {
        for (String heading : headings) {
            if (declared.field(heading).isEmpty()) {
                throw new IllegalStateException("Table '" + table + "' has no column " + heading);
            }
        }
        for (Field field : declared.fields()) {
            if (field.headingRequired() && !headings.contains(field.name())) {
                throw new IllegalStateException("Table '" + table + "' needs the column " + field.name());
            }
        }
    }
}
