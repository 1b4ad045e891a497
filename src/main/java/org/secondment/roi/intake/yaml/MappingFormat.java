package org.secondment.roi.intake.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.secondment.roi.intake.file.Blanks;
import org.secondment.roi.intake.file.Encodings;
import org.secondment.roi.intake.mapping.Format;
import org.secondment.roi.intake.mapping.Notation;
import org.secondment.roi.intake.mapping.Notation.Negative;
import org.secondment.roi.intake.value.DatePattern;
import org.secondment.roi.intake.value.ExcelSerial;

/** The format part of a mapping file. */
final class MappingFormat {

    private static final List<String> DELIMITERS = List.of(",", ";", "|", "tab", "auto");
    private static final List<String> THOUSANDS = List.of("", ",", ".", " ", "'");

    private final MappingProblems problems;
    private final Map<String, YamlValue> entries;

    private MappingFormat(MappingProblems problems, Map<String, YamlValue> entries) {
        this.problems = problems;
        this.entries = entries;
    }

    static Format read(Optional<YamlValue> format, MappingProblems problems) {
        return new MappingFormat(
                        problems,
                        format.map(value -> problems.map(value, MappingKeys.FORMAT))
                                .orElse(Map.of()))
                .format();
    }

    private Format format() {
        String encoding = text("encoding", Encodings.AUTO);
        if (!Encodings.known(encoding)) {
            problem(
                    "encoding",
                    "'" + encoding + "' is not known; expected one of " + String.join(", ", Encodings.NAMES));
            encoding = Encodings.AUTO;
        }
        String usual = text("reader", "").equals(MappingFraming.LEDES) ? "|" : ",";
        String delimiter = text("delimiter", usual).replace("\t", "tab").replace("\\t", "tab");
        if (!DELIMITERS.contains(delimiter)) {
            problem("delimiter", "'" + delimiter + "' is not known; expected one of , ; | tab auto");
            delimiter = ",";
        }
        char mark = switch (delimiter) {
            case "tab" -> '\t';
            case "auto" -> Format.FROM_THE_FILE;
            default -> delimiter.charAt(0);
        };
        return new Format(encoding, mark, notation(), nulls());
    }

    private Notation notation() {
        String decimal = text("decimal", ".");
        if (!decimal.equals(".") && !decimal.equals(",")) {
            problem("decimal", "'" + decimal + "' is not known; expected \".\" or \",\"");
            decimal = ".";
        }
        String thousands = text("thousands", "").replace('\u2019', '\'');
        thousands = thousands.length() == 1 && Blanks.areAll(thousands) ? " " : thousands;
        if (!THOUSANDS.contains(thousands) || thousands.equals(decimal)) {
            problem(
                    "thousands",
                    "'" + thousands + "' cannot be the mark; expected \",\" \".\" \" \" or \"'\", and not the decimal"
                            + " mark");
            thousands = "";
        }
        int pivot = pivot();
        return new Notation(
                decimal.charAt(0),
                thousands,
                Notation.ANY_MINUS,
                negatives(),
                dates(pivot),
                pivot,
                scientific(),
                false);
    }

    private List<Negative> negatives() {
        if (!entries.containsKey("negatives")) {
            return Notation.CANONICAL.negatives();
        }
        List<Negative> negatives = new ArrayList<>();
        for (String name : texts("negatives")) {
            try {
                negatives.add(Negative.valueOf(name.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                problem(
                        "negatives",
                        "'" + name + "' is not known; expected some of parentheses, leading_minus, trailing_minus");
            }
        }
        return negatives;
    }

    private boolean scientific() {
        return Optional.ofNullable(entries.get("scientific"))
                .flatMap(value -> problems.oneOf(value, List.of("true", "false")))
                .map(Boolean::valueOf)
                .orElse(false);
    }

    private int pivot() {
        String year = text("pivot", "0");
        if (year.equals("0") || year.matches("19[0-9]{2}|20[0-9]{2}")) {
            return Integer.parseInt(year);
        }
        problem("pivot", "'" + year + "' is no year; expected the first of the hundred that are meant, such as 1950");
        return 0;
    }

    private List<String> dates(int pivot) {
        List<String> patterns = new ArrayList<>();
        for (String pattern : texts("dates")) {
            Optional<String> objection =
                    pattern.equals(ExcelSerial.NAME) ? Optional.empty() : DatePattern.objection(pattern, pivot);
            if (objection.isEmpty()) {
                patterns.add(pattern);
            } else {
                problem("dates", "'" + pattern + "' cannot be read; " + objection.get());
            }
        }
        return patterns;
    }

    private List<String> nulls() {
        return texts("nulls").stream().map(Blanks::trimmed).toList();
    }

    private String text(String key, String usual) {
        return Optional.ofNullable(entries.get(key)).flatMap(problems::text).orElse(usual);
    }

    private List<String> texts(String key) {
        return Optional.ofNullable(entries.get(key)).map(problems::texts).orElse(List.of());
    }

    private void problem(String key, String sentence) {
        Optional.ofNullable(entries.get(key)).ifPresent(value -> problems.add(value, "unknown-value", sentence));
    }
}
