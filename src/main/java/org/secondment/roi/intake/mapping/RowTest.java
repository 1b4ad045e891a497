package org.secondment.roi.intake.mapping;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A question about one cell of a record, as the file writes it.
 *
 * @param words that the cell may equal, or the one expression that may be found in it; none where blanks are asked for
 */
public record RowTest(NamedColumn column, Kind kind, List<String> words) implements Serializable {

    /** What is asked. */
    public enum Kind {
        EQUALS,
        MATCHES,
        BLANK,
        FILLED
    }

    public RowTest {
        words = List.copyOf(words);
    }

    RowTest found(HeadingSearch search) {
        return new RowTest(search.found(column), kind, words);
    }

    /**
     * Holds for the cells that pass.
     *
     * @param nulls words that mean blank in the file
     */
    public Predicate<String> predicate(Collection<String> nulls) {
        Predicate<String> blank = text -> text.isEmpty() || nulls.contains(text);
        return switch (kind) {
            case EQUALS -> words::contains;
            case MATCHES -> Pattern.compile(words.get(0)).asPredicate();
            case BLANK -> blank;
            case FILLED -> blank.negate();
        };
    }

    /** What is asked of the cell, in words that complete "expected ...". */
    public String expected() {
        String quoted = words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" or "));
        return switch (kind) {
            case EQUALS -> quoted;
            case MATCHES -> "what matches " + quoted;
            case BLANK -> "a blank";
            case FILLED -> "a value";
        };
    }
}
