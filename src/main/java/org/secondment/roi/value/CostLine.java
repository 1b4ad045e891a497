package org.secondment.roi.value;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One part of what a secondment cost.
 *
 * @param day on which it fell due, or the middle of the month that it is of
 * @param amount in the base currency, net of tax, to the minor unit; what lowers the cost is negative
 * @param basis where it comes from, such as "average pay of grade associate"
 */
public record CostLine(CostKind kind, LocalDate day, BigDecimal amount, String basis) {}
