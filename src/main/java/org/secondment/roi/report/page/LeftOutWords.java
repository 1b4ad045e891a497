package org.secondment.roi.report.page;

import org.secondment.roi.report.Findings.LeftOut;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.Words;

/** What no figure of a pack rests on. */
final class LeftOutWords {

    private static final LeftOut NOTHING = LeftOut.NOTHING;

    static String of(LeftOut out) {
        if (out.equals(NOTHING)) {
            return "Nothing: no matter is restricted, and nobody asked to be left out.";
        }
        return Words.capital(Words.counted(out.matters(), "restricted matter", "restricted matters"))
                + " with their bills, receipts and time, " + Words.counted(out.persons(), "lawyer", "lawyers") + " and "
                + Words.counted(out.secondments(), "secondment", "secondments")
                + ": left out before anything was added up, in every pack.";
    }

    /** Says so under the title of the page. */
    static Page on(Page page, LeftOut out) {
        if (out.equals(NOTHING)) {
            return page;
        }
        String what = out.matters() == 0
                ? "excludes lawyers left out"
                : out.persons() == 0
                        ? "excludes restricted matters"
                        : "excludes restricted matters and lawyers left out";
        return new Page(page.name(), page.title(), page.subtitle() + "; " + what, page.blocks());
    }

    private LeftOutWords() {}
}
