package org.secondment.roi.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondment.roi.intake.YamlValue.Kind;
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
