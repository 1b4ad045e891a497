package org.secondment.roi.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.secondment.roi.intake.mapping.Headings;

/**
 * Which of the first rows of a file holds its headings.
 *
 * @param row from 0
 * @param rows how many rows the headings take, of which the first is read
 */
record HeadingGuess(int row, int rows) {

    static final int WITHIN = 40;

    private static final int BELOW = 50;
    private static final double MOSTLY = 0.8;
    private static final Pattern RULE = Pattern.compile("[-=_ ]*");

    /** No row looks like headings. */
    static final HeadingGuess NONE = new HeadingGuess(-1, 0);

    static HeadingGuess of(List<Line> lines, Knowledge knowledge) {
        int width = lines.stream().limit(WITHIN).mapToInt(Line::filled).max().orElse(0);
        int best = -1;
        double most = 0;
        for (int i = 0; i < Math.min(WITHIN, lines.size()); i++) {
            double score = score(lines.get(i), width, knowledge);
            if (score > most) {
                best = i;
                most = score;
            }
        }
        return best < 0 ? NONE : new HeadingGuess(best, isSecond(lines, best + 1) ? 2 : 1);
    }

    boolean isFound() {
        return row >= 0;
    }

    /** Of two rows that hold as many known headings the first is taken. */
    private static double score(Line line, int width, Knowledge knowledge) {
        List<String> cells =
                line.values().stream().filter(value -> !value.isEmpty()).toList();
        Set<String> different =
                new HashSet<>(cells.stream().map(Headings::normal).toList());
        long texts = cells.stream().filter(HeadingGuess::isText).count();
        boolean few = cells.size() < 2 || 2 * cells.size() < width;
        if (few || texts < MOSTLY * cells.size() || different.size() < MOSTLY * cells.size()) {
            return 0;
        }
        long known = cells.stream()
                .filter(cell -> knowledge.knows(HeadingWords.of(cell)) || Headings.neverRead(cell))
                .count();
        return known + (double) cells.size() / width;
    }

    private static boolean isText(String value) {
        return DateShape.of(value).isEmpty() && !NumberText.of(value).isNumber();
    }

    /** Whether the row repeats the headings in other words: text stands where days and numbers follow. */
    private static boolean isSecond(List<Line> lines, int row) {
        if (row + 1 >= lines.size() || lines.get(row).filled() < 2) {
            return false;
        }
        Line line = lines.get(row);
        if (line.values().stream().allMatch(value -> RULE.matcher(value).matches())) {
            return true;
        }
        List<Line> below = lines.subList(row + 1, Math.min(lines.size(), row + 1 + BELOW));
        if (!line.values().stream().filter(value -> !value.isEmpty()).allMatch(HeadingGuess::isText)) {
            return false;
        }
        long strange = IntStream.range(0, line.values().size())
                .filter(column -> !line.value(column).isEmpty() && !BlankWords.insteadOfValue(line.value(column)))
                .filter(column -> holdsNoText(below, column))
                .count();
        return strange >= 2 || (strange == 1 && line.values().stream().noneMatch(value -> value.contains(" ")));
    }

    private static boolean holdsNoText(List<Line> lines, int column) {
        List<String> values = lines.stream()
                .map(line -> line.value(column))
                .filter(value -> !value.isEmpty() && !BlankWords.insteadOfValue(value))
                .toList();
        long texts = values.stream().filter(HeadingGuess::isText).count();
        return !values.isEmpty() && texts < (1 - MOSTLY) * values.size();
    }
}
