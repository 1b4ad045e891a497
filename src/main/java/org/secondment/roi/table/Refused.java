package org.secondment.roi.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A record that was not accepted.
 *
 * @param verdict never ACCEPTED
 * @param amount the table's money as the file writes it; empty where it has none or is unreadable
 * @param problems what is wrong, at least one
 */
public record Refused(long line, Verdict verdict, Optional<BigDecimal> amount, List<Problem> problems) {

    public Refused {
        problems = List.copyOf(problems);
    }
}
