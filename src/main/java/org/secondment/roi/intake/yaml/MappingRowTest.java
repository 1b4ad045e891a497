package org.secondment.roi.intake.yaml;

import java.util.List;
import java.util.Optional;
import org.secondment.roi.intake.mapping.NamedColumn;
import org.secondment.roi.intake.mapping.RowTest;
import org.secondment.roi.intake.mapping.RowTest.Kind;

/** One question about a cell, as a mapping file asks it. */
final class MappingRowTest {

    /** @param known keys of the question, which may say more than what is asked */
    static Optional<RowTest> read(YamlValue item, List<String> known, MappingProblems problems) {
        problems.map(item, known);
        List<String> heading = item.at("column").map(problems::headings).orElse(List.of());
        Optional<RowTest> test = asked(item, new NamedColumn(item.path(), heading), problems);
        long asked = item.entries().keySet().stream()
                .filter(MappingKeys.ROW_TEST::contains)
                .count();
        if (heading.size() != 1 || test.isEmpty() || asked != 2) {
            problems.add(
                    item,
                    "wrong-shape",
                    "expected a column and one of equals, matches and blank, such as {column: \"Status\", equals:"
                            + " \"Voided\"}");
            return Optional.empty();
        }
        return test;
    }

    private static Optional<RowTest> asked(YamlValue item, NamedColumn column, MappingProblems problems) {
        return item.at("equals")
                .map(problems::texts)
                .filter(words -> !words.isEmpty())
                .map(words -> new RowTest(column, Kind.EQUALS, words))
                .or(() -> item.at("matches").map(value -> matching(value, column, problems)))
                .or(() -> item.at("blank")
                        .flatMap(value -> problems.oneOf(value, List.of("true", "false")))
                        .map(word -> new RowTest(column, word.equals("true") ? Kind.BLANK : Kind.FILLED, List.of())));
    }

    private static RowTest matching(YamlValue value, NamedColumn column, MappingProblems problems) {
        String expression = problems.text(value).orElse("");
        problems.expression(value, expression);
        return new RowTest(column, Kind.MATCHES, List.of(expression));
    }

    private MappingRowTest() {}
}
