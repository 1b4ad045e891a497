package org.secondment.roi.staging;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Verdict;
import org.secondment.roi.testing.Facts;

/** Judged rows as text. */
final class Verdicts {

    static List<Judgement> rows(Table table, String headings, String... lines) {
        return Judgement.of(table, inOrder(Facts.of(table, headings, lines)));
    }

    static List<Fact> inOrder(List<Fact> facts) {
        return facts.stream()
                .sorted(Comparator.comparing(Fact::file).thenComparingLong(Fact::line))
                .toList();
    }

    /** Such as {@code bills.csv | 3 | REJECTED | message / message}. */
    static List<String> text(List<Judgement> rows) {
        return rows.stream()
                .map(row -> row.fact().file() + " | " + row.fact().line() + " | " + verdict(row) + " | "
                        + problems(row).stream().map(Problem::message).collect(Collectors.joining(" / ")))
                .toList();
    }

    /** Such as {@code orphan-key | matter_id | M9}, of rows on which something was found. */
    static List<String> rules(List<Judgement> rows) {
        return rows.stream()
                .flatMap(row -> problems(row).stream())
                .map(problem -> problem.rule() + " | " + problem.heading() + " | " + problem.value())
                .toList();
    }

    /** Such as {@code S1 | ACCEPTED}, with the first value of each row. */
    static List<String> byId(List<Judgement> rows) {
        return rows.stream()
                .map(row -> row.fact().text(0) + " | " + verdict(row))
                .toList();
    }

    static List<Problem> problems(Judgement row) {
        return row.change().map(Change::problems).orElse(List.of());
    }

    static Verdict verdict(Judgement row) {
        return row.change().map(Change::verdict).orElse(Verdict.ACCEPTED);
    }

    private Verdicts() {}
}
