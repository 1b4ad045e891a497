package org.secondment.roi.intake;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What became of the records of one file.
 *
 * @param writtenAmount the amounts of every scanned record, as the file writes them; empty where the table has none
 * @param acceptedAmount the amounts of the accepted records
 */
public record Accounting(
        String file,
        String table,
        String encoding,
        long scanned,
        long accepted,
        long rejected,
        long dropped,
        long duplicates,
        Optional<BigDecimal> writtenAmount,
        Optional<BigDecimal> acceptedAmount) {

    /** Whether every record scanned stands in exactly one of the other counts. */
    public boolean balances() {
        return scanned == accepted + rejected + dropped + duplicates;
    }

    /** The amount that the file writes and no accepted record carries. */
    public Optional<BigDecimal> notAccepted() {
        return writtenAmount.flatMap(written -> acceptedAmount.map(written::subtract));
    }
}
