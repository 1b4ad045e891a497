package org.secondment.roi.value;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.secondment.roi.effect.Cohort;
import org.secondment.roi.effect.study.IncrementalFees;

/** What clients were billed beyond expectation, and what chance alone would show of it. */
public interface Fees {

    /** Of the clients that have so many quarters after the return. */
    IncrementalFees of(int quarters);

    /**
     * Share of clients, secondments dealt out by chance, whose present value of incremental fees after the return, before
     * margin and realisation, reaches what their cohort needs; empty where it cannot be told.
     */
    OptionalDouble placeboShare(int quarters, ToDoubleFunction<Cohort> needed);

    /** Of a period of the panel; periods are numbered from 1. */
    LocalDate firstDay(int period);
}
