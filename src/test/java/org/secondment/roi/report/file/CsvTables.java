package org.secondment.roi.report.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The tables of a published folder, read from its CSV files. */
final class CsvTables {

    /** By name: rows without the heading. */
    static Map<String, List<List<String>>> of(Path pack) throws IOException {
        Map<String, List<List<String>>> tables = new TreeMap<>();
        try (Stream<Path> files = Files.list(pack.resolve("tables"))) {
            for (Path file : files.toList()) {
                tables.put(file.getFileName().toString().replaceFirst("\\.csv$", ""), rows(file));
            }
        }
        return tables;
    }

    private static List<List<String>> rows(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser csv = CSVParser.parse(
                file,
                StandardCharsets.UTF_8,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            for (CSVRecord row : csv) {
                rows.add(row.toList());
            }
        }
        return rows;
    }

    private CsvTables() {}
}
