package org.secondment.roi.staging;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Tables;

/** Rates of exchange by currency and day: the latest that is not older than {@value #OLDEST_RATE_DAYS} days. */
public final class Rates implements Serializable {

    static final int OLDEST_RATE_DAYS = 45;

    private static final long serialVersionUID = 1L;

    private final Map<String, NavigableMap<LocalDate, BigDecimal>> byCurrency = new HashMap<>();

    /**
     * Rates as supplied.
     *
     * @param rows accepted rows of fx_rates
     */
    public Rates(List<Fact> rows) {
        int currency = Tables.FX_RATES.slot("currency");
        int day = Tables.FX_RATES.slot("rate_date");
        int rate = Tables.FX_RATES.slot("rate_to_base");
        rows.forEach(row -> byCurrency
                .computeIfAbsent(row.text(currency), code -> new TreeMap<>())
                .put(row.day(day), row.number(rate)));
    }

    /** The rate of a day; empty where none is known, which never means 1. */
    public Optional<BigDecimal> on(LocalDate day, String currency) {
        return Optional.ofNullable(byCurrency.get(currency))
                .map(rates -> rates.floorEntry(day))
                .filter(rate -> !rate.getKey().isBefore(day.minusDays(OLDEST_RATE_DAYS)))
                .map(Map.Entry::getValue);
    }
}
