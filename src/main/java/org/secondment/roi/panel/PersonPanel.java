package org.secondment.roi.panel;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/** One row per lawyer, present in the periods in which the lawyer is employed from the first day to the last. */
public final class PersonPanel {

    /**
     * Rows of all lawyers.
     *
     * @param time where it gives {@link Series#BILLED_HOURS}
     * @param series that each row has
     */
    public static JavaRDD<UnitRow> of(
            Histories lawyers, Optional<WorkedTime> time, Periods periods, Set<Series> series) {
        JavaPairRDD<String, byte[]> books =
                lawyers.each().mapToPair(lawyer -> new Tuple2<>(lawyer.unit(), book(lawyer, periods)));
        return UnitRows.of(time.map(worked -> books.union(worked.hours())).orElse(books), periods, series);
    }

    private static byte[] book(History lawyer, Periods periods) throws IOException {
        PeriodBook book = new PeriodBook(periods.count());
        for (Event event : lawyer.events()) {
            switch (event.kind()) {
                case EMPLOYED -> book.present(firstWhole(event.day(), periods), lastWhole(event.amount(), periods));
                case CREDITED -> book.add(Series.CREDITED_FEES, "", periods.of(event.day()), event.amount());
                default -> {}
            }
        }
        return book.packed();
    }

    /** The first period that begins on the day or later. */
    private static int firstWhole(int hired, Periods periods) {
        return periods.of(hired - 1) + 1;
    }

    /** The last period that ends on the day or earlier. */
    private static int lastWhole(long left, Periods periods) {
        return Math.min(periods.count(), periods.of((int) Math.min(Event.STILL_HERE, left + 1)) - 1);
    }

    private PersonPanel() {}
}
