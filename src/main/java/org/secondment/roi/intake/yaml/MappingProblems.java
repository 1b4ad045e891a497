package org.secondment.roi.intake.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.secondment.roi.intake.mapping.Headings;
import org.secondment.roi.intake.yaml.YamlValue.Kind;
import org.secondment.roi.table.Problem;

/** Reads shapes out of YAML values and gathers everything wrong with them, so that a file is mended in one go. */
final class MappingProblems {

    private final List<Problem> found = new ArrayList<>();

    List<Problem> found() {
        return List.copyOf(found);
    }

    void add(Problem problem) {
        found.add(problem);
    }

    void add(YamlValue value, String rule, String sentence) {
        found.add(value.problem(rule, sentence));
    }

    /** The entries of a map, after its keys were checked. */
    Map<String, YamlValue> map(YamlValue value, List<String> known) {
        if (value.kind() != Kind.MAP) {
            add(value, "wrong-shape", "expected keys with values: " + String.join(", ", known));
            return Map.of();
        }
        value.entries()
                .forEach(
                        (key, below) -> MappingKeys.objection(below, key, known).ifPresent(found::add));
        return value.entries();
    }

    /** A text; empty, and a problem, where the value has another shape. */
    Optional<String> text(YamlValue value) {
        if (value.kind() != Kind.TEXT) {
            add(value, "wrong-shape", "expected one value, not a list or keys");
            return Optional.empty();
        }
        return Optional.of(value.text());
    }

    /** One heading or several, none of them one that is never read. */
    List<String> headings(YamlValue value) {
        List<String> headings = texts(value);
        if (headings.isEmpty()) {
            add(value, "wrong-shape", "expected a heading of the file");
        }
        headings.stream()
                .filter(Headings::neverRead)
                .forEach(heading -> add(
                        value,
                        "never-read",
                        "'" + heading + "' is never read: narratives and data about birth, origin, belief, health,"
                                + " family, home or bank have no place in these reports; take it out of the mapping"));
        return headings;
    }

    /** Which of the words the value is; empty, and a problem, if it is none. */
    Optional<String> oneOf(YamlValue value, List<String> words) {
        Optional<String> text = text(value);
        text.filter(word -> !words.contains(word))
                .ifPresent(word -> add(
                        value, "unknown-value", "'" + word + "' is not known; expected " + String.join(" or ", words)));
        return text.filter(words::contains);
    }

    /** A regular expression, or what is wrong with it. */
    void expression(YamlValue value, String expression) {
        try {
            Pattern.compile(expression);
        } catch (PatternSyntaxException e) {
            add(value, "not-an-expression", "'" + expression + "' is not a regular expression: " + e.getDescription());
        }
    }

    /** One text or several. */
    List<String> texts(YamlValue value) {
        if (value.kind() == Kind.TEXT) {
            return List.of(value.text());
        }
        if (value.kind() == Kind.MAP) {
            add(value, "wrong-shape", "expected one value or a list");
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        value.items().forEach(item -> text(item).ifPresent(texts::add));
        return texts;
    }
}
