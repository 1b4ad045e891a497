package org.secondment.roi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.DoubleConsumer;
import org.secondment.roi.PublishedNumbers.Printed;

/**
 * Tries whether a secret is a published number, its difference to the quarter before, what a total leaves, the difference of
 * two rows, or one of them by day, month and year away.
 */
final class ExactSearch {

    private static final double EXACT = 2e-9;
    private static final int MOST_ROWS = 400;

    private final NavigableMap<Double, String> secrets;
    private final List<Double> daysAway;

    ExactSearch(AttackedFirm firm) {
        this.secrets = new TreeMap<>(firm.secrets());
        this.daysAway = firm.daysAway();
    }

    /** Which secrets are found, and where. */
    List<String> found(PublishedNumbers numbers) {
        List<String> found = new ArrayList<>();
        numbers.numbers().forEach(one -> tried(one.value(), value -> match(value, one.cell(), found)));
        numbers.cells().values().forEach(same -> {
            for (int i = 1; i < same.size(); i++) {
                String what = "change of " + same.get(i).cell();
                tried(same.get(i).value() - same.get(i - 1).value(), value -> match(value, what, found));
            }
        });
        numbers.columns().forEach((column, rows) -> {
            double sum = rows.stream().mapToDouble(Printed::value).sum();
            rows.forEach(one ->
                    plain(sum - 2 * one.value(), value -> match(value, "total less others in " + column, found)));
            for (int i = 0; rows.size() <= MOST_ROWS && i < rows.size(); i++) {
                for (int j = 0; j < i; j++) {
                    plain(
                            rows.get(i).value() - rows.get(j).value(),
                            value -> match(value, "difference in " + column, found));
                }
            }
        });
        return found;
    }

    /** As it stands, and as a cost of so many days, months or years. */
    private void tried(double value, DoubleConsumer use) {
        plain(value, use);
        if (Math.abs(value) > AttackedFirm.WORK) {
            daysAway.forEach(days -> use.accept(Math.abs(value) * 365 / days));
            daysAway.forEach(days -> use.accept(Math.abs(value) * 365 / days / 12));
        }
    }

    private static void plain(double value, DoubleConsumer use) {
        double size = Math.abs(value);
        if (size > AttackedFirm.WORK) {
            use.accept(size);
            use.accept(size * 12);
            use.accept(size / 12);
        }
    }

    private void match(double value, String where, List<String> found) {
        Map.Entry<Double, String> near = secrets.ceilingEntry(value * (1 - EXACT));
        if (near != null && near.getKey() <= value * (1 + EXACT)) {
            found.add(near.getValue() + " by " + where);
        }
    }
}
