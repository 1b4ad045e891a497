package org.secondment.roi.staging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Verdict;

/** A row, its verdict so far and what was found on it. Once it is not accepted, further findings pass it by. */
final class Judgement {

    private final Table table;
    private Fact fact;
    private Verdict verdict = Verdict.ACCEPTED;
    private List<Problem> problems = List.of();

    Judgement(Table table, Fact fact) {
        this.table = table;
        this.fact = fact;
    }

    /** One for each row, in their order. */
    static List<Judgement> of(Table table, List<Fact> rows) {
        List<Judgement> judgements = new ArrayList<>(rows.size());
        rows.forEach(row -> judgements.add(new Judgement(table, row)));
        return judgements;
    }

    Fact fact() {
        return fact;
    }

    boolean accepted() {
        return verdict == Verdict.ACCEPTED;
    }

    void reject(String rule, Field field, String message) {
        change(Verdict.REJECTED, rule, field, message);
    }

    /** Counts the row as a copy of another one. */
    void duplicate(String rule, Field field, String message) {
        change(Verdict.DUPLICATE, rule, field, message);
    }

    /** Keeps the row and lists the finding. */
    void list(String rule, Field field, String message) {
        change(Verdict.ACCEPTED, rule, field, message);
    }

    /** Keeps the row but for one value, lists the finding, and shows the value there alone. */
    void listWithout(String rule, Field field, String message) {
        list(rule, field, message);
        fact = fact.without(table.slot(field.name()));
    }

    /** Keeps the row and lists what no single column shows. */
    void listWhole(String rule, String message) {
        change(Verdict.ACCEPTED, new Problem(fact.file(), fact.line(), rule, "", "", message));
    }

    /** Empty where nothing was found. */
    Optional<Change> change() {
        return problems.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change(table.name(), fact.file(), fact.line(), verdict, 1, money(), problems));
    }

    private void change(Verdict next, String rule, Field field, String message) {
        if (accepted()) {
            change(next, new Problem(fact.file(), fact.line(), rule, field.name(), text(field), message));
        }
    }

    private void change(Verdict next, Problem problem) {
        if (!accepted()) {
            return;
        }
        List<Problem> found = new ArrayList<>(problems);
        found.add(problem);
        problems = found;
        verdict = next;
    }

    private MoneySum money() {
        return table.money()
                .flatMap(field -> fact.numberIfAny(table.slot(field.name())))
                .map(MoneySum::of)
                .orElse(MoneySum.NONE);
    }

    private String text(Field field) {
        Object value = fact.value(table.slot(field.name()));
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value == null ? "" : value.toString();
    }
}
