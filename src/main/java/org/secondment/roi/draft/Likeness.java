package org.secondment.roi.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.secondment.roi.draft.Match.Level;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Table;

/**
 * How like a name of a field a heading is.
 *
 * @param score from 0 to 100
 * @param vague whether the heading alone says too little
 */
record Likeness(Field field, Level level, double score, String reason, boolean vague) {

    private static final double ALIKE = 0.88;
    private static final double FOR_VAGUENESS = 20;
    private static final int MOST_PLACES = 40;

    /** The best that is known of the heading for each field of the table. */
    static List<Likeness> of(HeadingWords words, Table table, Knowledge knowledge) {
        return table.fields().stream()
                .flatMap(field -> best(words, table, field, knowledge).stream())
                .toList();
    }

    private static Optional<Likeness> best(HeadingWords words, Table table, Field field, Knowledge knowledge) {
        boolean vague = Vague.is(words, field);
        return named(knowledge.alike(words), table, field, vague, false)
                .or(() -> named(knowledge.alikeInFull(words), table, field, vague, true))
                .or(() -> knowledge.knows(words) ? Optional.empty() : fuzzy(words, table, field, knowledge));
    }

    private static Optional<Likeness> named(
            List<Name> names, Table table, Field field, boolean vague, boolean normalised) {
        return names.stream()
                .filter(name -> name.table().equals(table) && name.field().equals(field))
                .map(name -> of(name, vague, normalised))
                .max(Comparator.comparingDouble(Likeness::score));
    }

    private static Likeness of(Name name, boolean vague, boolean normalised) {
        Level level = normalised ? Level.NORMALISED : name.isCanonical() ? Level.CANONICAL : Level.ALIAS;
        double from = normalised ? 80 : name.isCanonical() ? 100 : 90;
        double score = from - Math.min(MOST_PLACES, name.place()) / 10.0 - (vague ? FOR_VAGUENESS : 0);
        String reason = switch (level) {
            case CANONICAL -> level.word();
            case ALIAS -> level.word() + ", " + name.source();
            default -> level.word() + ": '" + name.text() + "'";
        };
        return new Likeness(name.field(), level, score, reason, vague && !name.isCanonical());
    }

    private static Optional<Likeness> fuzzy(HeadingWords words, Table table, Field field, Knowledge knowledge) {
        return knowledge.names().stream()
                .filter(name -> name.table().equals(table) && name.field().equals(field))
                .map(name -> fuzzy(words, name))
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(Likeness::score));
    }

    private static Optional<Likeness> fuzzy(HeadingWords words, Name name) {
        double likeness = likeness(words.words(), name.words().words());
        return likeness < ALIKE
                ? Optional.empty()
                : Optional.of(new Likeness(
                        name.field(), Level.FUZZY, 40 + 20 * likeness, "fuzzy: like '" + name.text() + "'", false));
    }

    /** Word by word; a name of at least two words may stand within a longer heading. */
    private static double likeness(List<String> heading, List<String> name) {
        if (name.size() > 1 && heading.size() > name.size() && heading.containsAll(name)) {
            return ALIKE + (double) name.size() / heading.size() / 100;
        }
        if (heading.size() != name.size()) {
            return 0;
        }
        var similarity = new JaroWinklerSimilarity();
        double least = 1;
        for (int i = 0; i < name.size(); i++) {
            least = Math.min(least, similarity.apply(heading.get(i), name.get(i)));
        }
        return least;
    }
}
