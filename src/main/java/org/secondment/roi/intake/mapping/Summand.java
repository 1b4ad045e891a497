package org.secondment.roi.intake.mapping;

import java.io.Serializable;

/** A column whose number is added to a field's first, or taken from it. */
public record Summand(NamedColumn column, boolean minus) implements Serializable {}
