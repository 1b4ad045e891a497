package org.secondment.roi.intake.value;

import java.util.Currency;
import java.util.Map;
import java.util.stream.Collectors;

/** Currency codes and how many decimals their amounts have. */
final class Currencies {

    /** Of a row that names no currency. */
    static final int USUAL_DECIMALS = 2;

    private static final Map<String, Integer> DECIMALS = Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .collect(Collectors.toUnmodifiableMap(Currency::getCurrencyCode, Currency::getDefaultFractionDigits));

    static boolean known(String code) {
        return DECIMALS.containsKey(code);
    }

    static int decimals(String code) {
        return DECIMALS.getOrDefault(code, USUAL_DECIMALS);
    }

    private Currencies() {}
}
