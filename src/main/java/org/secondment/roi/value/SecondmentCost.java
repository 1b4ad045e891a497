package org.secondment.roi.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one secondment cost, and what its host paid for it.
 *
 * @param secondment its id
 * @param client the host's group, as effects count it
 * @param host the client it went to
 * @param end last day away; empty where it is running
 * @param fees collected from the host for the lawyer
 * @param agreedUnbilled of the fee agreed, what was not billed yet; shown, never counted; empty where not known
 * @param notMeasurable why a convention cannot be told for it; none where it can
 */
public record SecondmentCost(
        String secondment,
        String client,
        String host,
        LocalDate start,
        Optional<LocalDate> end,
        List<CostLine> lines,
        List<Receipt> fees,
        Optional<BigDecimal> agreedUnbilled,
        Map<Convention, String> notMeasurable) {

    public SecondmentCost {
        lines = List.copyOf(lines);
        fees = List.copyOf(fees);
        notMeasurable = Map.copyOf(notMeasurable);
    }
}
