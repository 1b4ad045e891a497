package org.secondment.roi.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.secondment.roi.intake.reading.Delimiter;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Table;

/** What a draft says to the person who asked for it. */
final class Paragraph {

    private static final String BELOW = "  ";

    private final Export export;
    private final List<TableGuess> guesses;
    private final Matching matching;

    /** @param guesses the likeliest table first */
    Paragraph(Export export, List<TableGuess> guesses) {
        this.export = export;
        this.guesses = List.copyOf(guesses);
        this.matching = guesses.get(0).matching();
    }

    List<String> lines(String text, List<Integer> unmatched) {
        List<String> lines = new ArrayList<>();
        lines.add(export.shown() + ": " + table());
        lines.add(BELOW + "looks: " + looks());
        lines.add(BELOW + "columns: " + headings(unmatched));
        List<String> missing = guesses.get(0).missing().stream()
                .map(field -> field.name() + " (" + field.meaning() + ")")
                .toList();
        if (!missing.isEmpty()) {
            lines.add(BELOW + "missing: " + String.join(", ", missing));
        }
        String optional = matching.table().fields().stream()
                .filter(field ->
                        !field.headingRequired() && matching.match(field.name()).isEmpty())
                .map(Field::name)
                .collect(Collectors.joining(", "));
        if (!optional.isEmpty()) {
            lines.add(BELOW + "not there, and not needed: " + optional);
        }
        matching.objections().stream().distinct().forEach(objection -> lines.add(BELOW + "not taken: " + objection));
        long doubtful = DraftText.toConfirm(text);
        lines.add(BELOW + "lines to confirm: " + doubtful);
        return lines;
    }

    private String table() {
        Table table = matching.table();
        String next = guesses.size() < 2
                ? "no other table fits"
                : "next " + guesses.get(1).table().name() + ", "
                        + shown(guesses.get(1).score());
        return "table " + table.name() + " (score " + shown(guesses.get(0).score()) + ", " + next + ")";
    }

    private String looks() {
        Sheet sheet = export.all();
        String mark = export.first().isWorkbook() ? "" : "; delimiter " + Delimiter.word(export.delimiter());
        return export.encodings() + mark + "; headings in row " + (sheet.above() + 1)
                + (sheet.headingRows() > 1 ? " and the next" : "");
    }

    private String headings(List<Integer> unmatched) {
        Map<Match.Level, Integer> levels = new TreeMap<>();
        matching.matches().forEach(match -> levels.merge(match.level(), 1, Integer::sum));
        String how = levels.entrySet().stream()
                .map(level -> level.getValue() + " " + level.getKey().word())
                .collect(Collectors.joining(", "));
        String rest = names(unmatched);
        String never = names(export.all().closed());
        return how
                + (rest.isEmpty() ? "" : "; not mapped: " + rest)
                + (never.isEmpty() ? "" : "; never read: " + never);
    }

    private String names(List<Integer> columns) {
        return columns.stream()
                .map(column -> Text.shown(export.all().headings().get(column)))
                .collect(Collectors.joining(", "));
    }

    private static String shown(double score) {
        return String.format(Locale.ROOT, "%.2f", score);
    }
}
