package org.secondment.roi.simulate;

/** What every client's history draws on and is written to. */
record World(Firm firm, Span span, Roster roster, Network network, Docket docket, Ledgers ledgers, Tally tally) {}
