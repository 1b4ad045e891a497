package org.secondment.roi.staging;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Amounts added up as files write them, whatever their currency.
 *
 * @param net with their signs, as an owner of a file would add it up
 * @param absolute without their signs, so that no amount makes up for another
 */
public record MoneySum(BigDecimal net, BigDecimal absolute) implements Serializable {

    static final MoneySum NONE = new MoneySum(BigDecimal.ZERO, BigDecimal.ZERO);

    /** The sum of one amount. */
    static MoneySum of(BigDecimal amount) {
        return new MoneySum(amount, amount.abs());
    }

    /** Both sums together. */
    MoneySum plus(MoneySum other) {
        return new MoneySum(net.add(other.net), absolute.add(other.absolute));
    }

    /** What takes this sum out of another one. */
    MoneySum negated() {
        return new MoneySum(net.negate(), absolute.negate());
    }
}
