package org.secondment.roi.report.file;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** Measures text, breaks it into lines and shortens it, without any screen or printer. */
final class Lettering {

    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
    private static final String ELLIPSIS = "\u2026";

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
