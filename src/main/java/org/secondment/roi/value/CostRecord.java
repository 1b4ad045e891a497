package org.secondment.roi.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of one secondment's costs, in the base currency and net of tax.
 *
 * @param lawyer its secondee
 * @param grade on the first day; empty where it is not known
 * @param client the host's group
 * @param end last day away; empty where it is running
 * @param last day that is costed: the last day away, or the as-of day
 * @param fullTime share of full time that the secondment takes
 * @param paid training, travel, equipment, recruitment and backfill
 * @param fees collected from the host
 */
public record CostRecord(
        String secondment,
        String lawyer,
        String grade,
        String client,
        String host,
        LocalDate start,
        Optional<LocalDate> end,
        LocalDate last,
        BigDecimal fullTime,
        Answer<Pay> pay,
        Answer<OwnWork> work,
        List<CostLine> paid,
        List<Receipt> fees,
        Optional<BigDecimal> agreedUnbilled) {

    public CostRecord {
        paid = List.copyOf(paid);
        fees = List.copyOf(fees);
    }
}
