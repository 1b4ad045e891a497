package org.secondment.roi.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.effect.Secondment;

/**
 * Everything behind the figures of one secondment, with the place of each row in the exports.
 *
 * @param lawyer what the secondee is called
 * @param group the client's group, by which it is compared with others
 * @param bookings by measure, what its figures are made of, by day
 * @param costs rows of secondment_costs
 * @param records other rows that say something about it
 */
public record Trail(
        Findings findings,
        Secondment secondment,
        String lawyer,
        String group,
        List<Window> windows,
        Map<Measure, List<Booking>> bookings,
        List<Cost> costs,
        List<Row> records) {

    public Trail {
        windows = List.copyOf(windows);
        bookings = Map.copyOf(bookings);
        costs = List.copyOf(costs);
        records = List.copyOf(records);
    }

    /** Where a day lies in a window. */
    public enum Phase {
        BEFORE,
        DURING,
        AFTER,
        OUTSIDE
    }

    /** First to last day; none where the last is before the first. */
    public record Days(LocalDate first, LocalDate last) {

        public boolean isEmpty() {
            return last.isBefore(first);
        }

        boolean hold(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /** The days that are compared over so many months. */
    public record Window(int months, Days before, Days during, Days after) {

        public Phase of(LocalDate day) {
            return before.hold(day)
                    ? Phase.BEFORE
                    : during.hold(day) ? Phase.DURING : after.hold(day) ? Phase.AFTER : Phase.OUTSIDE;
        }

        public Days days(Phase phase) {
            return switch (phase) {
                case BEFORE -> before;
                case DURING -> during;
                case AFTER -> after;
                case OUTSIDE -> throw new IllegalArgumentException("outside has no days");
            };
        }
    }

    /**
     * A row that a figure counts.
     *
     * @param number of the bill, receipt or matter
     * @param about what it belongs to: the matter of a bill, the bill of a receipt, the practice of a matter
     * @param amount in units of the base currency, or 1 where rows are counted
     * @param place file and line
     */
    public record Booking(String number, String about, LocalDate day, BigDecimal amount, String place) {}

    /**
     * A row of secondment_costs.
     *
     * @param amount in its own currency
     */
    public record Cost(LocalDate day, String kind, BigDecimal amount, String currency, String place) {

        /** Whether it tells what a lawyer is paid. */
        public boolean isPay() {
            return kind.equals("salary") || kind.equals("on_cost");
        }
    }

    /** Any other row: its table, what it says in a word or two, its day as written in the exports, and its place. */
    public record Row(String table, String says, String day, String place) {}

    /** What the listed rows of a measure come to in one phase of a window. */
    public BigDecimal listed(Measure measure, Window window, Phase phase) {
        return bookings.getOrDefault(measure, List.of()).stream()
                .filter(row -> window.of(row.day()) == phase)
                .map(Booking::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
