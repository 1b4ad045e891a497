package org.secondment.roi.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.secondment.roi.intake.RowTest.Kind;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Table;

/** The rows part of a mapping file. */
final class MappingRows {

    private final Table table;
    private final MappingProblems problems;

    MappingRows(Table table, MappingProblems problems) {
        this.table = table;
        this.problems = problems;
    }

    RowRules read(Optional<YamlValue> rows, Unpivot unpivot) {
        rows.ifPresent(value -> problems.map(value, MappingKeys.ROWS));
        return new RowRules(tests(rows, "drop_if"), tests(rows, "keep_if"), dedupe(rows), unpivot);
    }

    private List<RowTest> tests(Optional<YamlValue> rows, String key) {
        List<RowTest> tests = new ArrayList<>();
        rows.flatMap(value -> value.at(key)).ifPresent(value -> {
            if (value.items().isEmpty()) {
                problems.add(
                        value, "wrong-shape", "expected a list such as [{column: \"Status\", equals: \"Voided\"}]");
            }
            value.items().forEach(item -> test(item).ifPresent(tests::add));
        });
        return tests;
    }

    private Optional<RowTest> test(YamlValue item) {
        problems.map(item, MappingKeys.ROW_TEST);
        List<String> heading = item.at("column").map(problems::headings).orElse(List.of());
        Optional<RowTest> test = asked(item, new NamedColumn(item.path(), heading));
        if (heading.size() != 1 || test.isEmpty() || item.entries().size() != 2) {
            problems.add(
                    item,
                    "wrong-shape",
                    "expected a column and one of equals, matches and blank, such as {column: \"Status\", equals:"
                            + " \"Voided\"}");
            return Optional.empty();
        }
        return test;
    }

    private Optional<RowTest> asked(YamlValue item, NamedColumn column) {
        return item.at("equals")
                .map(problems::texts)
                .filter(words -> !words.isEmpty())
                .map(words -> new RowTest(column, Kind.EQUALS, words))
                .or(() -> item.at("matches").map(value -> matching(value, column)))
                .or(() -> item.at("blank")
                        .flatMap(value -> problems.oneOf(value, List.of("true", "false")))
                        .map(word -> new RowTest(column, word.equals("true") ? Kind.BLANK : Kind.FILLED, List.of())));
    }

    private RowTest matching(YamlValue value, NamedColumn column) {
        String expression = problems.text(value).orElse("");
        problems.expression(value, expression);
        return new RowTest(column, Kind.MATCHES, List.of(expression));
    }

    /** Whether copies are to be found while reading; of rows with an id they always are, afterwards. */
    private boolean dedupe(Optional<YamlValue> rows) {
        Optional<YamlValue> dedupe = rows.flatMap(value -> value.at("dedupe"));
        dedupe.ifPresent(value -> {
            problems.map(value, MappingKeys.DEDUPE);
            value.at("keep")
                    .ifPresentOrElse(
                            keep -> problems.oneOf(keep, List.of("identical_only")),
                            () -> problems.add(value, "missing-key", "expected keep: identical_only"));
            checkKey(value);
        });
        return dedupe.isPresent() && table.key().stream().noneMatch(Field::headingRequired);
    }

    private void checkKey(YamlValue dedupe) {
        List<String> key = table.key().stream().map(Field::name).toList();
        Set<String> given = dedupe.at("key").map(problems::texts).orElse(List.of()).stream()
                .collect(Collectors.toUnmodifiableSet());
        if (!given.equals(Set.copyOf(key))) {
            problems.add(
                    dedupe,
                    "other-key",
                    "the copies of a row of " + table.name()
                            + " are found by its key over all files, so that two exports"
                            + " that overlap count once, and rows of one key that differ are refused; write key: ["
                            + String.join(", ", key) + "], or take dedupe out");
        }
    }
}
