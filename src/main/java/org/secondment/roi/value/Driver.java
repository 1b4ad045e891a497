package org.secondment.roi.value;

import java.util.Locale;
import org.secondment.roi.value.Assumptions.Assumption;

/** An assumption on which the money depends, and which may be changed to see how much. */
public enum Driver {
    MARGIN("Margin", "Margin on collected fees"),
    DISCOUNT_YEAR("Discount rate", "Discount rate, a year"),
    CAPACITY("Capacity", "Capacity: share of the time away that would have been worked"),
    BILLING("Billing realisation", "Billing realisation"),
    COLLECTION("Collection realisation", "Collection realisation"),
    DEBTOR_DAYS("Debtor days", "Days from bill to receipt"),
    AVOIDABLE("Avoidable cost", "Share of forgone fees whose cost is saved");

    private final String name;
    private final String title;

    Driver(String name, String title) {
        this.name = name;
        this.title = title;
    }

    /** In a word or two. */
    public String shortTitle() {
        return name;
    }

    public String title() {
        return title;
    }

    /** As in tables, and as the named cell of the workbook. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Assumption in(Assumptions assumptions) {
        return switch (this) {
            case MARGIN -> assumptions.margin();
            case DISCOUNT_YEAR -> assumptions.discountYear();
            case CAPACITY -> assumptions.capacity();
            case BILLING -> assumptions.billing();
            case COLLECTION -> assumptions.collection();
            case DEBTOR_DAYS -> assumptions.debtorDays();
            case AVOIDABLE -> assumptions.avoidable();
        };
    }
}
