package org.secondment.roi.panel;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.TimeSum;
import org.secondment.roi.table.TimeSums;
import org.secondment.roi.table.Valued;

/** How many rows are dated on or before each of some days, and how many there are. */
public final class DayCounts implements TimeSums.Visitor, Serializable {

    private static final long serialVersionUID = 1L;

    private final int[] days;
    private final long[] upTo;
    private long rows;

    /** Takes days since 1970-01-01. */
    DayCounts(List<Integer> days) {
        this.days = days.stream().mapToInt(Integer::intValue).toArray();
        this.upTo = new long[days.size()];
    }

    /** Accepted bills or receipts dated, in the given column, up to each of some days, then all; one Spark job. */
    public static List<Long> rowsUpTo(JavaRDD<Valued> ledger, int column, List<Integer> days) {
        return ledger.aggregate(new DayCounts(days), (counts, row) -> counts.with(row.fact(), column), DayCounts::plus)
                .counts();
    }

    /** The same of entries of time. */
    public static List<Long> entriesUpTo(JavaSparkContext spark, List<TimeSums> time, List<Integer> days) {
        return spark.parallelize(time, TimeWindowSums.bundles(spark, time))
                .aggregate(new DayCounts(days), DayCounts::with, DayCounts::plus)
                .counts();
    }

    /** These counts with another row, dated in a column. */
    DayCounts with(Fact row, int column) {
        return with((int) row.day(column).toEpochDay(), 1);
    }

    /** These counts with all entries of a part. */
    DayCounts with(TimeSums part) {
        part.forEach(this);
        return this;
    }

    private DayCounts with(int day, long more) {
        for (int i = 0; i < days.length; i++) {
            if (day <= days[i]) {
                upTo[i] += more;
            }
        }
        rows += more;
        return this;
    }

    /** These counts with those of others. */
    DayCounts plus(DayCounts others) {
        for (int i = 0; i < days.length; i++) {
            upTo[i] += others.upTo[i];
        }
        rows += others.rows;
        return this;
    }

    @Override
    public Set<TimeSums.Numbers> reads() {
        return Set.of(TimeSums.Numbers.ENTRIES, TimeSums.Numbers.HOURS);
    }

    @Override
    public boolean block(List<String> matters, List<String> employees, List<String> currencies) {
        return true;
    }

    @Override
    public void sum(TimeSum sum) {
        with(sum.day(), sum.entries());
    }

    /** Rows up to each day, then all. */
    List<Long> counts() {
        List<Long> counts = new ArrayList<>();
        for (long count : upTo) {
            counts.add(count);
        }
        counts.add(rows);
        return counts;
    }
}
