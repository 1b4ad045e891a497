package org.secondment.roi.staging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Type;

/**
 * Amounts in whole minor units of the base currency, at the rate of the row's own date. A row without a rate is
 * rejected, never converted at 1.
 */
final class BaseMoney {

    /** Kinds of bills and receipts that take money back, whatever sign they are written with. */
    private static final List<String> TAKES_BACK = List.of("credit_note", "reversal", "refund");

    private final Currency base;
    private final Optional<Rates> rates;
    private final int amount;
    private final int kind;
    private final int currency;
    private final int day;

    /**
     * For rows of bills or receipts.
     *
     * @param rates empty where fx_rates is not supplied
     */
    BaseMoney(Table table, Currency base, Optional<Rates> rates) {
        this.base = base;
        this.rates = rates;
        this.amount = table.slot(table.money().orElseThrow().name());
        this.kind = table.slot("kind");
        this.currency = table.slot(Tables.CURRENCY_CODE.name());
        this.day = table.slot(dayOf(table).name());
    }

    /** The row's worth in minor units, credit notes below zero; without meaning where this rejects the row. */
    long minor(Judgement row) {
        Fact fact = row.fact();
        String code = fact.text(currency);
        if (code.equals(base.getCurrencyCode())) {
            return rounded(signed(fact));
        }
        LocalDate date = fact.day(day);
        Optional<BigDecimal> rate = rates.flatMap(known -> known.on(date, code));
        if (rate.isEmpty()) {
            row.reject("no-rate", Tables.CURRENCY_CODE, noRate(code, date));
            return 0;
        }
        return rounded(signed(fact).multiply(rate.orElseThrow()));
    }

    private BigDecimal signed(Fact fact) {
        BigDecimal number = fact.number(amount);
        return TAKES_BACK.contains(fact.text(kind)) ? number.abs().negate() : number;
    }

    private long rounded(BigDecimal money) {
        return money.setScale(base.getDefaultFractionDigits(), RoundingMode.HALF_UP)
                .unscaledValue()
                .longValueExact();
    }

    private String noRate(String code, LocalDate date) {
        String advice = rates.isPresent()
                ? "add a rate for that day, or one at most " + Rates.OLDEST_RATE_DAYS + " days older, to fx_rates"
                : "supply fx_rates with a rate for that day";
        return "currency is '" + code + "', not the base currency " + base.getCurrencyCode()
                + ", and there is no rate for " + date + "; " + advice;
    }

    private static Field dayOf(Table table) {
        return table.fields().stream()
                .filter(field -> field.type() == Type.DATE && field.need() == Field.Need.REQUIRED)
                .findFirst()
                .orElseThrow();
    }
}
