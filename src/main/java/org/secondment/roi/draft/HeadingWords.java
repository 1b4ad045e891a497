package org.secondment.roi.draft;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a heading, without case, marks and the currency that it may name.
 *
 * @param plain words as written
 * @param full words with abbreviations written out
 * @param currency code that the heading ends with; empty for none
 */
record HeadingWords(String plain, String full, String currency) {

    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ENDS_WITH_CODE =
            Pattern.compile("(?<name>.*\\S)[\\s_(\\[]+(?<code>[A-Z]{3})[)\\]]?\\s*");

    private static final Map<String, String> ABBREVIATED = Map.ofEntries(
            Map.entry("no", "number"),
            Map.entry("nr", "number"),
            Map.entry("num", "number"),
            Map.entry("nbr", "number"),
            Map.entry("ref", "reference"),
            Map.entry("amt", "amount"),
            Map.entry("pmt", "payment"),
            Map.entry("dt", "date"),
            Map.entry("emp", "employee"),
            Map.entry("inv", "invoice"),
            Map.entry("hrs", "hours"),
            Map.entry("ccy", "currency"),
            Map.entry("curr", "currency"),
            Map.entry("cur", "currency"),
            Map.entry("dept", "department"),
            Map.entry("org", "organisation"),
            Map.entry("organization", "organisation"),
            Map.entry("atty", "attorney"),
            Map.entry("tk", "timekeeper"),
            Map.entry("tkpr", "timekeeper"),
            Map.entry("disb", "disbursements"),
            Map.entry("disbs", "disbursements"),
            Map.entry("pct", "percent"),
            Map.entry("resp", "responsible"),
            Map.entry("orig", "originating"),
            Map.entry("acct", "account"),
            Map.entry("recd", "received"),
            Map.entry("rcvd", "received"),
            Map.entry("term", "termination"),
            Map.entry("cl", "client"),
            Map.entry("mat", "matter"),
            Map.entry("std", "standard"),
            Map.entry("val", "value"),
            Map.entry("identifier", "id"));

    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    static HeadingWords of(String heading) {
        String text = Normalizer.normalize(heading, Normalizer.Form.NFKC).strip();
        Optional<Matcher> coded = Optional.of(ENDS_WITH_CODE.matcher(text))
                .filter(Matcher::matches)
                .filter(found -> CODES.contains(found.group("code")));
        String plain = plain(coded.map(found -> found.group("name")).orElse(text));
        String full = Arrays.stream(plain.split(" "))
                .map(word -> ABBREVIATED.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
        return new HeadingWords(
                plain, full, coded.map(found -> found.group("code")).orElse(""));
    }

    List<String> words() {
        return List.of(full.split(" "));
    }

    private static String plain(String text) {
        String marked = text.replace("#", " number ").replace("%", " percent ");
        String spaced = HUMP.matcher(marked).replaceAll(" ").toLowerCase(Locale.ROOT);
        return NO_WORD.matcher(spaced.replace("'", "").replace("\u2019", ""))
                .replaceAll(" ")
                .strip();
    }
}
