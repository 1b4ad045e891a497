package org.secondment.roi.effect;

import java.math.BigDecimal;

/**
 * What became of the fees billed in one currency that is not the base currency, up to the as-of day.
 *
 * @param billed in the currency
 * @param billedInBase at the rates of the bills' days
 * @param received in the currency, for bills in it
 * @param receivedInBase at the rates of the days of receipt
 * @param receivedAtBillRates the same receipts at the rates of their bills
 * @param writtenOff in the currency, for bills in it
 * @param writtenOffAtBillRates in the base currency
 * @param apart receipts and write-offs of no bill in the currency, which are left out
 */
public record CurrencyFees(
        String currency,
        BigDecimal billed,
        BigDecimal billedInBase,
        BigDecimal received,
        BigDecimal receivedInBase,
        BigDecimal receivedAtBillRates,
        BigDecimal writtenOff,
        BigDecimal writtenOffAtBillRates,
        long apart) {

    /** What the move of the rate between bill and receipt gained; below zero where it lost. */
    public BigDecimal exchangeDifference() {
        return receivedInBase.subtract(receivedAtBillRates);
    }
}
