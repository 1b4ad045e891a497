package org.secondment.roi.intake.mapping;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.secondment.roi.intake.file.Blanks;
import org.secondment.roi.intake.file.Fault;

/** How headings are compared, and which of them are never read. */
public final class Headings {

    /** Special-category and bank data, narratives, and what else has no business here; no setting changes the list. */
    private static final List<String> NEVER_READ = List.of(
            "date of birth",
            "birth date",
            "birthday",
            "dob",
            "ethnicity",
            "ethnic",
            "race",
            "racial",
            "religion",
            "religious",
            "faith",
            "health",
            "medical",
            "disability",
            "disabled",
            "sexual orientation",
            "sexuality",
            "marital status",
            "bank account",
            "bank details",
            "sort code",
            "iban",
            "national insurance",
            "ni number",
            "nino",
            "ssn",
            "social security",
            "home address",
            "trade union",
            "union membership",
            "political",
            "genetic",
            "biometric",
            "narrative",
            "narratives");

    /** Shorter phrases must stand as words of their own: "race" is not in "trace". */
    private static final int LONG_ENOUGH = 8;

    /** The form in which headings match: two headings are the same where these are. */
    public static String normal(String heading) {
        String text = Normalizer.normalize(Blanks.trimmed(heading), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        StringBuilder normal = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = Blanks.isBlank(text.charAt(i)) ? ' ' : text.charAt(i);
            boolean repeated = c == ' ' && !normal.isEmpty() && normal.charAt(normal.length() - 1) == ' ';
            if (!repeated) {
                normal.append(c);
            }
        }
        String collapsed = Blanks.trimmed(normal.toString());
        return collapsed.startsWith("*") ? Blanks.trimmed(collapsed.substring(1)) : collapsed;
    }

    /** A heading on one line, for messages. */
    static String shown(String heading) {
        return Fault.shown(Blanks.trimmed(heading));
    }

    /** Whether the column holds what this program never reads, mapped or not. */
    public static boolean neverRead(String heading) {
        String words = Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}]+", " ")
                .strip();
        String run = words.replace(" ", "");
        return NEVER_READ.stream().anyMatch(phrase -> {
            String solid = phrase.replace(" ", "");
            return (" " + words + " ").contains(" " + phrase + " ")
                    || run.equals(solid)
                    || (solid.length() >= LONG_ENOUGH && run.contains(solid));
        });
    }

    private Headings() {}
}
