package org.secondment.roi.report.file;

import java.util.ArrayList;
import java.util.List;

/** How wide words are in a workbook: measured in digits of Arial, the unit of column widths. */
final class ArialWidths {

    private static final int FIRST = ' ';
    private static final double DIGIT = 556;
    private static final int WIDE_FROM = 0x2E80;

    /** Advance widths of Arial from the blank to the tilde, in thousandths of the font size. */
    private static final int[] ADVANCES = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667,
        556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556,
        556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
        500, 500, 500, 334, 260, 334, 584
    };

    static double of(String text) {
        int width = 0;
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            width += advance(character);
            at += Character.charCount(character);
        }
        return width / DIGIT;
    }

    private static int advance(int character) {
        int index = character - FIRST;
        if (index >= 0 && index < ADVANCES.length) {
            return ADVANCES[index];
        }
        return character >= WIDE_FROM ? 1000 : 600;
    }

    /** Lines of whole words; a word that is too long for a line has one of its own. */
    static List<String> wrapped(String text, double digits) {
        List<String> lines = new ArrayList<>();
        for (String part : text.split("\n", -1)) {
            String line = "";
            for (String word : part.strip().split(" +", -1)) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (line.isEmpty() || of(longer) <= digits) {
                    line = longer;
                } else {
                    lines.add(line);
                    line = word;
                }
            }
            lines.add(line);
        }
        return List.copyOf(lines);
    }

    /** How many lines a wrapped cell shows; a word that is too long for a line is broken by the spreadsheet. */
    static int lines(String text, double digits) {
        if (text.indexOf('\n') < 0 && of(text) <= digits) {
            return 1;
        }
        return wrapped(text, digits).stream()
                .mapToInt(line -> (int) Math.max(1, Math.ceil(of(line) / digits)))
                .sum();
    }

    static double longestWord(String text) {
        double longest = 0;
        for (String word : text.split("\\s+", -1)) {
            longest = Math.max(longest, of(word));
        }
        return longest;
    }

    private ArialWidths() {}
}
