package org.secondment.roi.value;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.secondment.roi.value.Assumptions.Assumption;
import org.secondment.roi.value.Sensitivity.Ends;

/** What moves the NPV: each assumption at both its ends, apart from sampling error. */
record Sensitivities(Flows flows, Assumptions assumptions, List<Convention> told) {

    /** The one that moves an NPV most first; those without a range are left out. */
    List<Sensitivity> all() {
        return Arrays.stream(Driver.values())
                .map(this::of)
                .filter(one -> one.widest() > 0)
                .sorted(Comparator.comparingDouble(Sensitivity::widest)
                        .reversed()
                        .thenComparing(Sensitivity::driver))
                .toList();
    }

    private Sensitivity of(Driver driver) {
        Values base = Values.base(assumptions);
        Assumption range = driver.in(assumptions);
        Map<Convention, Ends> npv = new EnumMap<>(Convention.class);
        for (Convention convention : told) {
            npv.put(
                    convention,
                    new Ends(
                            npv(convention, base.with(driver, range.low())),
                            npv(convention, base.with(driver, range.high()))));
        }
        return new Sensitivity(driver, range, npv);
    }

    /** All assumptions together at the end that lowers the NPV, and all at the end that raises it. */
    Map<Convention, Ends> cases() {
        Map<Convention, Ends> cases = new EnumMap<>(Convention.class);
        List<Sensitivity> all = all();
        for (Convention convention : told) {
            Values worst = Values.base(assumptions);
            Values best = worst;
            for (Sensitivity one : all) {
                Ends ends = one.npv().getOrDefault(convention, new Ends(0, 0));
                boolean rising = ends.atHigh() >= ends.atLow();
                worst = worst.with(
                        one.driver(), rising ? one.range().low() : one.range().high());
                best = best.with(
                        one.driver(), rising ? one.range().high() : one.range().low());
            }
            cases.put(convention, new Ends(npv(convention, worst), npv(convention, best)));
        }
        return cases;
    }

    private double npv(Convention convention, Values values) {
        return Worth.of(flows, convention, values).npv();
    }
}
