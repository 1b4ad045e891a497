package org.secondment.roi.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Type;

/** In which currency the amounts of an export are, with what shows it. */
final class Money {

    /** Signs that most likely mean one currency. */
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("£", "GBP"),
            Map.entry("€", "EUR"),
            Map.entry("$", "USD"),
            Map.entry("US$", "USD"),
            Map.entry("A$", "AUD"),
            Map.entry("AU$", "AUD"),
            Map.entry("C$", "CAD"),
            Map.entry("CA$", "CAD"),
            Map.entry("HK$", "HKD"),
            Map.entry("NZ$", "NZD"),
            Map.entry("S$", "SGD"),
            Map.entry("¥", "JPY"),
            Map.entry("₹", "INR"));

    private static final String USUAL = "GBP";

    private final Matching matching;
    private final Sheet sheet;
    private final NumberStyle numbers;

    /** @param numbers how the amounts are written */
    Money(Matching matching, Sheet sheet, NumberStyle numbers) {
        this.matching = matching;
        this.sheet = sheet;
        this.numbers = numbers;
    }

    /** The line of the currency for an export without a column of currencies; empty where none is needed. */
    Optional<String> constant() {
        Optional<Field> field = matching.table().field(Tables.CURRENCY_CODE.name());
        boolean amounts =
                matching.matches().stream().anyMatch(match -> match.field().type() == Type.MONEY);
        return field.filter(one -> one.headingRequired() || amounts).map(one -> {
            List<String> codes = codes();
            String code = codes.isEmpty() ? USUAL : codes.get(0);
            String line = "  " + one.name() + ": {const: " + code + agreement() + "}";
            return Text.toConfirm(line, List.of(why(codes)));
        });
    }

    /** What the line of a currency says where amounts carry signs. */
    String agreement() {
        return numbers.signs().isEmpty() ? "" : ", must_agree_with_symbol: true";
    }

    private String why(List<String> codes) {
        if (codes.size() > 1) {
            return "more than one currency occurs (" + String.join(", ", codes)
                    + "), and no column says which; export the currency as well";
        }
        for (Map.Entry<String, Cell> sign : numbers.signs().entrySet()) {
            String seen =
                    sign.getKey() + " stands in an amount on " + sign.getValue().place();
            return sign.getKey().equals("$") ? seen + ", and many currencies are written so" : seen;
        }
        return codes.isEmpty() ? "nothing in the file tells the currency" : "a heading of amounts says " + codes.get(0);
    }

    private List<String> codes() {
        TreeSet<String> codes = new TreeSet<>();
        numbers.signs().keySet().forEach(sign -> codes.add(SIGNS.getOrDefault(sign, sign)));
        codes.removeIf(code -> !code.matches("[A-Z]{3}"));
        matching.matches().stream()
                .filter(match -> match.field().type() == Type.MONEY)
                .map(match -> sheet.headings().get(match.column()))
                .map(Money::inHeading)
                .filter(code -> !code.isEmpty())
                .forEach(codes::add);
        return new ArrayList<>(codes);
    }

    private static String inHeading(String heading) {
        String code = HeadingWords.of(heading).currency();
        return !code.isEmpty()
                ? code
                : SIGNS.entrySet().stream()
                        .filter(sign -> sign.getKey().length() == 1 && heading.contains(sign.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("");
    }
}
