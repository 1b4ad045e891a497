package org.secondment.roi.value;

import org.secondment.roi.value.Assumptions.Assumption;

/** Assumptions as tests need them. */
final class Invented {

    static Assumptions assumptions(double billing, double collection, double capacity, double avoidable) {
        return new Assumptions(
                one(0.3), one(0.08), 8, one(capacity), one(billing), one(collection), one(55), one(avoidable));
    }

    private static Assumption one(double value) {
        return new Assumption(value, value, value, "invented");
    }

    private Invented() {}
}
