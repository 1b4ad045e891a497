package org.secondment.roi.effect;

import java.time.LocalDate;

/** The days that the exports cover: from the first to the as-of day. */
public record DataSpan(LocalDate from, LocalDate asOf) {}
