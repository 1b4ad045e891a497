package org.secondment.roi.report.file;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Measures text, breaks it into lines and shortens it, without any screen or printer. */
final class Lettering {

    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
    private static final String ELLIPSIS = "\u2026";
    private static final Pattern PART_OF = Pattern.compile("(\\d) of (?=\\d)");
    private static final double NARROWEST = 0.66;

    static double width(Font font, String text) {
        return font.getStringBounds(text, MEASURE).getWidth();
    }

    static double widest(Font font, List<String> texts) {
        return texts.stream().mapToDouble(t -> width(font, t)).max().orElse(0);
    }

    /** Lines no wider than the limit; a single word that is wider is shortened. */
    static List<String> wrapped(Font font, String text, double limit) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(font, longer) <= limit) {
                line = longer;
            } else {
                lines.add(shortened(font, line, limit));
                line = word;
            }
        }
        if (!line.isEmpty()) {
            lines.add(shortened(font, line, limit));
        }
        return List.copyOf(lines);
    }

    /** As few lines as {@link #wrapped}, of about one length; "3 of 5" stays together. */
    static List<String> balanced(Font font, String text, double limit) {
        String kept = PART_OF.matcher(text).replaceAll("$1\u00a0of\u00a0");
        List<String> lines = wrapped(font, kept, limit);
        double fits = limit;
        for (double narrower = limit; narrower > limit * NARROWEST; narrower -= limit / 64) {
            if (wrapped(font, kept, narrower).size() == lines.size()) {
                fits = narrower;
            }
        }
        return lines.size() == 1 ? lines : wrapped(font, kept, fits);
    }

    /** The text, or its beginning and an ellipsis where it is wider than the limit. */
    static String shortened(Font font, String text, double limit) {
        if (width(font, text) <= limit) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(font, text.substring(0, end).stripTrailing() + ELLIPSIS) > limit) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    private Lettering() {}
}
