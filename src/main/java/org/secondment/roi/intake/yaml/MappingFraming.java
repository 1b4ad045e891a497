package org.secondment.roi.intake.yaml;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.secondment.roi.intake.file.Blanks;
import org.secondment.roi.intake.mapping.Framing;
import org.secondment.roi.intake.mapping.Framing.ControlTotal;
import org.secondment.roi.intake.mapping.Framing.Dialect;
import org.secondment.roi.intake.mapping.Framing.HeadingRows;
import org.secondment.roi.intake.yaml.YamlValue.Kind;

/** What a mapping file says of that which stands around the rows: reader, sheet, header, stop_at and control_total. */
final class MappingFraming {

    static final String LEDES = "ledes";

    private static final List<String> KNOWN_TO_LEDES = List.of("delimiter", "header", "stop_at", "control_total");
    private static final int USUAL_WITHIN = 20;
    private static final int MOST_WITHIN = 1000;
    private static final int MOST_HEADING_ROWS = 9;
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,6})?");

    private final MappingProblems problems;

    private MappingFraming(MappingProblems problems) {
        this.problems = problems;
    }

    static Framing read(Optional<YamlValue> source, Optional<YamlValue> format, MappingProblems problems) {
        var framing = new MappingFraming(problems);
        Dialect dialect = format.flatMap(value -> value.at("reader"))
                .map(framing::dialect)
                .orElse(Dialect.CSV);
        if (dialect == Dialect.LEDES) {
            KNOWN_TO_LEDES.stream()
                    .flatMap(key -> format.flatMap(value -> value.at(key)).stream())
                    .forEach(value ->
                            problems.add(value, "wrong-shape", "reader: ledes knows this itself; take the key out"));
        }
        return new Framing(
                dialect,
                source.flatMap(value -> value.at("sheet"))
                        .flatMap(problems::text)
                        .map(Blanks::trimmed)
                        .orElse(""),
                format.flatMap(value -> value.at("header"))
                        .map(framing::heading)
                        .orElse(HeadingRows.FIRST),
                format.flatMap(value -> value.at("stop_at"))
                        .map(framing::stopAt)
                        .orElse(""),
                format.flatMap(value -> value.at("control_total"))
                        .map(framing::controlTotal)
                        .orElse(ControlTotal.NONE));
    }

    private Dialect dialect(YamlValue value) {
        String name = problems.text(value).orElse(LEDES);
        if (!name.equals(LEDES)) {
            problems.add(value, "unknown-value", "'" + name + "' is not known; expected ledes, or no reader for CSV");
        }
        return Dialect.LEDES;
    }

    private HeadingRows heading(YamlValue value) {
        problems.map(value, MappingKeys.HEADER);
        List<String> with = value.at("find_row_with").map(problems::texts).orElse(List.of());
        return new HeadingRows(
                with,
                number(value, "within_rows", USUAL_WITHIN, MOST_WITHIN),
                number(value, "rows", 1, MOST_HEADING_ROWS));
    }

    private String stopAt(YamlValue value) {
        problems.map(value, MappingKeys.STOP_AT);
        return expression(value, "first_cell_matches");
    }

    private ControlTotal controlTotal(YamlValue value) {
        problems.map(value, MappingKeys.CONTROL_TOTAL);
        String column = required(value, "column");
        String tolerance = value.at("tolerance").flatMap(problems::text).orElse("0");
        if (!AMOUNT.matcher(tolerance).matches()) {
            problems.add(
                    value.at("tolerance").orElse(value),
                    "unknown-value",
                    "'" + tolerance + "' is no tolerance; expected an amount such as 0.01");
            tolerance = "0";
        }
        return new ControlTotal(expression(value, "row_matches"), column, new BigDecimal(tolerance));
    }

    private String required(YamlValue value, String key) {
        Optional<YamlValue> given = value.at(key);
        String text = given.flatMap(problems::text).orElse("");
        if (text.isEmpty() && given.filter(one -> one.kind() != Kind.TEXT).isEmpty()) {
            problems.add(given.orElse(value), "missing-value", key + " is missing");
        }
        return text;
    }

    private String expression(YamlValue value, String key) {
        String text = required(value, key);
        try {
            Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            problems.add(
                    value.at(key).orElse(value),
                    "not-an-expression",
                    "'" + text + "' is not a regular expression: " + e.getDescription());
        }
        return text;
    }

    private int number(YamlValue value, String key, int usual, int most) {
        String text = value.at(key).flatMap(problems::text).orElse(String.valueOf(usual));
        if (text.matches("[1-9][0-9]{0,3}") && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        problems.add(
                value.at(key).orElse(value),
                "unknown-value",
                "'" + text + "' is no number of rows; expected 1 to " + most);
        return usual;
    }
}
