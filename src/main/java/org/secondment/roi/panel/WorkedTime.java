package org.secondment.roi.panel;

import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.secondment.roi.table.TimeSums;
import scala.Tuple2;

/**
 * Time that was billed to clients, brought together by group of clients and by lawyer in one pass over the entries and
 * one exchange, which serves both panels.
 */
public final class WorkedTime {

    static final String GROUP = "G";
    static final String LAWYER = "L";
    static final String CURRENCY = "C";

    /** Pairs of unit and period held at a time, 32 bytes each. */
    private static final int MOST = 1 << 18;

    /** Decimals of values in {@link org.secondment.roi.table.TimeEntry}. */
    private static final int DECIMALS = 3;

    /** What a part must know of the firm. */
    record Known(Matters matters, Parents parents, Periods periods, TimeGrain grain, String base)
            implements Serializable {

        private static final long serialVersionUID = 1L;
    }

    private final JavaPairRDD<String, Iterable<byte[]>> sums;
    private final Periods periods;
    private final Currency base;

    private WorkedTime(JavaPairRDD<String, Iterable<byte[]>> sums, Periods periods, Currency base) {
        this.sums = sums;
        this.periods = periods;
        this.base = base;
    }

    /**
     * Billed time by period of the work; a row that stands for a month falls on all its working days.
     *
     * @param base the currency in which values count
     */
    public static WorkedTime of(
            JavaSparkContext spark,
            List<TimeSums> time,
            Matters matters,
            Parents parents,
            Periods periods,
            TimeGrain grain,
            Currency base) {
        return of(spark, time, new Known(matters, parents, periods, grain, base.getCurrencyCode()), base, MOST);
    }

    static WorkedTime of(JavaSparkContext spark, List<TimeSums> time, Known known, Currency base, int most) {
        Broadcast<Known> everywhere = spark.broadcast(known);
        return new WorkedTime(
                spark.parallelize(time, TimeWindowSums.bundles(spark, time))
                        .flatMapToPair(part -> sums(part, everywhere.value(), most))
                        .groupByKey(new HashPartitioner(spark.defaultParallelism())),
                known.periods(),
                base);
    }

    private static Iterator<Tuple2<String, byte[]>> sums(TimeSums part, Known known, int most) {
        WorkedTally tally = new WorkedTally(known, most);
        part.forEach(tally);
        return tally.packed();
    }

    Currency base() {
        return base;
    }

    /** Books of {@link Series#FEES_WORKED} by group of clients, in minor units. */
    JavaPairRDD<String, byte[]> fees() {
        int decimals = base.getDefaultFractionDigits();
        return books(GROUP, Series.FEES_WORKED, thousandths -> minor(thousandths, decimals));
    }

    /** Books of {@link Series#BILLED_HOURS} by lawyer. */
    JavaPairRDD<String, byte[]> hours() {
        return books(LAWYER, Series.BILLED_HOURS, hours -> hours);
    }

    private JavaPairRDD<String, byte[]> books(String kind, Series series, Function<Long, Long> unit) {
        int count = periods.count();
        return sums.filter(one -> one._1.startsWith(kind))
                .mapToPair(one -> new Tuple2<>(one._1.substring(kind.length()), book(one._2, count, series, unit)));
    }

    private static byte[] book(Iterable<byte[]> packed, int periods, Series series, Function<Long, Long> unit)
            throws Exception {
        long[] sums = byPeriod(packed, periods);
        PeriodBook book = new PeriodBook(periods);
        for (int period = 0; period < sums.length; period++) {
            book.add(series, "", period, unit.call(sums[period]));
        }
        return book.packed();
    }

    /** Half a penny counts as a whole one, on either side of zero. */
    private static long minor(long thousandths, int decimals) {
        return BigDecimal.valueOf(thousandths, DECIMALS)
                .setScale(decimals, RoundingMode.HALF_UP)
                .unscaledValue()
                .longValueExact();
    }

    private static long[] byPeriod(Iterable<byte[]> packed, int periods) throws IOException {
        long[] sums = new long[periods + 2];
        Packing.unpack(packed, data -> {
            int period = data.readInt();
            sums[period] = Math.addExact(sums[period], data.readLong());
        });
        return sums;
    }

    /** Names of the series that entries give, and codes of other currencies in which there are values; many times. */
    JavaRDD<String> found() {
        int count = periods.count();
        return sums.flatMap(unit -> found(unit._1, unit._2, count).stream().iterator());
    }

    private static Optional<String> found(String unit, Iterable<byte[]> packed, int periods) throws IOException {
        if (unit.startsWith(CURRENCY)) {
            return LongStream.of(byPeriod(packed, periods)).anyMatch(sum -> sum != 0)
                    ? Optional.of(unit.substring(CURRENCY.length()))
                    : Optional.empty();
        }
        return Optional.of((unit.startsWith(GROUP) ? Series.FEES_WORKED : Series.BILLED_HOURS).name());
    }
}
