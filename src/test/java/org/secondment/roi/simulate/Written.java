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

        /** An amount in pence. */
        long pence(String column) {
            return new BigDecimal(get(column)).movePointRight(2).longValueExact();
        }
    }

    /** Small enough to write often, with every kind of row. */
    static Firm firm(long seed, double effect) {
        return new Firm(80, 60, 4, 16, seed, effect, LocalDate.of(2025, 3, 31), Timekeeping.BY_MONTH);
    }

    static List<Row> rows(Path folder, String table) throws IOException {
        try (CSVParser parser = CSVParser.parse(folder.resolve(table + ".csv"), StandardCharsets.UTF_8, FORMAT)) {
            return parser.getRecords().stream()
                    .map(record -> new Row(record.toMap()))
                    .toList();
        }
    }

    static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(Path::getFileName).sorted().toList();
        }
    }

    private Written() {}
}
