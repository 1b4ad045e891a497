package org.secondment.roi.report.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element of a part or page, whole once it is closed; names are without their prefix. */
final class Tag {

    /** What stands above the outermost element. */
    static final Tag NONE = new Tag(null, "", List.of());

    private final @Nullable Tag parent;
    private final String name;
    private final List<String> attributes;
    private final StringBuilder text = new StringBuilder(0);

    /** @param attributes names and values in turn */
    Tag(@Nullable Tag parent, String name, List<String> attributes) {
        this.parent = parent;
        this.name = name;
        this.attributes = attributes;
    }

    String name() {
        return name;
    }

    boolean is(String other) {
        return name.equals(other);
    }

    Tag parent() {
        return parent == null ? NONE : parent;
    }

    boolean isIn(String ancestor) {
        Tag above = parent();
        while (above != NONE && !above.is(ancestor)) {
            above = above.parent();
        }
        return above != NONE;
    }

    /** Names and values in turn. */
    List<String> attributes() {
        return attributes;
    }

    boolean has(String attribute) {
        return place(attribute) >= 0;
    }

    /** Empty where it is not there. */
    String get(String attribute) {
        int place = place(attribute);
        return place < 0 ? "" : attributes.get(place + 1);
    }

    boolean isTrue(String attribute) {
        String value = get(attribute);
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    private int place(String attribute) {
        for (int i = 0; i < attributes.size(); i += 2) {
            if (attributes.get(i).equals(attribute)) {
                return i;
            }
        }
        return -1;
    }

    /** The element's own text, without that of elements in it. */
    String text() {
        return text.toString();
    }

    void add(String more) {
        text.append(more);
    }
}
