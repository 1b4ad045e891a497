package org.secondment.roi.practice;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One practice of a good secondment, in the field's words.
 *
 * @param id the name in tables and settings
 * @param statements numbers of the articles' statements (docs/practices.md)
 * @param columns read, as table.column, or table.column[word] where one word of a column is read
 * @param owner who must act
 */
public record Practice(
        String id,
        String title,
        List<Integer> statements,
        List<String> columns,
        Phase phase,
        Owner owner,
        Place place,
        Rule rule) {

    /** Where a practice stands between cause and effect. */
    public enum Place {
        /** Done before what it may lead to. */
        MAY_CAUSE,
        /** What came of the secondment may have led to it: shown, never claimed. */
        FOLLOWS
    }

    public Practice {
        statements = List.copyOf(statements);
        columns = List.copyOf(columns);
    }

    /** One told by an event of the log, whose name it bears. */
    static Practice event(
            String event, String title, List<Integer> statements, Phase phase, Owner owner, Place place, Rule rule) {
        return of(event, title, statements, "engagement_log.event[" + event + "]", phase, owner, place, rule);
    }

    /** One told by a single column. */
    static Practice of(
            String id,
            String title,
            List<Integer> statements,
            String column,
            Phase phase,
            Owner owner,
            Place place,
            Rule rule) {
        return new Practice(id, title, statements, List.of(column), phase, owner, place, rule);
    }

    /** Whether it was kept; not applicable before it could be. */
    public Kept kept(Engagement engagement) {
        boolean due = phase == Phase.RETURN ? engagement.ended() : engagement.started();
        return due ? rule.of(engagement) : Kept.NOT_APPLICABLE;
    }

    /** Numbers of statements as tables write them, such as 8; 32. */
    public String numbers() {
        return statements.stream().map(String::valueOf).collect(Collectors.joining("; "));
    }

    /** The tables that it needs, each once. */
    public List<String> tables() {
        return columns.stream()
                .map(column -> column.substring(0, column.indexOf('.')))
                .distinct()
                .toList();
    }
}
