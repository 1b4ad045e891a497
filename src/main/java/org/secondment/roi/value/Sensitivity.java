package org.secondment.roi.value;

import java.util.Map;
import org.secondment.roi.value.Assumptions.Assumption;

/** The NPV of the main horizon at the low and the high value of one assumption, the others unchanged. */
public record Sensitivity(Driver driver, Assumption range, Map<Convention, Ends> npv) {

    public Sensitivity {
        npv = Map.copyOf(npv);
    }

    /** NPV at the low value and at the high value, in that order, whichever is larger. */
    public record Ends(double atLow, double atHigh) {

        public double lower() {
            return Math.min(atLow, atHigh);
        }

        public double upper() {
            return Math.max(atLow, atHigh);
        }

        public double reach() {
            return upper() - lower();
        }
    }

    double widest() {
        return npv.values().stream().mapToDouble(Ends::reach).max().orElse(0);
    }
}
