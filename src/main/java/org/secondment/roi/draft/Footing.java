package org.secondment.roi.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of an export that are no rows.
 *
 * @param totals lines behind the rows that print totals
 * @param below other lines behind the rows, such as "Printed by"
 * @param between totals that stand between the rows
 * @param groups lines between the rows of which only the first value is there
 */
record Footing(List<Line> rows, List<Line> totals, List<Line> below, List<Line> between, List<Line> groups) {

    private static final int LONGEST = 80;
    private static final Pattern TOTAL =
            Pattern.compile("(?i)(?<word>(?:(?:grand|report|overall|sub)[- ]?)?totals?)(?![\\p{L}\\p{N}]).*");
    private static final Pattern FOOT = Pattern.compile(
            "(?i)(?<word>printed|confidential|copyright|\u00a9|generated|report (?:generated|run|date|ends)|end of"
                    + " (?:report|file)|run (?:on|by|date)|page [0-9]|applied filters|filtered by|exported|\\(?[0-9]+"
                    + " (?:records|rows)).*");

    Footing {
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
        below = List.copyOf(below);
        between = List.copyOf(between);
        groups = List.copyOf(groups);
    }

    /** @param lines behind the headings */
    static Footing of(List<Line> lines, int width) {
        int end = end(lines, width);
        List<Line> totals = new ArrayList<>();
        List<Line> below = new ArrayList<>();
        List<Line> between = new ArrayList<>();
        for (Line line : lines.subList(end, lines.size())) {
            if (isTotal(line)) {
                (isSubtotal(line) ? between : totals).add(line);
            } else if (!line.isBlank()) {
                below.add(line);
            }
        }
        List<Line> rows = new ArrayList<>();
        List<Line> groups = new ArrayList<>();
        for (Line line : lines.subList(0, end)) {
            if (isTotal(line)) {
                between.add(line);
            } else if (isGroup(line, width)) {
                groups.add(line);
            } else if (!line.isBlank()) {
                rows.add(line);
            }
        }
        return new Footing(rows, totals, below, between, groups);
    }

    /** Where the rows end: behind them stand lines that say what they are, and perhaps others of one value. */
    private static int end(List<Line> lines, int width) {
        int from = lines.size();
        while (from > 0 && isNoRow(lines.get(from - 1), width)) {
            from--;
        }
        while (from < lines.size() && !isKnown(lines.get(from))) {
            from++;
        }
        return from;
    }

    private static boolean isNoRow(Line line, int width) {
        return line.isBlank() || isKnown(line) || isGroup(line, width);
    }

    private static boolean isKnown(Line line) {
        return isTotal(line) || isFoot(line);
    }

    private static boolean isGroup(Line line, int width) {
        return width > 2 && line.filled() == 1 && line.firstColumn() == 0;
    }

    private static boolean isSubtotal(Line line) {
        return line.firstText().toLowerCase(Locale.ROOT).startsWith("sub");
    }

    /** The word by which a line shows what it is, as the line writes it. */
    static String word(Line line) {
        Matcher total = TOTAL.matcher(line.firstText());
        if (total.matches()) {
            return total.group("word");
        }
        Matcher foot = FOOT.matcher(line.firstText());
        return foot.matches() ? foot.group("word").replace("(", "\\(").replaceFirst("[0-9]+", "[0-9]+") : "";
    }

    private static boolean isTotal(Line line) {
        String text = line.firstText();
        return TOTAL.matcher(text).matches() && text.length() < LONGEST;
    }

    private static boolean isFoot(Line line) {
        return FOOT.matcher(line.firstText()).matches() && line.filled() <= 3;
    }
}
