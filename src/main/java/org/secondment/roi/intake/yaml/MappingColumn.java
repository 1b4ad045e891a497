package org.secondment.roi.intake.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondment.roi.intake.mapping.ColumnRule;
import org.secondment.roi.intake.mapping.Treatment;
import org.secondment.roi.intake.value.ColumnReader;
import org.secondment.roi.intake.yaml.YamlValue.Kind;
import org.secondment.roi.table.Field;

/** One entry under columns of a mapping file. */
final class MappingColumn {

    private static final Set<String> BESIDE_CONST = Set.of("const", "money", "must_agree_with_symbol", "on_breach");

    private final Field field;
    private final YamlValue value;
    private final MappingProblems problems;

    private MappingColumn(Field field, YamlValue value, MappingProblems problems) {
        this.field = field;
        this.value = value;
        this.problems = problems;
    }

    /** @param system that wrote the file; empty if the mapping does not say */
    static ColumnRule read(Field field, YamlValue value, String system, MappingProblems problems) {
        return new MappingColumn(field, value, problems).rule(system);
    }

    private ColumnRule rule(String system) {
        if (value.kind() != Kind.MAP) {
            problems.add(value, "wrong-shape", "expected a rule such as {from: [\"" + field.name() + "\"]}");
            return ColumnRule.NONE;
        }
        problems.map(value, MappingKeys.COLUMN);
        Treatment treatment = MappingTreatment.read(field, value, system, problems);
        Optional<YamlValue> constant = value.at("const");
        return constant.isPresent()
                ? constant(constant.get(), treatment)
                : new ColumnRule(from(), fallback(), words(), treatment);
    }

    private ColumnRule constant(YamlValue constant, Treatment treatment) {
        if (!BESIDE_CONST.containsAll(value.entries().keySet())) {
            problems.add(value, "wrong-shape", "const stands alone: take out from, default and values, or const");
        }
        String text = problems.text(constant).orElse("");
        if (text.isEmpty() && field.need() == Field.Need.REQUIRED) {
            problems.add(constant, "missing-value", "is blank; expected " + field.expected());
        }
        checkCanonical(field, constant, text, problems);
        return new ColumnRule(List.of(), text, Map.of(), treatment);
    }

    private List<String> from() {
        Optional<YamlValue> from = value.at("from");
        Optional<YamlValue> compute = value.at("compute");
        if (compute.isEmpty()) {
            List<String> usual = value.at("when").isPresent() ? List.of() : List.of(field.name());
            return from.map(problems::headings).orElse(usual);
        }
        from.ifPresent(given ->
                problems.add(given, "keys-clash", "compute names the columns itself; take out from, or compute"));
        problems.map(compute.get(), MappingKeys.COMPUTE);
        List<String> plus = compute.get().at("plus").map(problems::headings).orElse(List.of());
        if (plus.isEmpty()) {
            problems.add(
                    compute.get(),
                    "wrong-shape",
                    "expected the headings to add and those to take away, such as {plus: [\"Gross\"], minus:"
                            + " [\"Tax\"]}");
        }
        return plus.stream().limit(1).toList();
    }

    private String fallback() {
        Optional<YamlValue> fallback = value.at("default");
        String text = fallback.flatMap(problems::text).orElse("");
        fallback.ifPresent(given -> checkCanonical(field, given, text, problems));
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
                checkCanonical(field, canonical, text, problems);
                if (ColumnReader.isExpression(word)) {
                    problems.expression(canonical, word);
                }
                words.put(word, text);
            });
        });
        return words;
    }

    /** What a mapping writes itself must be readable, or every row would be rejected for it. */
    static void checkCanonical(Field field, YamlValue given, String text, MappingProblems problems) {
        if (!text.isEmpty()) {
            ColumnReader.canonical(field)
                    .typed(text, "")
                    .fault()
                    .ifPresent(fault -> problems.add(
                            given, fault.rule(), "'" + text + "' cannot be read; expected " + field.expected()));
        }
    }
}
