package org.secondment.roi.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.secondment.roi.intake.YamlValue.Kind;
import org.secondment.roi.table.Field;

/** One entry under columns of a mapping file. */
final class MappingColumn {

    private final Field field;
    private final YamlValue value;
    private final MappingProblems problems;

    private MappingColumn(Field field, YamlValue value, MappingProblems problems) {
        this.field = field;
        this.value = value;
        this.problems = problems;
    }

    static ColumnRule read(Field field, YamlValue value, MappingProblems problems) {
        return new MappingColumn(field, value, problems).rule();
    }

    private ColumnRule rule() {
        if (value.kind() != Kind.MAP) {
            problems.add(value, "wrong-shape", "expected a rule such as {from: [\"" + field.name() + "\"]}");
            return ColumnRule.NONE;
        }
        problems.map(value, MappingKeys.COLUMN);
        Optional<YamlValue> constant = value.at("const");
        if (constant.isPresent()) {
            return constant(constant.get());
        }
        List<String> from = value.at("from").map(problems::texts).orElse(List.of(field.name()));
        from.stream().filter(Headings::neverRead).forEach(this::refuseNeverRead);
        return new ColumnRule(from, fallback(), words());
    }

    private ColumnRule constant(YamlValue constant) {
        if (value.entries().size() > 1) {
            problems.add(value, "wrong-shape", "const stands alone: take out from, default and values, or const");
        }
        String text = problems.text(constant).orElse("");
        if (text.isEmpty() && field.need() == Field.Need.REQUIRED) {
            problems.add(constant, "missing-value", "is blank; expected " + field.expected());
        }
        checkCanonical(constant, text);
        return new ColumnRule(List.of(), text, Map.of());
    }

    private String fallback() {
        Optional<YamlValue> fallback = value.at("default");
        String text = fallback.flatMap(problems::text).orElse("");
        fallback.ifPresent(given -> checkCanonical(given, text));
        return text;
    }

    private Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        value.at("values").ifPresent(values -> {
            if (values.kind() != Kind.MAP) {
                problems.add(values, "wrong-shape", "expected words of the file with the words they stand for");
            }
            values.entries().forEach((word, canonical) -> {
                String text = problems.text(canonical).orElse("");
                checkCanonical(canonical, text);
                checkExpression(canonical, word);
                words.put(word, text);
            });
        });
        return words;
    }

    /** What a mapping writes itself must be readable, or every row would be rejected for it. */
    private void checkCanonical(YamlValue given, String text) {
        if (!text.isEmpty()) {
            ColumnReader.canonical(field)
                    .typed(text, "")
                    .fault()
                    .ifPresent(fault -> problems.add(
                            given, fault.rule(), "'" + text + "' cannot be read; expected " + field.expected()));
        }
    }

    private void checkExpression(YamlValue at, String word) {
        try {
            ColumnReader.pattern(word);
        } catch (PatternSyntaxException e) {
            problems.add(at, "not-an-expression", "'" + word + "' is not a regular expression: " + e.getDescription());
        }
    }

    private void refuseNeverRead(String heading) {
        problems.add(
                value,
                "never-read",
                "'" + heading + "' is never read: data about birth, origin, belief, health, family, home or bank has no"
                        + " place in these reports; take it out of the mapping");
    }
}
