package org.secondment.roi.report.check;

import java.util.BitSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads a workbook's styles: which keep text text, and which would hide a cell. */
final class StylesPart implements Consumer<Tag> {

    static final String PART = "xl/styles.xml";

    /** A format of no sections shows nothing. */
    private static final Pattern SHOWS_NOTHING = Pattern.compile("(\\s|\"\")*;[;\\s\"]*");

    private final Place place;
    private final BitSet quoted = new BitSet();
    private int styles;

    StylesPart(Place place) {
        this.place = place;
    }

    @Override
    public void accept(Tag tag) {
        if (tag.is("xf") && tag.parent().is("cellXfs")) {
            quoted.set(styles, tag.isTrue("quotePrefix"));
            styles++;
        } else if (tag.is("numFmt")
                && SHOWS_NOTHING.matcher(tag.get("formatCode")).matches()) {
            place.problem(Rule.HIDDEN, "a number format shows nothing: " + tag.get("formatCode"));
        } else if (tag.is("protection") && tag.isTrue("hidden")) {
            place.problem(Rule.HIDDEN, "a style hides formulas");
        }
    }

    /** Whether text of that style is text, whatever it begins with. */
    boolean isQuoted(String style) {
        return !style.isEmpty() && quoted.get(Integer.parseInt(style));
    }
}
