package org.secondment.roi.simulate;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The rate of the second currency; each holds from the first of its month. */
final class Rates {

    static final String BASE = "GBP";
    static final String FOREIGN = "EUR";

    static final double TYPICAL = 0.86;

    static final List<String> COLUMNS = List.of("currency", "rate_date", "rate_to_base", "kind");

    private final Span span;
    private final List<BigDecimal> monthly = new ArrayList<>();

    Rates(Firm firm, Span span) {
        this.span = span;
        Draws draws = Draws.of(firm.seed(), "rates", 0);
        double away = 0;
        for (int month = 0; month < span.months(); month++) {
            away = 0.9 * away + 0.008 * draws.normal();
            monthly.add(BigDecimal.valueOf(TYPICAL + away).setScale(4, RoundingMode.HALF_UP));
        }
    }

    /** Pence of the base currency, rounded half up. */
    long toBase(long amount, String currency, LocalDate day) {
        if (currency.equals(BASE)) {
            return amount;
        }
        return BigDecimal.valueOf(amount)
                .multiply(on(day))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    void write(CsvFile file) throws IOException {
        for (int month = 0; month < monthly.size(); month++) {
            file.write(FOREIGN, span.month(month).toString(), monthly.get(month).toPlainString(), "spot");
        }
    }

    private BigDecimal on(LocalDate day) {
        return monthly.get(new Span(span.first(), day).months() - 1);
    }
}
