package org.secondment.roi.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondment.roi.draft.Match.Level;
import org.secondment.roi.intake.mapping.Headings;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Type;

/**
 * The columns of an export that are taken for fields of a table. Each column is given to one field and each field to one
 * column: the most like first, and of two alike the one whose field, then whose heading, stands first in the alphabet.
 *
 * @param objections columns that are called like a field but hold something else
 */
record Matching(Table table, List<Match> matches, List<String> objections) {

    /** How much less like another column or field must be not to be a rival. */
    private static final double NO_RIVAL = 12;

    private static final double FOR_DOUBT = 3;

    /** A column that may be a field. */
    private record Candidate(Field field, int column, String heading, Likeness likeness, Fit fit) {

        double score() {
            return likeness.score() - (fit.doubts().isEmpty() ? 0 : FOR_DOUBT);
        }
    }

    Matching {
        matches = List.copyOf(matches);
        objections = List.copyOf(objections);
    }

    static Matching of(Table table, Sheet sheet, Knowledge knowledge) {
        List<Candidate> candidates = new ArrayList<>();
        List<String> objections = new ArrayList<>();
        for (int column : sheet.open()) {
            String heading = sheet.headings().get(column);
            for (Likeness likeness : Likeness.of(HeadingWords.of(heading), table, knowledge)) {
                Fit fit = sheet.values(column).fit(likeness.field());
                if (!fit.isContradicted()) {
                    candidates.add(new Candidate(likeness.field(), column, heading, likeness, fit));
                } else if (likeness.level() != Level.FUZZY) {
                    objections.add("'" + Headings.normal(heading) + "' is called like "
                            + likeness.field().name() + ", but " + fit.contradiction());
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparing(one -> one.field().name())
                .thenComparing(Candidate::heading)
                .thenComparing(Candidate::column));
        List<Candidate> taken = taken(candidates);
        List<Match> matches = table.fields().stream()
                .flatMap(field -> taken.stream().filter(one -> one.field().equals(field)))
                .map(one -> match(one, candidates, taken, sheet))
                .toList();
        return new Matching(table, withOnlyDays(table, matches, sheet), objections);
    }

    Optional<Match> match(String field) {
        return matches.stream().filter(one -> one.field().name().equals(field)).findFirst();
    }

    /** The one required day for which no heading was found may stand in the one column of days that is left. */
    private static List<Match> withOnlyDays(Table table, List<Match> matches, Sheet sheet) {
        List<Field> missing = table.fields().stream()
                .filter(field -> field.type() == Type.DATE && field.headingRequired())
                .filter(field ->
                        matches.stream().noneMatch(match -> match.field().equals(field)))
                .toList();
        List<Integer> left = sheet.open().stream()
                .filter(column -> matches.stream().noneMatch(match -> match.column() == column))
                .filter(column -> sheet.values(column).areDays())
                .toList();
        if (missing.size() != 1 || left.size() != 1 || matches.isEmpty()) {
            return matches;
        }
        List<Match> all = new ArrayList<>(matches);
        String reason = "the only column of days that is left";
        all.add(new Match(missing.get(0), left.get(0), Level.FUZZY, true, 0, reason, List.of(reason), Map.of()));
        return all;
    }

    private static List<Candidate> taken(List<Candidate> candidates) {
        List<Candidate> taken = new ArrayList<>();
        Set<Field> fields = new HashSet<>();
        Set<Integer> columns = new HashSet<>();
        for (Candidate one : candidates) {
            if (!fields.contains(one.field()) && !columns.contains(one.column())) {
                fields.add(one.field());
                columns.add(one.column());
                taken.add(one);
            }
        }
        return taken;
    }

    private static Match match(Candidate one, List<Candidate> candidates, List<Candidate> taken, Sheet sheet) {
        List<String> doubts = new ArrayList<>();
        Level level = one.likeness().level();
        if (level == Level.FUZZY || level == Level.NORMALISED) {
            doubts.add(one.likeness().reason());
        }
        if (one.likeness().vague()) {
            doubts.add("the heading alone says too little");
        }
        if (sheet.isRepeated(one.column())) {
            doubts.add("the heading stands more than once in the file, which is refused; rename one");
        }
        candidates.stream()
                .filter(other -> isRival(one, other) && taken.stream().noneMatch(t -> clash(t, other, one)))
                .map(other -> other.field().equals(one.field())
                        ? "it may be '" + other.heading() + "' as well"
                        : "the heading may mean " + other.field().name() + " as well")
                .distinct()
                .forEach(doubts::add);
        doubts.addAll(one.fit().doubts());
        return new Match(
                one.field(),
                one.column(),
                level,
                one.likeness().vague(),
                one.score(),
                one.likeness().reason(),
                doubts,
                one.fit().words());
    }

    private static boolean isRival(Candidate one, Candidate other) {
        boolean samePlace = other.column() == one.column() && !other.field().equals(one.field());
        boolean sameField = other.field().equals(one.field()) && other.column() != one.column();
        return (samePlace || sameField)
                && other.likeness().level() != Level.FUZZY
                && other.score() > one.score() - NO_RIVAL;
    }

    /** Whether the rival is settled: its column or its field went to another. */
    private static boolean clash(Candidate taken, Candidate rival, Candidate one) {
        return !taken.equals(one)
                && (rival.field().equals(one.field())
                        ? taken.column() == rival.column()
                        : taken.field().equals(rival.field()));
    }
}
