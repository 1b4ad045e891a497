package org.secondment.roi.intake.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.secondment.roi.intake.mapping.RowRules;
import org.secondment.roi.intake.mapping.RowTest;
import org.secondment.roi.intake.mapping.Unpivot;
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
            value.items()
                    .forEach(item -> MappingRowTest.read(item, MappingKeys.ROW_TEST, problems)
                            .ifPresent(tests::add));
        });
        return tests;
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
