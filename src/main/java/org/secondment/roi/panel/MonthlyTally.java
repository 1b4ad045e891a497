package org.secondment.roi.panel;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.secondment.roi.panel.Matters.Matter;
import org.secondment.roi.table.TimeEntry;
import org.secondment.roi.table.TimeSum;
import org.secondment.roi.table.TimeSums;

/** Hours that some lawyers may bill to clients, and their value, by calendar month; a row that stands for a month lies in it whole. */
final class MonthlyTally implements TimeSums.Visitor {

    private final Set<String> lawyers;
    private final Matters matters;
    private final Map<String, String> hostGroups;
    private final Map<String, Map<Integer, Long>> hours = new TreeMap<>();
    private final ValueTally values = new ValueTally();
    private List<Optional<String>> clients = List.of();
    private List<Optional<String>> own = List.of();
    private List<String> currencies = List.of();

    /**
     * Nothing yet.
     *
     * @param hostGroups groups of clients that ever hosted a secondee, by client
     */
    MonthlyTally(Set<String> lawyers, Matters matters, Map<String, String> hostGroups) {
        this.lawyers = lawyers;
        this.matters = matters;
        this.hostGroups = hostGroups;
    }

    @Override
    public Set<TimeSums.Numbers> reads() {
        return Set.of(TimeSums.Numbers.HOURS, TimeSums.Numbers.VALUES);
    }

    @Override
    public boolean block(List<String> ids, List<String> employees, List<String> codes) {
        own = employees.stream()
                .map(one -> Optional.of(one).filter(lawyers::contains))
                .toList();
        if (own.stream().allMatch(Optional::isEmpty)) {
            return false;
        }
        clients = ids.stream().map(this::client).toList();
        currencies = List.copyOf(codes);
        return true;
    }

    private Optional<String> client(String matter) {
        return Optional.ofNullable(matters.byId().get(matter))
                .filter(one -> !one.ownAffair())
                .map(Matter::client);
    }

    @Override
    public void sum(TimeSum sum) {
        Optional<String> lawyer = own.get(sum.employee());
        Optional<String> client = clients.get(sum.matter());
        if (lawyer.isEmpty() || client.isEmpty()) {
            return;
        }
        if (sum.status() < TimeTally.BILLABLE_STATUSES && sum.billable() != TimeEntry.BLANK) {
            int month = (int) LocalDate.ofEpochDay(sum.day()).getLong(ChronoField.PROLEPTIC_MONTH);
            hours.computeIfAbsent(lawyer.get(), one -> new TreeMap<>()).merge(month, sum.billable(), Math::addExact);
        }
        values.add(lawyer.get(), hostGroups.getOrDefault(client.get(), ""), currencies.get(sum.currency()), sum);
    }

    MonthlyHours.Result result() {
        return new MonthlyHours.Result(hours, values.values());
    }
}
