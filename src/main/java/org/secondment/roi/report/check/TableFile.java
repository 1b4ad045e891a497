package org.secondment.roi.report.check;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a CSV file once: no field runs as a formula, no column is another pack's, nobody is named. */
final class TableFile {

    /** Longer tables are not kept: nothing that stands for a person has so many rows. */
    static final int MOST_ROWS = 50_000;

    private final Place place;
    private final Names names;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> headings = List.of();
    private long read;

    private TableFile(Place place, Names names) {
        this.place = place;
        this.names = names;
    }

    /** The table; empty where it is too long to keep or cannot be read. */
    static Optional<Table> read(Path file, Place place, Names names) throws IOException {
        TableFile table = new TableFile(place, names);
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser csv = CSVFormat.RFC4180.parse(in)) {
            csv.forEach(table::row);
        } catch (CharacterCodingException | UncheckedIOException | IllegalStateException e) {
            place.problem(Rule.UNREADABLE, "is no CSV file in UTF-8");
            return Optional.empty();
        }
        String name = file.getFileName().toString().replaceFirst("\\.csv$", "");
        return table.read > MOST_ROWS
                ? Optional.empty()
                : Optional.of(new Table(place, name, table.headings, table.rows));
    }

    private void row(CSVRecord row) {
        List<String> values = row.toList();
        if (headings.isEmpty()) {
            headings = values;
            values.forEach(this::value);
            Columns.check(values, place);
            return;
        }
        read++;
        values.forEach(this::value);
        if (values.size() != headings.size()) {
            place.problem(
                    Rule.UNREADABLE,
                    "row " + read + " has " + values.size() + " fields, its heading " + headings.size());
            return;
        }
        people(values);
        if (read <= MOST_ROWS) {
            rows.add(values);
        }
    }

    private void value(String value) {
        names.read(value, place);
        if (FormulaText.runsInCsv(value)) {
            place.problem(Rule.FORMULA_TEXT, "row " + read + " has a field that would run as a formula");
        }
    }

    private void people(List<String> values) {
        for (int column = 0; column < headings.size(); column++) {
            if (Columns.isOfPeople(headings.get(column)) && !Columns.isPseudonymOrBlank(values.get(column))) {
                place.problem(
                        Rule.WRONG_PACK,
                        "row " + read + " names a person in its column " + headings.get(column)
                                + " by something other than a pseudonym");
            }
        }
    }
}
