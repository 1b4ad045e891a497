package org.secondment.roi.intake.mapping;

import java.io.Serializable;
import java.util.List;
import org.secondment.roi.intake.file.Encodings;

/**
 * How a file is written.
 *
 * @param encoding auto, or a name of {@link Encodings}
 * @param delimiter {@link #FROM_THE_FILE} until the file was looked at, where its mapping leaves that to it
 * @param nulls values that mean blank
 */
public record Format(String encoding, char delimiter, Notation notation, List<String> nulls) implements Serializable {

    /** The file itself is to show what stands between its values. */
    public static final char FROM_THE_FILE = '\0';

    /** UTF-8 with commas, no mapping needed. */
    public static final Format CANONICAL = new Format(Encodings.AUTO, ',', Notation.CANONICAL, List.of());

    public Format {
        nulls = List.copyOf(nulls);
    }

    /** The same, with amounts that may carry the sign of the row's currency. */
    public Format withSigns() {
        return new Format(encoding, delimiter, notation.withSigns(), nulls);
    }

    Format delimitedBy(char found) {
        return new Format(encoding, found, notation, nulls);
    }
}
