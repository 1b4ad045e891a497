package org.secondment.roi;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** All that an attacker reads: every number of every table of some runs, at full precision. */
record PublishedNumbers(List<Printed> numbers) {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    /**
     * One printed number.
     *
     * @param run which run it is from
     * @param table pack and name
     * @param row the words of its row, which tell it from others of its column in both runs
     */
    record Printed(int run, String table, String row, String column, double value) {

        String cell() {
            return table + " | " + row + " | " + column;
        }
    }

    static PublishedNumbers of(List<Path> runs) throws IOException {
        List<Printed> numbers = new ArrayList<>();
        for (int run = 0; run < runs.size(); run++) {
            try (Stream<Path> files = Files.walk(runs.get(run))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".csv"))
                        .filter(path -> path.toString().contains("tables"))
                        .sorted()
                        .toList()) {
                    read(run, runs.get(run).relativize(file).toString(), file, numbers);
                }
            }
        }
        return new PublishedNumbers(numbers);
    }

    private static void read(int run, String table, Path file, List<Printed> numbers) throws IOException {
        try (Reader reader = Files.newBufferedReader(file);
                CSVParser records = FORMAT.parse(reader)) {
            Map<String, Integer> seen = new TreeMap<>();
            for (CSVRecord record : records) {
                String words = record.stream()
                        .filter(cell -> number(cell).isNaN())
                        .limit(4)
                        .collect(Collectors.joining(","));
                String row = words + "#" + seen.merge(words, 1, Integer::sum);
                record.toMap().forEach((column, text) -> {
                    Double value = number(text);
                    if (!value.isNaN() && value != 0) {
                        numbers.add(new Printed(run, table, row, column, value));
                    }
                });
            }
        }
    }

    private static Double number(String text) {
        return text.matches("-?\\d+(\\.\\d+)?([eE]-?\\d+)?") ? Double.valueOf(text) : Double.NaN;
    }

    /** Numbers of one column of one table of one run. */
    Map<String, List<Printed>> columns() {
        return numbers.stream()
                .collect(Collectors.groupingBy(
                        one -> one.run() + " " + one.table() + " | " + one.column(),
                        TreeMap::new,
                        Collectors.toList()));
    }

    /** Numbers of the same cell in several runs. */
    Map<String, List<Printed>> cells() {
        return numbers.stream().collect(Collectors.groupingBy(Printed::cell, TreeMap::new, Collectors.toList()));
    }
}
