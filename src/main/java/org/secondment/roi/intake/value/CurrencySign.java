package org.secondment.roi.intake.value;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount taken apart into the sign or code of its currency and its number.
 *
 * @param sign such as £, US$ or GBP; empty where it carries none
 * @param number with its minus or parentheses, wherever the sign stood between them
 */
public record CurrencySign(String sign, String number) {

    private static final String SIGN = "(?<sign>[A-Z]{0,2}\\p{Sc}|[A-Z]{3})";
    private static final String BLANKS = "[\\s\\p{Z}]*";
    private static final Pattern BEFORE =
            Pattern.compile("(?<mark>[-(\u2212]?)" + SIGN + BLANKS + "(?<number>[^\\s\\p{Z}].*)");
    private static final Pattern BEHIND = Pattern.compile("(?<number>.+?)" + BLANKS + SIGN + "(?<mark>[-)\u2212]?)");

    private static final Set<String> DOLLARS = Set.of(
            "USD", "AUD", "BBD", "BMD", "BND", "BSD", "BZD", "CAD", "FJD", "GYD", "HKD", "JMD", "KYD", "LRD", "NAD",
            "NZD", "SBD", "SGD", "SRD", "TTD", "TWD", "XCD");

    private static final Map<String, Set<String>> CODES = Map.ofEntries(
            Map.entry("$", DOLLARS),
            Map.entry("US$", Set.of("USD")),
            Map.entry("A$", Set.of("AUD")),
            Map.entry("AU$", Set.of("AUD")),
            Map.entry("C$", Set.of("CAD")),
            Map.entry("CA$", Set.of("CAD")),
            Map.entry("HK$", Set.of("HKD")),
            Map.entry("NZ$", Set.of("NZD")),
            Map.entry("S$", Set.of("SGD")),
            Map.entry("£", Set.of("GBP", "FKP", "GIP", "SHP")),
            Map.entry("€", Set.of("EUR")),
            Map.entry("¥", Set.of("JPY", "CNY")),
            Map.entry("￥", Set.of("JPY", "CNY")),
            Map.entry("₹", Set.of("INR")),
            Map.entry("₩", Set.of("KRW")),
            Map.entry("₪", Set.of("ILS")),
            Map.entry("₺", Set.of("TRY")),
            Map.entry("₽", Set.of("RUB")));

    /** Takes an amount apart; one without a sign stays as it is. */
    public static CurrencySign in(String text) {
        Matcher before = BEFORE.matcher(text);
        if (before.matches()) {
            return new CurrencySign(before.group("sign"), before.group("mark") + before.group("number"));
        }
        Matcher behind = BEHIND.matcher(text);
        return behind.matches()
                ? new CurrencySign(behind.group("sign"), behind.group("number") + behind.group("mark"))
                : new CurrencySign("", text);
    }

    /**
     * Why the sign cannot stand in a row of this currency; empty if it can.
     *
     * @param currency a code; empty where the row has none
     */
    Optional<String> objection(String currency) {
        if (sign.isEmpty()
                || sign.equals(currency)
                || CODES.getOrDefault(sign, Set.of()).contains(currency)) {
            return Optional.empty();
        }
        return Optional.of(
                currency.isEmpty()
                        ? "the row has no currency for " + sign + " to agree with; supply one"
                        : "the row's currency is " + currency + ", which is not written " + sign
                                + "; correct one of them where they come from");
    }
}
