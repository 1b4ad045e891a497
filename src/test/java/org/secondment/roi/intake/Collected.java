package org.secondment.roi.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.secondment.roi.intake.reading.Range;
import org.secondment.roi.intake.reading.RangeReading;
import org.secondment.roi.intake.reading.Source;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.FactSink;
import org.secondment.roi.table.Problem;
import org.secondment.roi.table.Refused;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.TimeEntry;
import org.secondment.roi.table.TimeIds;
import org.secondment.roi.table.Verdict;

/** Everything that became of the records of files, in the order in which it was said. */
public final class Collected implements FactSink {

    /** What became of one record: a fact, an entry as text, or a refusal. */
    public record Outcome(
            long line,
            Verdict verdict,
            @Nullable Fact fact,
            String entry,
            @Nullable Refused refused) {}

    private final List<Outcome> outcomes = new ArrayList<>();
    private @Nullable TimeIds ids;
    private long delivered;

    public static Collected of(Exports exports, Table table) {
        return of(Inputs.of(exports, table));
    }

    public static Collected of(Source source) {
        return of(List.of(source));
    }

    private static Collected of(List<Source> sources) {
        var collected = new Collected();
        for (Source source : sources) {
            for (Range range : source.ranges()) {
                collected.ids = null;
                collected.delivered += RangeReading.read(source, range, collected);
            }
        }
        return collected;
    }

    public List<Outcome> outcomes() {
        return outcomes;
    }

    /** What the parser counted. */
    public long delivered() {
        return delivered;
    }

    public List<Fact> facts() {
        return outcomes.stream()
                .filter(one -> one.fact() != null)
                .map(Outcome::fact)
                .toList();
    }

    public List<Refused> refused() {
        return outcomes.stream()
                .filter(one -> one.refused() != null)
                .map(Outcome::refused)
                .toList();
    }

    /** Each record's line and verdict, and the values of its table, blanks left out. */
    public List<String> values(Table table, String... fields) {
        return outcomes.stream()
                .map(one -> one.line() + " " + one.verdict()
                        + List.of(fields).stream()
                                .map(field -> " | " + (one.fact() == null ? "" : shown(one.fact(), table.slot(field))))
                                .collect(Collectors.joining()))
                .toList();
    }

    /** Each record as text: every value of a fact, every part of an entry, every problem of a refusal. */
    public List<String> text(Table table) {
        return outcomes.stream()
                .map(one -> one.line() + " " + one.verdict() + " " + one.entry()
                        + (one.fact() == null ? "" : all(one.fact(), table))
                        + (one.refused() == null ? "" : one.refused()))
                .toList();
    }

    /** Every problem, told as its reader sees it. */
    public List<String> problems() {
        return refused().stream()
                .flatMap(one -> one.problems().stream())
                .map(Problem::toString)
                .toList();
    }

    @Override
    public void begin(TimeIds begun) {
        if (ids != null) {
            throw new IllegalStateException("begun twice");
        }
        ids = begun;
    }

    @Override
    public void entry(TimeEntry entry) {
        if (ids == null) {
            throw new IllegalStateException("not begun");
        }
        String named = entry + " = " + ids.matter(entry.matter()) + " " + ids.employee(entry.employee()) + " "
                + ids.currency(entry.currency());
        outcomes.add(new Outcome(entry.line(), Verdict.ACCEPTED, null, named, null));
    }

    @Override
    public void accepted(Fact fact) {
        outcomes.add(new Outcome(fact.line(), Verdict.ACCEPTED, fact, "", null));
    }

    @Override
    public void refused(Refused record) {
        outcomes.add(new Outcome(record.line(), record.verdict(), null, "", record));
    }

    private static String all(Fact fact, Table table) {
        return fact
                + table.fields().stream()
                        .map(field -> " | " + shown(fact, table.slot(field.name())))
                        .collect(Collectors.joining());
    }

    private static String shown(Fact fact, int slot) {
        Object value = fact.value(slot);
        return value == null ? "" : value.toString();
    }
}
