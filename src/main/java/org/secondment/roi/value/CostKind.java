package org.secondment.roi.value;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a line of a secondment's cost is for, and in which convention it stands. */
public enum CostKind {
    SALARY("Salary while away", Convention.CASH),
    ON_COST("On-costs while away", Convention.CASH),
    /** At standard rates, before realisation, capacity and avoidable cost. */
    FORGONE_VALUE("Own work forgone", Convention.OPPORTUNITY),
    /** What the lawyer still billed while away, at standard rates: takes from what was forgone. */
    STILL_WORKED("Own work still done while away", Convention.OPPORTUNITY),
    /** Of the months after the return in which hours have not recovered, at standard rates. */
    RETURN_RAMP("Work forgone on return", Convention.OPPORTUNITY),
    TRAINING("Training", Convention.CASH, Convention.OPPORTUNITY),
    TRAVEL("Travel", Convention.CASH, Convention.OPPORTUNITY),
    EQUIPMENT("Equipment", Convention.CASH, Convention.OPPORTUNITY),
    RECRUITMENT("Recruitment", Convention.CASH, Convention.OPPORTUNITY),
    BACKFILL("Backfill", Convention.CASH, Convention.OPPORTUNITY);

    private final String title;
    private final Set<Convention> conventions;

    CostKind(String title, Convention... conventions) {
        this.title = title;
        this.conventions = Set.copyOf(List.of(conventions));
    }

    public String title() {
        return title;
    }

    /** As in tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean in(Convention convention) {
        return conventions.contains(convention);
    }

    /** Whether its amount is work at standard rates, of which only what would have been earned is a cost. */
    public boolean atStandardRates() {
        return ofTimeAway() && in(Convention.OPPORTUNITY);
    }

    /** Whether it is a cost of the lawyer's time, and so of one convention alone. */
    public boolean ofTimeAway() {
        return conventions.size() == 1;
    }
}
