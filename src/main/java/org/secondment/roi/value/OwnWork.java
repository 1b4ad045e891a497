package org.secondment.roi.value;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * A secondee's own work for clients at standard rates, by month; a month without entries is 0.
 *
 * @param others work for clients other than the host's group
 * @param all the host's group included
 * @param before whole months at work before the start, at most twelve
 * @param after whole months at work since the return, in order
 * @param share of the lawyer's own time that the secondment takes, above 0 and up to 1
 */
public record OwnWork(
        Map<YearMonth, BigDecimal> others,
        Map<YearMonth, BigDecimal> all,
        List<YearMonth> before,
        List<YearMonth> after,
        BigDecimal share,
        Seasons seasons) {

    public OwnWork {
        others = Map.copyOf(others);
        all = Map.copyOf(all);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
