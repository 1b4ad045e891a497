package org.secondment.roi.panel;

import java.io.Serializable;

/**
 * Cash, received on a day, for what was billed on another.
 *
 * @param billed day of the bill since 1970-01-01
 * @param day of the receipt since 1970-01-01
 * @param amount minor units of the base currency; refunds are below zero
 */
public record Paid(String matter, String client, int billed, int day, long amount) implements Serializable {

    private static final long serialVersionUID = 1L;
}
