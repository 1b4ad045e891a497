package org.secondment.roi.report.file;

import java.util.regex.Pattern;

/** Writes HTML: whatever is not said to be markup is escaped. */
final class Markup {

    /** Characters that a page may not hold, and those that turn the direction of all text behind them. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}&&[^\\t\\n]]|[\\p{Cs}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FFFE}\\x{FFFF}]");

    /** An amount that no line may end in the middle of. */
    private static final Pattern SIGNED = Pattern.compile("[+\u2212]\\p{Sc}[0-9.,]*[0-9][km]?");

    private static final String REPLACEMENT = "\uFFFD";

    private final StringBuilder out = new StringBuilder();

    /** The start of an element, or one without content; names and values of attributes stand in turn. */
    Markup open(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            out.append(escaped(attributes[i + 1])).append('"');
        }
        out.append('>');
        return this;
    }

    Markup close(String element) {
        out.append("</").append(element).append(">");
        return this;
    }

    Markup text(String text) {
        out.append(SIGNED.matcher(escaped(text)).replaceAll("<span class=\"whole\">$0</span>"));
        return this;
    }

    /** A whole element that holds text. */
    Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    Markup line() {
        out.append('\n');
        return this;
    }

    /** What is markup already. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    static String escaped(String text) {
        return printable(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Markup or text without characters that a page may not hold. */
    static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll(REPLACEMENT);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
