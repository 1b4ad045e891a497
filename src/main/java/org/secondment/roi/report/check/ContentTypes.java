package org.secondment.roi.report.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Holds the list of content types to what its schema (ECMA-376 part 2) says, by hand, as the document library has no types
 * for it: every part has a type, every name in the list is a part.
 */
final class ContentTypes {

    static final String PART = "[Content_Types].xml";

    private static final Set<String> RUNS = Set.of("macroenabled", "vba", "activex", "addin");
    private static final Pattern TYPE = Pattern.compile("[a-z]+/[A-Za-z0-9.+-]+");

    private final Place place;
    private final Set<String> parts;
    private final Map<String, String> byEnding = new HashMap<>();
    private final Map<String, String> byPart = new HashMap<>();

    private ContentTypes(Place place, Set<String> parts) {
        this.place = place;
        this.parts = parts;
    }

    static void check(Place document, Archive archive) throws IOException {
        if (!archive.names().contains(PART)) {
            document.problem(Rule.UNREADABLE, "has no " + PART);
            return;
        }
        ContentTypes types = new ContentTypes(document.at(PART), archive.names());
        try (InputStream in = archive.open(PART)) {
            Xml.read(in, types.place, types::read);
        }
        types.parts.stream()
                .filter(part -> !part.equals(PART) && !types.isTyped(part))
                .forEach(part -> document.at(part).problem(Rule.SCHEMA, "has no content type"));
    }

    private boolean isTyped(String part) {
        return byPart.containsKey(part)
                || byEnding.containsKey(
                        part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private void read(Tag tag) {
        switch (tag.name()) {
            case "Types" -> expect(tag, Set.of(), tag.parent() == Tag.NONE);
            case "Default" -> {
                expect(tag, Set.of("Extension", "ContentType"), tag.parent().is("Types"));
                type(tag, byEnding, tag.get("Extension").toLowerCase(Locale.ROOT));
            }
            case "Override" -> {
                expect(tag, Set.of("PartName", "ContentType"), tag.parent().is("Types"));
                String part = tag.get("PartName").replaceFirst("^/", "");
                type(tag, byPart, part);
                if (!parts.contains(part)) {
                    place.problem(Rule.SCHEMA, "names the part " + part + ", which is not there");
                }
            }
            default -> place.problem(Rule.SCHEMA, "has an element " + tag.name());
        }
    }

    private void expect(Tag tag, Set<String> attributes, boolean inPlace) {
        int known = (int) attributes.stream().filter(tag::has).count();
        if (!inPlace || known != attributes.size() || tag.attributes().size() != 2 * known) {
            place.problem(Rule.SCHEMA, "has an element " + tag.name() + " that is not as its schema says");
        }
    }

    private void type(Tag tag, Map<String, String> types, String key) {
        String type = tag.get("ContentType");
        if (!TYPE.matcher(type).matches() || types.put(key, type) != null) {
            place.problem(Rule.SCHEMA, "types " + key + " twice or with no type");
        }
        if (RUNS.stream().anyMatch(type.toLowerCase(Locale.ROOT)::contains)) {
            place.problem(Rule.ACTIVE, "says that " + key + " runs: " + type);
        }
    }
}
