package org.secondment.roi.effect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.data.Offset;

/** One table of a reference case: cells without quotes, an empty cell is "not available". */
public record ReferenceTable(List<Row> rows) {

    /** Read from the folder of cases. */
    public static ReferenceTable of(String path) {
        List<String> lines = text("reference/" + path).lines().toList();
        String[] headings = lines.get(0).split(",", -1);
        return new ReferenceTable(lines.stream()
                .skip(1)
                .map(line -> row(headings, line.split(",", -1)))
                .toList());
    }

    /** Its rows with that value. */
    public ReferenceTable where(String heading, String value) {
        return new ReferenceTable(
                rows.stream().filter(row -> row.text(heading).equals(value)).toList());
    }

    /** The value beside a name in a table of names and values. */
    double value(String name) {
        return where("name", name).rows().get(0).number("value");
    }

    double[] numbers(String heading) {
        return rows.stream().mapToDouble(row -> row.number(heading)).toArray();
    }

    /** The tolerance of the cases: relative, and absolute below one. */
    public static Offset<Double> within(double tolerance, double expected) {
        return Offset.offset(tolerance * Math.max(1, Math.abs(expected)));
    }

    private static Row row(String[] headings, String[] cells) {
        Map<String, String> byHeading = new HashMap<>();
        for (int i = 0; i < headings.length; i++) {
            byHeading.put(headings[i], cells[i]);
        }
        return new Row(byHeading);
    }

    private static String text(String path) {
        try (InputStream stream = Objects.requireNonNull(ReferenceTable.class.getResourceAsStream(path), path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cells by heading. */
    public record Row(Map<String, String> cells) {

        public String text(String heading) {
            return Objects.requireNonNull(cells.get(heading), heading);
        }

        public boolean has(String heading) {
            return !text(heading).isEmpty();
        }

        public double number(String heading) {
            return Double.parseDouble(text(heading));
        }

        public int whole(String heading) {
            return Integer.parseInt(text(heading));
        }
    }
}
