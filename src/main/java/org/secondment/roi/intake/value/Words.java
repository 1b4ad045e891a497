package org.secondment.roi.intake.value;

import java.util.List;
import java.util.Optional;
import org.secondment.roi.intake.file.Fault;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Nearest;
import org.secondment.roi.table.Type;

/** Reads the words of a closed list: exactly as listed, with the nearest one named where a word is not. */
final class Words {

    private static final List<String> FLAGS = List.of("Y", "N");

    /** Why {@code text} is none of the field's words; empty if it is one. */
    static Optional<Fault> objection(Field field, String heading, String text) {
        List<String> words = field.type() == Type.FLAG ? FLAGS : field.allowed();
        if (words.contains(text)) {
            return Optional.empty();
        }
        String meant = Nearest.of(text, words)
                .map(word -> "; did you mean '" + word + "'?")
                .orElse("");
        return Optional.of(Fault.of("unknown-word", heading, text, "expected " + field.expected() + meant));
    }

    private Words() {}
}
