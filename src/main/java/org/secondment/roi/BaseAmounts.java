package org.secondment.roi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.secondment.roi.staging.Rates;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** Amounts of registers in the base currency, at the rate of a day; remembers for which there was no rate. */
final class BaseAmounts {

    private final Currency base;
    private final Rates rates;
    private final SortedMap<String, Set<String>> refused = new TreeMap<>();

    BaseAmounts(Currency base, PracticeFiles files) {
        this.base = base;
        this.rates = new Rates(files.of(Tables.FX_RATES));
    }

    int decimals() {
        return base.getDefaultFractionDigits();
    }

    String code() {
        return base.getCurrencyCode();
    }

    /**
     * To the minor unit; empty where there is no rate for the day.
     *
     * @param table whose amount it is
     * @param place of the amount in the table
     */
    Optional<BigDecimal> of(BigDecimal amount, String currency, LocalDate day, Table table, String place) {
        Optional<BigDecimal> rate = currency.equals(code()) ? Optional.of(BigDecimal.ONE) : rates.on(day, currency);
        if (rate.isEmpty()) {
            refused.computeIfAbsent(table.name() + " in " + currency, one -> new TreeSet<>())
                    .add(place);
        }
        return rate.map(one -> amount.multiply(one).setScale(decimals(), RoundingMode.HALF_UP));
    }

    /** What was left out for want of a rate. */
    List<String> notices() {
        return refused.entrySet().stream()
                .map(one -> (one.getValue().size() == 1
                                ? "One amount"
                                : one.getValue().size() + " amounts") + " of " + one.getKey()
                        + (one.getValue().size() == 1 ? " counts" : " count")
                        + " nowhere, because fx_rates has no rate for the day; supply it, for what is left out is"
                        + " missing in the sums.")
                .toList();
    }
}
