package org.secondment.roi.report.check;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Holds core properties to what their schema (ECMA-376 part 2) says, by hand; they name no person. */
final class CoreProperties implements Consumer<Tag> {

    static final String PART = "docProps/core.xml";

    private static final String ROOT = "coreProperties";
    private static final String PROGRAM = "Secondment ROI";
    private static final Set<String> KNOWN = Set.of(
            "category",
            "contentStatus",
            "created",
            "creator",
            "description",
            "identifier",
            "keywords",
            "language",
            "lastModifiedBy",
            "lastPrinted",
            "modified",
            "revision",
            "subject",
            "title",
            "version");
    private static final Set<String> TIMES = Set.of("created", "modified", "lastPrinted");
    private static final Set<String> AUTHORS = Set.of("creator", "lastModifiedBy");
    private static final Pattern TIME = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9:.]+Z)?)?)?");

    private final Place place;
    private final Set<String> seen = new HashSet<>();

    CoreProperties(Place place) {
        this.place = place;
    }

    @Override
    public void accept(Tag tag) {
        if (tag.is(ROOT) && tag.parent() == Tag.NONE) {
            return;
        }
        boolean once = seen.add(tag.name());
        boolean timed = !TIMES.contains(tag.name()) || TIME.matcher(tag.text()).matches();
        if (!KNOWN.contains(tag.name()) || !tag.parent().is(ROOT) || !once || !timed) {
            place.problem(Rule.SCHEMA, "has a property " + tag.name() + " that is not as its schema says");
        }
        if (AUTHORS.contains(tag.name()) && !tag.text().equals(PROGRAM)) {
            place.problem(Rule.WRONG_PACK, "names an author: " + tag.text());
        }
    }
}
