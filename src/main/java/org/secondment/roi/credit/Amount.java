package org.secondment.roi.credit;

import java.time.LocalDate;
import java.util.Collection;

/** Minor units of the base currency that a lawyer is credited with, by the day of the bill or of the receipt. */
public record Amount(LocalDate day, long minor) {

    /** The sum of those from first to last day. */
    static long sum(Collection<Amount> amounts, Days days) {
        return amounts.stream()
                .filter(amount -> days.hold(amount.day()))
                .map(Amount::minor)
                .reduce(0L, Math::addExact);
    }
}
