package org.secondment.roi.report.check;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What holds for pages and for pictures made of words alike: nothing fetched, nothing run, nothing hidden. */
final class WebRules implements Consumer<Tag> {

    private static final Map<String, Rule> UNWELCOME = Map.ofEntries(
            Map.entry("iframe", Rule.EXTERNAL),
            Map.entry("frame", Rule.EXTERNAL),
            Map.entry("object", Rule.EXTERNAL),
            Map.entry("embed", Rule.EXTERNAL),
            Map.entry("link", Rule.EXTERNAL),
            Map.entry("base", Rule.EXTERNAL),
            Map.entry("form", Rule.EXTERNAL),
            Map.entry("audio", Rule.EXTERNAL),
            Map.entry("video", Rule.EXTERNAL),
            Map.entry("template", Rule.HIDDEN),
            Map.entry("noscript", Rule.HIDDEN),
            Map.entry("foreignobject", Rule.ACTIVE),
            Map.entry("foreignObject", Rule.ACTIVE));

    private static final Set<String> ADDRESSES = Set.of(
            "src",
            "href",
            "action",
            "poster",
            "data",
            "srcset",
            "formaction",
            "ping",
            "cite",
            "background",
            "codebase");

    private static final String EMBEDDED = "data:(font/woff2|image/png|image/svg\\+xml)[;,].*";
    private static final Pattern IN_THE_PAGE = Pattern.compile("#.*|" + EMBEDDED, Pattern.DOTALL);

    /** A way that a click may take: beside the page, to no other place. */
    private static final Pattern BESIDE = Pattern.compile("(?!\\.\\.)[\\p{L}\\p{N}_-][\\p{L}\\p{N}_./-]*(#.*)?");

    private static final Pattern LOADED = Pattern.compile("url\\(\\s*[\"']?([^\"')]*)");
    private static final Pattern HIDES = Pattern.compile("(display\\s*:\\s*none|visibility\\s*:\\s*(hidden|collapse))");
    private static final Set<String> HIDDEN = Set.of("none", "hidden", "collapse");

    private final Place place;

    WebRules(Place place) {
        this.place = place;
    }

    @Override
    public void accept(Tag tag) {
        Rule unwelcome = UNWELCOME.get(tag.name());
        if (unwelcome != null) {
            place.problem(unwelcome, "has an element " + tag.name());
        }
        if (tag.is("style")) {
            styles(tag.text());
        }
        for (int i = 0; i < tag.attributes().size(); i += 2) {
            attribute(tag, tag.attributes().get(i), tag.attributes().get(i + 1));
        }
    }

    private void attribute(Tag tag, String name, String value) {
        if (name.startsWith("on")) {
            place.problem(Rule.ACTIVE, "the element " + tag.name() + " runs something: " + name);
        } else if (ADDRESSES.contains(name)) {
            address(tag, value);
        } else if (name.equals("hidden")
                || (name.equals("style") && HIDES.matcher(value).find())
                || (Set.of("display", "visibility").contains(name) && HIDDEN.contains(value))
                || (tag.is("input") && name.equals("type") && value.equals("hidden"))) {
            place.problem(Rule.HIDDEN, "an element " + tag.name() + " is hidden");
        }
        if (name.equals("style") || value.contains("url(")) {
            styles(value);
        }
    }

    private void address(Tag tag, String address) {
        boolean clicked = tag.is("a") && BESIDE.matcher(address).matches();
        if (!clicked && !IN_THE_PAGE.matcher(address).matches()) {
            place.problem(Rule.EXTERNAL, "an element " + tag.name() + " leads to " + shortened(address));
        }
    }

    private void styles(String css) {
        if (css.toLowerCase(Locale.ROOT).contains("@import")) {
            place.problem(Rule.EXTERNAL, "a style imports another");
        }
        Matcher loaded = LOADED.matcher(css);
        while (loaded.find()) {
            if (!IN_THE_PAGE.matcher(loaded.group(1)).matches()) {
                place.problem(Rule.EXTERNAL, "a style loads " + shortened(loaded.group(1)));
            }
        }
    }

    private static String shortened(String address) {
        return address.length() <= 80 ? address : address.substring(0, 80) + "...";
    }
}
