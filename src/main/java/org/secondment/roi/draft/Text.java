package org.secondment.roi.draft;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Pieces of YAML. */
final class Text {

    /** In double quotes, on one line. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xfeff) {
                        quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
                    } else {
                        quoted.appendCodePoint(c);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    static String list(List<String> texts) {
        return texts.stream().map(Text::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    static String map(Map<String, String> words) {
        return words.entrySet().stream()
                .map(word -> quoted(word.getKey()) + ": " + quoted(word.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** A heading in a sentence. */
    static String shown(String heading) {
        return "'" + heading.replaceAll("[\\s\\p{Cntrl}]+", " ").strip() + "'";
    }

    /** A line with why it stands there; nothing where there is nothing to say. */
    static String remarked(String line, String remark) {
        return remark.isEmpty() ? line : line + "  # " + onOneLine(remark);
    }

    /** A line that a person must confirm before it is read. */
    static String toConfirm(String line, List<String> doubts) {
        return line + "  # CONFIRM: " + onOneLine(String.join("; ", doubts));
    }

    /** Confirmed only where there is no doubt. */
    static String judged(String line, String remark, List<String> doubts) {
        List<String> said = doubts.stream().filter(doubt -> !doubt.isEmpty()).toList();
        return said.isEmpty() ? remarked(line, remark) : toConfirm(line, said);
    }

    private static String onOneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ");
    }

    private Text() {}
}
