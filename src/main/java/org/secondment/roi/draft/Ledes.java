package org.secondment.roi.draft;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.secondment.roi.table.Tables;

/** Drafts for LEDES files: the shipped mappings, with the file's name in them. */
final class Ledes {

    private static final String MARK = "LEDES";
    private static final String INTERNATIONAL = "LEDES98BI";

    static boolean isLedes(String beginning) {
        return beginning.startsWith(MARK);
    }

    static Drafted draft(String name, String draft, String beginning) {
        boolean international = beginning.startsWith(INTERNATIONAL);
        String path = international ? "ledes/bills-98bi.yaml" : "ledes/bills-1998b.yaml";
        String text = String.valueOf(Shipped.texts().get(path))
                .replaceFirst("files: \"[^\"]*\"", "files: " + quoted(name))
                .replaceFirst(
                        "(currency: \\{const: [A-Z]{3}\\})",
                        "$1  # CONFIRM: the format names no currency; put the one of these bills");
        return new Drafted(
                draft,
                text,
                Optional.of(Tables.BILLS),
                List.of(
                        name + ": " + (international ? "LEDES 98BI V2" : "LEDES 1998B") + ", table bills",
                        "  the shipped mapping data/mappings/" + path + " reads it; the draft is that one with the name"
                                + " of the file",
                        "  lines to confirm: " + DraftText.toConfirm(text)));
    }

    private static String quoted(String name) {
        return Matcher.quoteReplacement(
                Text.quoted(Globs.of(List.of(name), List.of()).get(0)));
    }

    private Ledes() {}
}
