package org.secondment.roi.intake.mapping;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.secondment.roi.intake.file.Blanks;

/**
 * What is done with a value before it is read.
 *
 * @param on what separates its parts; empty keeps it whole
 * @param take which part is read, from 1; from the end where negative
 * @param withoutZeros whether leading zeros go
 * @param prefix put before what is left, so that ids of two exports cannot meet
 */
public record TextSteps(String on, int take, boolean withoutZeros, Letters letters, String prefix)
        implements Serializable {

    /** What becomes of letters. */
    public enum Letters {
        AS_WRITTEN,
        UPPER,
        LOWER
    }

    public static final TextSteps NONE = new TextSteps("", 0, false, Letters.AS_WRITTEN, "");

    /** What is to be read, before its prefix; empty if the value has too few parts. */
    public Optional<String> of(String text) {
        return part(text).map(this::unpadded).map(this::inCase);
    }

    private Optional<String> part(String text) {
        if (on.isEmpty()) {
            return Optional.of(text);
        }
        String[] parts = text.split(Pattern.quote(on), -1);
        int place = take > 0 ? take - 1 : parts.length + take;
        return place >= 0 && place < parts.length ? Optional.of(Blanks.trimmed(parts[place])) : Optional.empty();
    }

    /** Of zeros alone the last stays. */
    private String unpadded(String text) {
        int from = 0;
        while (withoutZeros && from < text.length() - 1 && text.charAt(from) == '0') {
            from++;
        }
        return text.substring(from);
    }

    private String inCase(String text) {
        return switch (letters) {
            case AS_WRITTEN -> text;
            case UPPER -> text.toUpperCase(Locale.ROOT);
            case LOWER -> text.toLowerCase(Locale.ROOT);
        };
    }
}
