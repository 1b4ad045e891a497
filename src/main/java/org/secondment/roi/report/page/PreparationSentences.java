package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.secondment.roi.practice.PracticeOutcome;
import org.secondment.roi.practice.PreparationQuestion;
import org.secondment.roi.practice.PreparationTable;
import org.secondment.roi.practice.PreparationTable.Mean;
import org.secondment.roi.practice.PreparationTable.Row;
import org.secondment.roi.report.Words;

/** What groups of secondments came to, in words: the lowest first, for losses are as loud as wins. */
record PreparationSentences(List<PreparationTable> tables, PracticeWords words) {

    /** How many ended early; else what is said of groups. */
    String title() {
        Optional<PreparationTable> ended = table(PreparationQuestion.HOW_ENDED);
        int all = ended.stream()
                .flatMap(table -> table.rows().stream())
                .mapToInt(Row::secondments)
                .sum();
        Optional<Row> early = ended.stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.group().startsWith("ended early"))
                .findFirst();
        return early.map(row -> Words.capital(Words.number(row.secondments())) + " of "
                        + Words.counted(all, "secondment", "secondments")
                        + " ended early or with another secondee" + dragged())
                .orElse("Preparation and risk: "
                        + Words.counted(shown().size(), "comparison of groups", "comparisons of groups")
                        + " large enough to show");
    }

    private String dragged() {
        return table(PreparationQuestion.TROUBLE)
                .flatMap(table -> table.rows().stream()
                        .filter(row -> row.group().startsWith("dragged on"))
                        .findFirst())
                .map(row -> "; " + Words.number(row.secondments()) + " dragged on for more than 30 days after the first"
                        + " sign of trouble")
                .orElse("");
    }

    private Optional<PreparationTable> table(PreparationQuestion question) {
        return tables.stream().filter(one -> one.question() == question).findFirst();
    }

    List<PreparationTable> shown() {
        return tables.stream().filter(one -> !one.rows().isEmpty()).toList();
    }

    /** One sentence per question, on the first outcome that two groups have. */
    List<String> findings() {
        List<String> said = new ArrayList<>();
        shown().forEach(table -> finding(table).ifPresent(said::add));
        return said;
    }

    private Optional<String> finding(PreparationTable table) {
        for (PracticeOutcome outcome : PracticeOutcome.values()) {
            List<Row> rows = table.rows().stream()
                    .filter(row -> row.outcomes().containsKey(outcome))
                    .sorted(Comparator.comparingDouble(
                                    (Row row) -> mean(row, outcome).mean())
                            .thenComparing(Row::group))
                    .toList();
            if (rows.size() > 1) {
                return Optional.of(table.question().title() + ": from " + quoted(rows.get(0), outcome) + " to "
                        + quoted(rows.get(rows.size() - 1), outcome) + " ("
                        + outcome.title().toLowerCase(Locale.UK) + words.per(outcome) + ")"
                        + prepared(table) + ".");
            }
        }
        return Optional.empty();
    }

    /** How well those in a rush were prepared beside the others. */
    private static String prepared(PreparationTable table) {
        List<Row> rows = table.rows().stream()
                .filter(row -> row.prepared().isPresent())
                .sorted(Comparator.comparingDouble((Row row) -> row.prepared().orElse(0))
                        .thenComparing(Row::group))
                .toList();
        if (table.question() != PreparationQuestion.RUSH || rows.size() < 2) {
            return "";
        }
        Row least = rows.get(0);
        Row most = rows.get(rows.size() - 1);
        return "; practices kept before the start, from "
                + Words.percent(least.prepared().orElse(0)) + " (" + least.group() + ") to "
                + Words.percent(most.prepared().orElse(0)) + " (" + most.group() + ")";
    }

    private String quoted(Row row, PracticeOutcome outcome) {
        OutcomeWords amounts = words.of(outcome);
        double mean = mean(row, outcome).mean();
        boolean money = outcome.scale() == PracticeOutcome.Scale.MONEY;
        return (money ? amounts.change(mean) : amounts.amount(mean)) + " where it is \u201c" + row.group()
                + "\u201d (n = " + mean(row, outcome).n() + ")";
    }

    private static Mean mean(Row row, PracticeOutcome outcome) {
        return row.outcomes().getOrDefault(outcome, new Mean(0, 0));
    }

    /** Which questions cannot be shown, and what was merged. */
    List<String> hidden(int least) {
        List<String> said = new ArrayList<>();
        tables.stream()
                .filter(one -> one.rows().isEmpty())
                .forEach(one -> said.add(one.question().title() + ": not shown, fewer than two groups of at least "
                        + least + " people are on record."));
        shown().stream()
                .filter(one -> !one.merged().isEmpty())
                .forEach(one -> said.add(one.question().title() + ": \u201cothers\u201d are "
                        + String.join(", ", one.merged()) + ", merged because fewer than " + least
                        + " people stand in one of them."));
        return said;
    }
}
