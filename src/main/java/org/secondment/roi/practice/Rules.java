package org.secondment.roi.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.secondment.roi.practice.Engagement.Logged;

/**
 * Rules shared by many practices. A practice that no row speaks of is unknown, also where the log has other rows of the
 * secondment: people forget to note what they did, and only a row that says "missed" tells that it was not done.
 */
final class Rules {

    /** By the log: done before missed before not applicable. */
    static Rule event(String event) {
        return engagement -> of(engagement.rows(event));
    }

    private static Kept of(List<Logged> rows) {
        if (rows.isEmpty()) {
            return Kept.UNKNOWN;
        }
        if (rows.stream().anyMatch(Logged::done)) {
            return Kept.DONE;
        }
        return rows.stream().anyMatch(row -> row.status().equals("missed")) ? Kept.NOT_DONE : Kept.NOT_APPLICABLE;
    }

    /** The same, but done too late is not done; a row without a day counts as in time. */
    static Rule eventBy(String event, Function<Engagement, LocalDate> latest) {
        return engagement -> {
            Kept kept = of(engagement.rows(event));
            boolean late = engagement.rows(event).stream()
                    .filter(Logged::done)
                    .allMatch(row -> row.day()
                            .filter(day -> day.isAfter(latest.apply(engagement)))
                            .isPresent());
            return kept == Kept.DONE && late ? Kept.NOT_DONE : kept;
        };
    }

    static LocalDate start(Engagement engagement) {
        return engagement.secondment().start();
    }

    /** A checklist answer: Y, N, NA; anything else is unknown. */
    static Rule answer(String column) {
        return engagement -> checklist(engagement.answer(column));
    }

    static Kept checklist(String word) {
        return switch (word) {
            case "Y" -> Kept.DONE;
            case "N" -> Kept.NOT_DONE;
            case "NA" -> Kept.NOT_APPLICABLE;
            default -> Kept.UNKNOWN;
        };
    }

    /** Done where the column holds one of the words, not done where it holds another; blank and unknown are unknown. */
    static Rule oneOf(String column, Set<String> words) {
        return engagement -> {
            String word = engagement.answer(column);
            return word.isEmpty() || word.equals("unknown") ? Kept.UNKNOWN : done(words.contains(word));
        };
    }

    static Rule term(String term) {
        return engagement -> checklist(engagement.terms().getOrDefault(term, ""));
    }

    /** No stretch of more days without a check-in, from the start to the end or the as-of day. */
    static Rule noGapOver(int days, String event) {
        return engagement -> engagement.rows(event).isEmpty()
                        || engagement.rows(event).stream()
                                .anyMatch(row -> row.done() && row.day().isEmpty())
                ? Kept.UNKNOWN
                : done(Gaps.longest(engagement, event) <= days);
    }

    /** Of the goals of the secondee that were set before the end; none known is unknown. */
    static Rule goals(Predicate<List<Engagement.Goal>> kept) {
        return engagement -> {
            List<Engagement.Goal> goals = engagement.goals().stream()
                    .filter(goal -> !goal.set().isAfter(engagement.last()))
                    .toList();
            return goals.isEmpty() ? Kept.UNKNOWN : done(kept.test(goals));
        };
    }

    /** Only asked where the condition holds. */
    static Rule where(Predicate<Engagement> condition, Rule rule) {
        return engagement -> condition.test(engagement) ? rule.of(engagement) : Kept.NOT_APPLICABLE;
    }

    static Kept done(boolean done) {
        return done ? Kept.DONE : Kept.NOT_DONE;
    }

    static Kept done(Optional<Boolean> known) {
        return known.map(Rules::done).orElse(Kept.UNKNOWN);
    }

    private Rules() {}
}
