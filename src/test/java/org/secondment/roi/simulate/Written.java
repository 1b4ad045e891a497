package org.secondment.roi.simulate;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads back what the simulator wrote. */
final class Written {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** One row, by column. */
    record Row(Map<String, String> values) {

        /** A value; an error if the file has no such column. */
        String get(String column) {
            return Objects.requireNonNull(values.get(column), column);
        }

        /** A value; blank where the file has no such column. */
        String orBlank(String column) {
            return Objects.requireNonNullElse(values.get(column), "");
        }

        /** A day; later than any where it is blank. */
        String orNever(String column) {
            return get(column).isEmpty() ? "9999" : get(column);
        }

        /** An amount in pence. */
        long pence(String column) {
            return new BigDecimal(get(column)).movePointRight(2).longValueExact();
        }
    }

    static final LocalDate LAST_DAY = LocalDate.of(2025, 3, 31);

    /** Large enough for many contacts and for secondments of every outcome. */
    static final Firm LARGE = new Firm(240, 160, 6, 60, 21, 0.3, LocalDate.of(2025, 6, 30));

    /** Small enough to write often, with every kind of row. */
    static Firm firm(long seed, double effect) {
        return new Firm(80, 60, 4, 16, seed, effect, LAST_DAY, Timekeeping.BY_MONTH);
    }

    /** A few lawyers for two years, who record their time in one way or another. */
    static Firm firm(Timekeeping time) {
        return new Firm(32, 20, 2, 8, 9, 0.4, LAST_DAY, time);
    }

    static List<Row> rows(Path folder, String table) throws IOException {
        try (CSVParser parser = CSVParser.parse(folder.resolve(table + ".csv"), StandardCharsets.UTF_8, FORMAT)) {
            return parser.getRecords().stream()
                    .map(record -> new Row(record.toMap()))
                    .toList();
        }
    }

    /** The rows by id; the first one where an id stands twice. */
    static Map<String, Row> byFirst(Path folder, String table, String id) throws IOException {
        Map<String, Row> rows = new TreeMap<>();
        rows(folder, table).forEach(row -> rows.putIfAbsent(row.get(id), row));
        return rows;
    }

    static Map<String, List<Row>> grouped(Path folder, String table, String id) throws IOException {
        return rows(folder, table).stream().collect(Collectors.groupingBy(row -> row.get(id)));
    }

    static Row known(Map<String, Row> rows, String id) {
        return Objects.requireNonNull(rows.get(id), id);
    }

    static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(Path::getFileName).sorted().toList();
        }
    }

    private Written() {}
}
