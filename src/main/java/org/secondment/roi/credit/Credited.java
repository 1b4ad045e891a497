package org.secondment.roi.credit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a share comes to of one day's bills.
 *
 * @param received the day of the receipt; empty where this is what was billed
 * @param minor units of the base currency
 */
public record Credited(CreditKey key, LocalDate billed, Optional<LocalDate> received, long minor) {}
