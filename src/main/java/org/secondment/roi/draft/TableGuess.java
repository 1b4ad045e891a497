package org.secondment.roi.draft;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.secondment.roi.draft.Match.Level;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Type;

/**
 * A table that an export may be.
 *
 * @param score share of the required columns that were found, share of the known headings that the table has a use for,
 *     those that few tables know counting more, and a little for the name of the file
 * @param unique whether no two rows have the same key
 */
record TableGuess(Matching matching, double score, boolean unique) {

    private static final double LEAST_COVER = 0.45;
    private static final double FOR_COVER = 0.5;
    private static final double FOR_HEADINGS = 0.4;
    private static final double FOR_NAME = 0.1;
    private static final double FOR_COPIES = 0.3;
    private static final double FEW = 0.02;

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("bills", "bill|invoice|rechnung|fee_?note|billing"),
            Map.entry("receipts", "receipt|payment|cash|collection"),
            Map.entry("time", "time|wip|activit|timecard"),
            Map.entry("matters", "matter|case|files"),
            Map.entry("clients", "client|customer"),
            Map.entry(
                    "people",
                    "people|staff|employee|lawyer|attorney|fee_?earner|headcount|worker|hr|personnel|timekeeper"),
            Map.entry("secondments", "second|placement|assignment"),
            Map.entry("job_history", "job|career|history|promotion|grade"),
            Map.entry("compensation", "compensation|salar|pay(?!ment)|remuneration"),
            Map.entry("credits", "credit|origin|referral|referred"),
            Map.entry("fx_rates", "fx|rates|exchange|currenc"),
            Map.entry("career_goals", "goal|objective|development"),
            Map.entry("offers", "offer"),
            Map.entry("agreement_terms", "agreement|terms"),
            Map.entry("engagement_log", "log|event|checkin|check_in"),
            Map.entry("secondment_costs", "cost|expense"),
            Map.entry("candidates", "candidate|availab"),
            Map.entry("contacts", "contact"),
            Map.entry("contact_roles", "role|career"),
            Map.entry("contact_touches", "touch|interaction|meeting|activit"),
            Map.entry("targets", "target|budget"),
            Map.entry("walls", "wall|barrier"),
            Map.entry("id_map", "id_?map|crosswalk|lookup"));

    /** Every table with anything in its favour, the likeliest first. */
    static List<TableGuess> of(Sheet sheet, String file, Knowledge knowledge) {
        List<Matching> matchings = Tables.ALL.stream()
                .map(table -> Matching.of(table, sheet, knowledge))
                .toList();
        Map<Integer, Integer> uses = new HashMap<>();
        matchings.forEach(one -> one.matches().stream()
                .filter(match -> match.level() != Level.FUZZY)
                .forEach(match -> uses.merge(match.column(), 1, Integer::sum)));
        return matchings.stream()
                .filter(TableGuess::isPossible)
                .map(one -> of(one, sheet, file, uses))
                .sorted(Comparator.comparingDouble(TableGuess::score)
                        .reversed()
                        .thenComparing(guess -> guess.table().name()))
                .toList();
    }

    Table table() {
        return matching.table();
    }

    /** Required fields for which no column was found. */
    List<Field> missing() {
        return table().fields().stream()
                .filter(field ->
                        field.headingRequired() && matching.match(field.name()).isEmpty())
                .toList();
    }

    private static TableGuess of(Matching matching, Sheet sheet, String file, Map<Integer, Integer> uses) {
        boolean unique = isUnique(matching, sheet);
        double score = FOR_COVER * cover(matching)
                + FOR_HEADINGS * explained(matching, uses)
                + (isNamed(matching.table(), file) ? FOR_NAME : 0)
                - (unique ? 0 : FOR_COPIES);
        return new TableGuess(matching, score, unique);
    }

    private static boolean isPossible(Matching matching) {
        long sure = matching.matches().stream().filter(TableGuess::isTelling).count();
        return sure >= 2 && cover(matching) >= LEAST_COVER;
    }

    private static boolean isTelling(Match match) {
        return match.level() != Level.FUZZY && !match.vague();
    }

    /** A currency is left out: most exports name it nowhere. */
    private static double cover(Matching matching) {
        List<Field> required = matching.table().fields().stream()
                .filter(field -> field.headingRequired() && field.type() != Type.CURRENCY)
                .toList();
        double found = required.stream()
                .flatMap(field -> matching.match(field.name()).stream())
                .mapToDouble(match -> isTelling(match) ? 1 : 0.5)
                .sum();
        return required.isEmpty() ? 0 : found / required.size();
    }

    private static double explained(Matching matching, Map<Integer, Integer> uses) {
        double all = weight(uses.keySet(), uses);
        double here = weight(
                matching.matches().stream()
                        .map(Match::column)
                        .filter(uses::containsKey)
                        .toList(),
                uses);
        return all == 0 ? 0 : here / all;
    }

    private static double weight(Collection<Integer> columns, Map<Integer, Integer> uses) {
        return columns.stream()
                .mapToDouble(column -> 1 / Math.sqrt(uses.getOrDefault(column, 1)))
                .sum();
    }

    /** Whether the fields that must be known of a row tell it from all others. */
    private static boolean isUnique(Matching matching, Sheet sheet) {
        List<Integer> key = matching.table().key().stream()
                .flatMap(field -> matching.match(field.name()).stream())
                .map(Match::column)
                .toList();
        List<Line> rows = sheet.footing().rows();
        long different = rows.stream()
                .map(row -> key.stream().map(row::value).toList())
                .distinct()
                .count();
        long whole = rows.stream().map(Line::values).distinct().count();
        return key.isEmpty() || whole - different <= FEW * rows.size();
    }

    private static boolean isNamed(Table table, String file) {
        String words = " " + HeadingWords.of(file).plain().replace(' ', '_');
        return words.toLowerCase(Locale.ROOT).matches(".*(?:" + WORDS.getOrDefault(table.name(), table.name()) + ").*");
    }
}
