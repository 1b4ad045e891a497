package org.secondment.roi.intake;

import java.io.Serializable;
import java.util.List;

/**
 * How a file is written.
 *
 * @param encoding auto, or a name of {@link Encodings}
 * @param nulls values that mean blank
 */
public record Format(String encoding, char delimiter, Notation notation, List<String> nulls) implements Serializable {

    /** UTF-8 with commas, no mapping needed. */
    public static final Format CANONICAL = new Format(Encodings.AUTO, ',', Notation.CANONICAL, List.of());

    public Format {
        nulls = List.copyOf(nulls);
    }

    /** The same, with amounts that may carry the sign of the row's currency. */
    Format withSigns() {
        return new Format(encoding, delimiter, notation.withSigns(), nulls);
    }

    /** The delimiter in words, for messages. */
    String delimiterName() {
        return switch (delimiter) {
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '\t' -> "tab";
            default -> "'" + delimiter + "'";
        };
    }
}
