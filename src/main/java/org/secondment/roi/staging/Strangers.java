package org.secondment.roi.staging;

import java.util.List;
import java.util.Set;
import org.secondment.roi.staging.Orphans.Watched;
import org.secondment.roi.table.TimeSum;
import org.secondment.roi.table.TimeSums;

/** Whether any id of sums of time is unknown; reads no sum. */
final class Strangers implements TimeSums.Visitor {

    private final List<Watched> watched;
    private boolean any;

    private Strangers(List<Watched> watched) {
        this.watched = watched;
    }

    static boolean in(TimeSums sums, List<Watched> watched) {
        Strangers strangers = new Strangers(watched);
        sums.forEach(strangers);
        return strangers.any;
    }

    @Override
    public Set<TimeSums.Numbers> reads() {
        return Set.of();
    }

    @Override
    public boolean block(List<String> matters, List<String> employees, List<String> currencies) {
        for (Watched one : watched) {
            List<String> ids = one.isMatter() ? matters : employees;
            any |= !ids.stream().allMatch(one.known()::has);
        }
        return false;
    }

    @Override
    public void sum(TimeSum sum) {
        throw new IllegalStateException("no sums are wanted");
    }
}
