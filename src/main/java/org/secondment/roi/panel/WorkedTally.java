package org.secondment.roi.panel;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondment.roi.panel.Matters.Matter;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.TimeEntry;
import org.secondment.roi.table.TimeSum;
import org.secondment.roi.table.TimeSums;
import scala.Tuple2;

/** Time that was billed to clients, by period of the work: values by group of clients, hours by lawyer. */
final class WorkedTally implements TimeSums.Visitor {

    private static final int BILLED =
            Tables.TIME.fields().get(Tables.TIME.slot("status")).allowed().indexOf("billed");

    private final WorkedTime.Known known;
    private final String base;
    private final DayHours sums;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> units = new ArrayList<>();
    private final Packing<String> packing = new Packing<>();
    private List<Optional<String>> clients = List.of();
    private List<String> lawyers = List.of();
    private List<String> currencies = List.of();

    /**
     * Nothing yet.
     *
     * @param most pairs of unit and period held at a time
     */
    WorkedTally(WorkedTime.Known known, int most) {
        this.known = known;
        this.base = WorkedTime.CURRENCY + known.base();
        this.sums = new DayHours(most);
    }

    @Override
    public Set<TimeSums.Numbers> reads() {
        return Set.of(TimeSums.Numbers.HOURS, TimeSums.Numbers.VALUES);
    }

    @Override
    public boolean block(List<String> matters, List<String> employees, List<String> codes) {
        clients = matters.stream().map(this::client).toList();
        lawyers = employees.stream().map(WorkedTime.LAWYER::concat).toList();
        currencies = codes.stream().map(WorkedTime.CURRENCY::concat).toList();
        return true;
    }

    private Optional<String> client(String matter) {
        return Optional.ofNullable(known.matters().byId().get(matter))
                .filter(one -> !one.ownAffair())
                .map(Matter::client);
    }

    @Override
    public void sum(TimeSum sum) {
        Optional<String> client = clients.get(sum.matter());
        if (sum.status() != BILLED || client.isEmpty()) {
            return;
        }
        if (sum.billable() != TimeEntry.BLANK) {
            known.grain().spread(sum.day(), sum.billable(), (day, part) -> add(lawyers.get(sum.employee()), day, part));
        }
        if (sum.billed() != TimeEntry.BLANK) {
            known.grain()
                    .spread(
                            sum.day(),
                            sum.billed(),
                            (day, part) -> add(valued(sum, client.orElseThrow(), day), day, part));
        }
    }

    private String valued(TimeSum sum, String client, int day) {
        String currency = currencies.get(sum.currency());
        return currency.equals(base) ? WorkedTime.GROUP + known.parents().of(client, day) : currency;
    }

    private void add(String unit, int day, long amount) {
        int place = places.computeIfAbsent(unit, one -> {
            units.add(one);
            return units.size() - 1;
        });
        sums.add(place, known.periods().of(day), amount);
        if (sums.full()) {
            sums.drain(this::write);
        }
    }

    private void write(int place, int[] periods, long[] amounts) {
        DataOutputStream data = packing.to(units.get(place));
        try {
            for (int i = 0; i < periods.length; i++) {
                data.writeInt(periods[i]);
                data.writeLong(amounts[i]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot be written", e);
        }
    }

    /** All sums by unit: pairs of period and amount. */
    Iterator<Tuple2<String, byte[]>> packed() {
        sums.drain(this::write);
        return packing.packed();
    }
}
