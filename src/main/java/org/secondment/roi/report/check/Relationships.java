package org.secondment.roi.report.check;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which part leads to which: none leads out of the document, and each is led to. */
final class Relationships {

    private final Map<String, Map<String, String>> targets = new HashMap<>();
    private final Set<String> parts;

    private Relationships(Set<String> parts) {
        this.parts = parts;
    }

    static Relationships of(Place document, Archive archive) throws IOException {
        Relationships all = new Relationships(archive.names());
        for (String part : all.parts) {
            if (part.endsWith(".rels")) {
                Place place = document.at(part);
                try (InputStream in = archive.open(part)) {
                    Xml.read(in, place, tag -> all.read(tag, place));
                }
            }
        }
        all.unreached(document);
        return all;
    }

    /** The part that one leads to by an id; empty where it does not. */
    String target(String from, String id) {
        return targets.getOrDefault(from, Map.of()).getOrDefault(id, "");
    }

    /** Every part that one leads to. */
    Set<String> targets(String from) {
        return Set.copyOf(targets.getOrDefault(from, Map.of()).values());
    }

    private void read(Tag tag, Place place) {
        if (!tag.is("Relationship")) {
            return;
        }
        if (tag.get("TargetMode").equals("External")) {
            place.problem(Rule.EXTERNAL, "leads out of the document, to " + tag.get("Target"));
            return;
        }
        String source = source(place.part());
        String target = resolved(source, tag.get("Target"));
        if (!parts.contains(target)) {
            place.problem(Rule.SCHEMA, "leads to " + target + ", which is not there");
        }
        if (targets.computeIfAbsent(source, part -> new HashMap<>()).put(tag.get("Id"), target) != null) {
            place.problem(Rule.SCHEMA, "has the id " + tag.get("Id") + " twice");
        }
    }

    /** The part whose relationships they are; empty for those of the document. */
    private static String source(String part) {
        return part.replaceFirst("_rels/([^/]*)\\.rels$", "$1");
    }

    private static String resolved(String source, String target) {
        try {
            return URI.create("/" + source)
                    .resolve(target)
                    .normalize()
                    .getPath()
                    .replaceFirst("^/", "");
        } catch (IllegalArgumentException e) {
            return target;
        }
    }

    private void unreached(Place document) {
        Set<String> reached = new HashSet<>();
        targets.values().forEach(ids -> reached.addAll(ids.values()));
        for (String part : parts) {
            boolean isOfTheDocument = part.equals(ContentTypes.PART) || part.equals("_rels/.rels");
            boolean isLedTo = part.endsWith(".rels") ? parts.contains(source(part)) : reached.contains(part);
            if (!isOfTheDocument && !isLedTo) {
                document.at(part).problem(Rule.HIDDEN, "no other part leads to it, so no reader sees it");
            }
        }
    }
}
