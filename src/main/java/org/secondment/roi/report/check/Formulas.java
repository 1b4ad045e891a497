package org.secondment.roi.report.check;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What formulas of a workbook may say: numbers, text, cells, names of the workbook, and functions that only compute.
 *
 * @param sheets names of its sheets
 * @param names its defined names, in lower case
 */
record Formulas(Set<String> sheets, Set<String> names) {

    private static final Set<String> FUNCTIONS = Set.of(
            "ABS",
            "AND",
            "AVERAGE",
            "COUNT",
            "COUNTIF",
            "COUNTIFS",
            "IF",
            "INDEX",
            "ISNUMBER",
            "MATCH",
            "MAX",
            "MIN",
            "NOT",
            "OR",
            "ROUND",
            "SQRT",
            "SUM",
            "SUMIF",
            "SUMIFS",
            "SUMPRODUCT");

    private static final String SHEET = "(?:'((?:[^']|'')++)'|([\\p{L}_][\\p{L}\\p{N}_.]*+))!";
    private static final String CELLS = "\\$?[A-Z]{0,3}\\$?[0-9]{0,7}(?::\\$?[A-Z]{0,3}\\$?[0-9]{0,7})?";
    private static final Pattern PART = Pattern.compile("(?<text>\"(?:[^\"]|\"\")*+\")|(?<sheet>" + SHEET + ")"
            + "|(?<number>[0-9]++(?:\\.[0-9]++)?(?:[eE][-+]?[0-9]++)?)"
            + "|(?<word>\\$?[\\p{L}_][\\p{L}\\p{N}_.$]*+)(?<call>\\()?|(?<operator>[-+*/^&=<>(),:%\\s]|\\$[0-9]++)");
    private static final Pattern CELL = Pattern.compile("\\$?[A-Z]{1,3}(\\$?[0-9]{1,7})?");
    private static final Pattern AREA = Pattern.compile(SHEET + "(" + CELLS + ")");
    private static final Pattern LAST_ROW = Pattern.compile("[0-9]+$");

    /** What is wrong with a formula; empty where nothing is. */
    Optional<String> problem(String formula) {
        Matcher part = PART.matcher(formula);
        int at = 0;
        while (at < formula.length()) {
            if (!part.region(at, formula.length()).lookingAt()) {
                return Optional.of("a formula has '" + formula.charAt(at) + "', which leads elsewhere: " + formula);
            }
            Optional<String> wrong = wrong(part);
            if (wrong.isPresent()) {
                return wrong.map(words -> words + ": " + formula);
            }
            at = part.end();
        }
        return Optional.empty();
    }

    private Optional<String> wrong(Matcher part) {
        if (part.group("sheet") != null) {
            return unknownSheet(part);
        }
        String word = part.group("word");
        if (word == null) {
            return Optional.empty();
        }
        if (part.group("call") != null) {
            return FUNCTIONS.contains(word) ? Optional.empty() : Optional.of("a formula calls " + word);
        }
        boolean known = CELL.matcher(word).matches()
                || word.equals("TRUE")
                || word.equals("FALSE")
                || names.contains(word.toLowerCase(Locale.ROOT));
        return known ? Optional.empty() : Optional.of("a formula names " + word + ", which is not there");
    }

    /** Where the sheet is not there: its two forms are the two groups after the given one. */
    private Optional<String> unknownSheet(Matcher found) {
        String sheet = sheet(found);
        return sheets.contains(sheet) ? Optional.empty() : Optional.of("the sheet '" + sheet + "' is not there");
    }

    private static String sheet(Matcher found) {
        String text = found.group();
        String sheet = text.substring(0, text.lastIndexOf('!'));
        return sheet.startsWith("'") ? sheet.substring(1, sheet.length() - 1).replace("''", "'") : sheet;
    }

    /** A place of cells on a sheet. */
    record Area(String sheet, int lastRow) {}

    /** The place that a name or a chart refers to, one or several of a sheet; empty where it refers to none that is there. */
    Optional<Area> area(String reference) {
        Matcher area = AREA.matcher(reference);
        int at = 0;
        Optional<Area> last = Optional.empty();
        while (at < reference.length()) {
            if (!area.region(at, reference.length()).lookingAt() || !sheets.contains(sheet(area))) {
                return Optional.empty();
            }
            Matcher row = LAST_ROW.matcher(area.group());
            last = Optional.of(new Area(sheet(area), row.find() ? Integer.parseInt(row.group()) : 0));
            at = area.end();
            if (at < reference.length() && reference.charAt(at) == ',') {
                at++;
            }
        }
        return last;
    }
}
