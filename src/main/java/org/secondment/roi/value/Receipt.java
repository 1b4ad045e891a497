package org.secondment.roi.value;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Money that a host paid for a secondment.
 *
 * @param day on which it was collected
 * @param amount in the base currency, net of tax
 */
public record Receipt(LocalDate day, BigDecimal amount) {}
