package org.secondment.roi.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A simulated export as lines that tests take apart and mend: no cell of it is quoted. */
public record CsvText(Path file, List<String> headings, List<Row> rows) {

    /** One record, which knows its headings. */
    public record Row(List<String> headings, List<String> cells) {

        public String of(String heading) {
            return cells.get(headings.indexOf(heading));
        }

        public boolean is(String heading, String value) {
            return headings.contains(heading) && of(heading).equals(value);
        }

        /** The cells under some headings, as far as there are such. */
        public Stream<String> under(List<String> some) {
            return headings.stream().filter(some::contains).map(this::of);
        }

        /** The same with another value, or with one more cell at the end for a heading that is new. */
        public Row with(String heading, String value) {
            List<String> changed = new ArrayList<>(cells);
            int place = headings.indexOf(heading);
            if (place < 0) {
                changed.add(value);
            } else {
                changed.set(place, value);
            }
            return new Row(headings, changed);
        }
    }

    public static CsvText of(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> headings = split(lines.get(0));
        return new CsvText(
                file,
                headings,
                lines.stream()
                        .skip(1)
                        .map(line -> new Row(headings, split(line)))
                        .toList());
    }

    private static List<String> split(String line) {
        return Arrays.asList(line.split(",", -1));
    }

    /** Writes only some rows back. */
    public void keep(Predicate<Row> wanted) throws IOException {
        write(headings, rows.stream().filter(wanted).toList());
    }

    /** Writes every row back with a value under a heading, which may be new: the row's number, from 1, in place of #. */
    public void mark(String heading, String marker) throws IOException {
        List<String> all = new ArrayList<>(headings);
        if (!all.contains(heading)) {
            all.add(heading);
        }
        write(
                all,
                IntStream.range(0, rows.size())
                        .mapToObj(i -> rows.get(i).with(heading, marker.replace("#", Integer.toString(10_001 + i))))
                        .toList());
    }

    /** Writes every row back, changed. */
    public void change(UnaryOperator<Row> how) throws IOException {
        write(headings, rows.stream().map(how).toList());
    }

    private void write(List<String> all, List<Row> some) throws IOException {
        List<String> lines = new ArrayList<>(List.of(String.join(",", all)));
        some.forEach(row -> lines.add(String.join(",", row.cells())));
        Files.write(file, lines);
    }
}
