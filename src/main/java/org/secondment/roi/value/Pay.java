package org.secondment.roi.value;

import java.math.BigDecimal;

/**
 * What a lawyer of a grade costs; never the pay of one person.
 *
 * @param year pay for a year of full time, in the base currency
 * @param onCostPct employer's costs on top, in percent of pay
 * @param basis where it comes from, such as "average pay of grade associate"
 */
public record Pay(BigDecimal year, BigDecimal onCostPct, String basis) {}
