package org.secondment.roi.draft;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How one day is written.
 *
 * @param form pattern of java.time in which 1 stands for the first of two numbers that may be day or month, 2 for the
 *     second, d and M for a day and a month where the form tells which is which
 * @param first that number; 0 where the form tells which is day and which is month
 * @param single whether a day or a month below ten is written with one digit
 */
record DateShape(String form, int first, int second, boolean single) {

    private static final String TIME =
            "(?:(?<t>T| )(?<hm>[0-9]{1,2}:[0-9]{2})(?<s>:[0-9]{2})?(?<f>\\.[0-9]{1,9})?" + "(?<am> ?[AaPp][Mm])?)?";
    private static final Pattern NUMBERS =
            Pattern.compile("(?<a>[0-9]{1,2})(?<m>[/.-])(?<b>[0-9]{1,2})\\k<m>(?<y>[0-9]{4}|[0-9]{2})" + TIME);
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<y>[0-9]{4})(?<m>[/.-])(?<b>[0-9]{1,2})\\k<m>(?<a>[0-9]{1,2})" + TIME);
    private static final Pattern MONTH_NAMED =
            Pattern.compile("(?<a>[0-9]{1,2})(?<m>[ /-])(?<b>[A-Za-z]{3,9})\\k<m>(?<y>[0-9]{4}|[0-9]{2})" + TIME);
    private static final Pattern MONTH_NAMED_FIRST =
            Pattern.compile("(?<b>[A-Za-z]{3,9}) (?<a>[0-9]{1,2})(?<m>,? )(?<y>[0-9]{4})" + TIME);
    private static final Pattern EIGHT_DIGITS =
            Pattern.compile("(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:[0-2][0-9]|3[01])");

    static Optional<DateShape> of(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            String form = "1" + numbers.group("m") + "2" + numbers.group("m") + year(numbers) + time(numbers);
            return Optional.of(new DateShape(
                    form,
                    Integer.parseInt(numbers.group("a")),
                    Integer.parseInt(numbers.group("b")),
                    numbers.group("a").length() == 1 || numbers.group("b").length() == 1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return fixed("yyyy" + yearFirst.group("m") + "M" + yearFirst.group("m") + "d", yearFirst);
        }
        Matcher named = MONTH_NAMED.matcher(text);
        if (named.matches()) {
            return fixed("d" + named.group("m") + month(named) + named.group("m") + year(named), named);
        }
        Matcher namedFirst = MONTH_NAMED_FIRST.matcher(text);
        if (namedFirst.matches()) {
            return fixed(month(namedFirst) + " d" + namedFirst.group("m") + "yyyy", namedFirst);
        }
        return EIGHT_DIGITS.matcher(text).matches()
                ? Optional.of(new DateShape("yyyyMMdd", 0, 0, false))
                : Optional.empty();
    }

    /** Whether the form leaves open which number is the day. */
    boolean isOpen() {
        return first > 0;
    }

    /** Whether years have two digits. */
    boolean shortYear() {
        return !form.contains("yyyy");
    }

    /** The form as a pattern of java.time. */
    static String pattern(String form, boolean dayFirst, boolean single) {
        String filled = form.replace("1", dayFirst ? "d" : "M").replace("2", dayFirst ? "M" : "d");
        return filled.replaceAll("(?<!d)d(?!d)", single ? "d" : "dd").replaceAll("(?<!M)M(?!M)", single ? "M" : "MM");
    }

    private static Optional<DateShape> fixed(String form, Matcher found) {
        boolean single = found.group("a").length() == 1 || found.group("b").length() == 1;
        return Optional.of(new DateShape(form + time(found), 0, 0, single));
    }

    private static String month(Matcher found) {
        return found.group("b").length() == 3 ? "MMM" : "MMMM";
    }

    private static String year(Matcher found) {
        return found.group("y").length() == 4 ? "yyyy" : "yy";
    }

    private static String time(Matcher found) {
        if (found.group("hm") == null) {
            return "";
        }
        String half = found.group("am");
        String fraction = found.group("f") == null
                ? ""
                : "." + "S".repeat(found.group("f").length() - 1);
        return (found.group("t").equals("T") ? "'T'" : " ")
                + (half == null ? "H:mm" : "h:mm")
                + (found.group("s") == null ? "" : ":ss")
                + fraction
                + (half == null ? "" : half.startsWith(" ") ? " a" : "a");
    }
}
