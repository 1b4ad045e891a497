package org.secondment.roi.report.check;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which columns stand in no table of a pack, and what a column of people holds. */
final class Columns {

    private static final Pattern PERSON = Pattern.compile(
            "employee.*|lawyer.*|person(_.*)?|secondee(_(id|name|code))?" + "|(relationship|supervising)_partner.*");
    private static final Pattern PSEUDONYM = Pattern.compile("(L-[0-9a-f]{12})?");

    private record Barred(Pattern columns, String what) {}

    private static final Barred PEOPLE = new Barred(PERSON, "people");
    private static final Barred PAY = barred("salar.*|bonus.*|pay_(growth|rise|band).*|on_costs?", "pay");
    private static final Barred ANY_PAY = barred("pay|pay_.*|.*_pay|salar.*|bonus.*|on_costs?", "pay");
    private static final Barred CLIENTS = barred("client.*|host.*|matter.*", "clients");
    private static final Barred MONEY =
            barred("fees.*|.*_fees|billed.*|collected.*|cash|opportunity", "clients' money");
    private static final Barred RECORDS = barred("secondment.*|value|advice|record", "values of records");

    private static final Map<String, List<Barred>> BY_PACK = Map.of(
            "board", List.of(PEOPLE, PAY),
            "bd", List.of(ANY_PAY),
            "hr", List.of(CLIENTS, MONEY),
            "ops", List.of(PEOPLE, ANY_PAY, CLIENTS, RECORDS));

    private static Barred barred(String columns, String what) {
        return new Barred(Pattern.compile(columns), what);
    }

    static void check(List<String> headings, Place table) {
        for (Barred barred : BY_PACK.getOrDefault(table.pack(), List.of())) {
            headings.stream()
                    .filter(heading -> barred.columns().matcher(heading).matches())
                    .forEach(heading ->
                            table.problem(Rule.WRONG_PACK, "the column " + heading + " is of " + barred.what()));
        }
    }

    /** Whether every value of the column must be what somebody is called in its pack. */
    static boolean isOfPeople(String heading) {
        return PERSON.matcher(heading).matches();
    }

    static boolean isPseudonymOrBlank(String value) {
        return PSEUDONYM.matcher(value).matches();
    }

    private Columns() {}
}
