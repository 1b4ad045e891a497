package org.secondment.roi.report.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a web page strictly: every element is closed in its order, and what is not understood is a problem. */
final class Html {

    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9:-]*+)"
            + "((?:\\s++[^\\s=>\"'/]++(?:\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\\s\"'>]++))?+)*+)\\s*+(/?)>");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([^\\s=\"'/]++)(?:\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"']++)))?+");
    private static final Pattern REFERENCE = Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-z]{2,5});");
    private static final Set<String> EMPTY = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");
    private static final Set<String> RAW = Set.of("script", "style");
    private static final String DOCTYPE = "<!DOCTYPE html>";

    private final String html;
    private final Place place;
    private final Consumer<Tag> reader;
    private Tag current = Tag.NONE;

    private Html(String html, Place place, Consumer<Tag> reader) {
        this.html = html;
        this.place = place;
        this.reader = reader;
    }

    /** Hands over each element as it is closed. */
    static void read(String html, Place place, Consumer<Tag> reader) {
        Html page = new Html(html, place, reader);
        page.read(html.startsWith(DOCTYPE) ? DOCTYPE.length() : 0);
        if (page.current != Tag.NONE) {
            place.problem(Rule.UNREADABLE, "the element " + page.current.name() + " is not closed");
        }
    }

    private void read(int start) {
        Matcher tags = TAG.matcher(html);
        int at = start;
        while (at < html.length()) {
            int next = html.indexOf('<', at);
            current.add(unescaped(html.substring(at, next < 0 ? html.length() : next)));
            if (next < 0) {
                return;
            }
            tags.region(next, html.length());
            at = tags.lookingAt() ? tag(tags) : other(next);
        }
    }

    private int other(int next) {
        if (html.startsWith("<!--", next)) {
            place.problem(Rule.HIDDEN, "has a comment that no reader sees");
            int end = html.indexOf("-->", next + 4);
            return end < 0 ? html.length() : end + 3;
        }
        place.problem(Rule.UNREADABLE, "has a '<' that begins no element");
        return next + 1;
    }

    /** Answers where to read on. */
    private int tag(Matcher found) {
        String name = local(found.group(2));
        int after = found.end();
        if (!found.group(1).isEmpty()) {
            close(name);
            return after;
        }
        current = new Tag(current, name, attributes(found.group(3)));
        if (RAW.contains(name)) {
            int end = html.indexOf("</" + found.group(2), after);
            current.add(html.substring(after, end < 0 ? html.length() : end));
            return end < 0 ? html.length() : end;
        }
        if (EMPTY.contains(name) || !found.group(4).isEmpty()) {
            close(name);
        }
        return after;
    }

    private void close(String name) {
        if (!current.is(name)) {
            place.problem(Rule.UNREADABLE, "the element " + name + " is closed out of its order");
            return;
        }
        reader.accept(current);
        current = current.parent();
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    private static List<String> attributes(String text) {
        List<String> all = new ArrayList<>();
        Matcher found = ATTRIBUTE.matcher(text);
        while (found.find()) {
            all.add(local(found.group(1)));
            all.add(unescaped(value(found)));
        }
        return all;
    }

    private static String value(Matcher found) {
        for (int group = 2; group <= 4; group++) {
            if (found.group(group) != null) {
                return found.group(group);
            }
        }
        return "";
    }

    private static String unescaped(String text) {
        return text.indexOf('&') < 0
                ? text
                : REFERENCE.matcher(text).replaceAll(one -> Matcher.quoteReplacement(character(one.group(1))));
    }

    private static String character(String reference) {
        if (reference.startsWith("#")) {
            boolean hexadecimal = reference.startsWith("#x") || reference.startsWith("#X");
            int code = Integer.parseInt(reference.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
            return Character.isValidCodePoint(code) ? Character.toString(code) : "";
        }
        return switch (reference) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> "&" + reference + ";";
        };
    }
}
