package org.secondment.roi.panel;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One unit's amounts by series, label and period, and the periods in which it is there; books of a unit add up. */
final class PeriodBook {

    private final int periods;
    private final Map<Series, TreeMap<String, long[]>> amounts = new EnumMap<>(Series.class);
    private int first;
    private int last;

    PeriodBook(int periods) {
        this.periods = periods;
        this.first = periods + 1;
    }

    /** Notes that the unit is there in these periods, if they are any. */
    void present(int from, int to) {
        if (from <= to) {
            first = Math.min(first, from);
            last = Math.max(last, to);
        }
    }

    /**
     * Adds an amount.
     *
     * @param period 0 before the first, one more than there are after the last
     */
    void add(Series series, String label, int period, long amount) {
        long[] row = amounts.computeIfAbsent(series, s -> new TreeMap<>())
                .computeIfAbsent(label, l -> new long[periods + 2]);
        row[period] = Math.addExact(row[period], amount);
    }

    byte[] packed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(first);
        data.writeInt(last);
        for (Map.Entry<Series, TreeMap<String, long[]>> series : amounts.entrySet()) {
            for (Map.Entry<String, long[]> row : series.getValue().entrySet()) {
                data.writeUTF(series.getKey().name());
                data.writeUTF(row.getKey());
                write(row.getValue(), data);
            }
        }
        return bytes.toByteArray();
    }

    private static void write(long[] row, DataOutputStream data) throws IOException {
        data.writeInt((int) Arrays.stream(row).filter(amount -> amount != 0).count());
        for (int period = 0; period < row.length; period++) {
            if (row[period] != 0) {
                data.writeInt(period);
                data.writeLong(row[period]);
            }
        }
    }

    /** Adds another book of the unit, packed. */
    void read(DataInputStream data) throws IOException {
        present(data.readInt(), data.readInt());
        while (data.available() > 0) {
            Series series = Series.valueOf(data.readUTF());
            String label = data.readUTF();
            for (int left = data.readInt(); left > 0; left--) {
                add(series, label, data.readInt(), data.readLong());
            }
        }
    }

    /** The unit's row; what lies in periods in which it is not there stands outside. */
    UnitRow row(String unit, Set<Series> wanted) {
        Map<Series, long[]> within = new EnumMap<>(Series.class);
        Map<Series, Long> outside = new EnumMap<>(Series.class);
        for (Series series : wanted) {
            long[] all = figure(series);
            long[] there = new long[periods];
            long elsewhere = 0;
            for (int period = 0; period < all.length; period++) {
                if (period >= first && period <= last) {
                    there[period - 1] = all[period];
                } else {
                    elsewhere = Math.addExact(elsewhere, all[period]);
                }
            }
            within.put(series, there);
            if (amounts.containsKey(series)) {
                outside.put(series, elsewhere);
            }
        }
        return new UnitRow(unit, first, last, within, outside);
    }

    private long[] figure(Series series) {
        return switch (series) {
            case CLIENTS_BILLED -> aboveZero(List.of(sum(Series.FEES_BILLED)));
            case PRACTICES_BILLING -> aboveZero(rows(Series.FEES_BILLED));
            default -> sum(series);
        };
    }

    private Collection<long[]> rows(Series series) {
        return amounts.getOrDefault(series, new TreeMap<>()).values();
    }

    private long[] sum(Series series) {
        long[] sum = new long[periods + 2];
        rows(series).forEach(row -> Arrays.setAll(sum, period -> Math.addExact(sum[period], row[period])));
        return sum;
    }

    /** How many rows are above zero, by period. */
    private long[] aboveZero(Collection<long[]> rows) {
        long[] count = new long[periods + 2];
        rows.forEach(row -> Arrays.setAll(count, period -> count[period] + (row[period] > 0 ? 1 : 0)));
        return count;
    }
}
