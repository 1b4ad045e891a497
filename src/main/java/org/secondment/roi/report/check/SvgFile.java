package org.secondment.roi.report.check;

import java.io.IOException;
import java.io.InputStream;

/** Reads a picture made of words. */
final class SvgFile {

    static void check(InputStream in, Place place, Names names) throws IOException {
        WebRules rules = new WebRules(place);
        Described described = new Described(place, place.file().replaceFirst("^.*/", ""));
        Xml.read(in, place, tag -> {
            rules.accept(tag);
            described.accept(tag);
            names.read(tag, place);
            if (tag.is("script")) {
                place.problem(Rule.ACTIVE, "the picture has a script");
            }
        });
    }

    private SvgFile() {}
}
