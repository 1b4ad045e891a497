package org.secondment.roi.table;

import java.io.Serializable;

/**
 * A bill or receipt and what it is worth.
 *
 * @param minor whole minor units (pence) of the base currency; what takes money back is below zero
 */
public record Valued(Fact fact, long minor) implements Serializable {}
