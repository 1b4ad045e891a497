package org.secondment.roi.panel;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.secondment.roi.table.TimeEntry;
import org.secondment.roi.table.TimeSum;
import org.secondment.roi.table.TimeSums;

/** Hours that some lawyers may bill to clients, by calendar month; a row that stands for a month lies in it whole. */
final class MonthlyTally implements TimeSums.Visitor {

    private final Set<String> lawyers;
    private final Matters matters;
    private final Map<String, Map<Integer, Long>> hours = new TreeMap<>();
    private List<Boolean> clients = List.of();
    private List<Optional<String>> own = List.of();

    MonthlyTally(Set<String> lawyers, Matters matters) {
        this.lawyers = lawyers;
        this.matters = matters;
    }

    @Override
    public Set<TimeSums.Numbers> reads() {
        return Set.of(TimeSums.Numbers.HOURS);
    }

    @Override
    public boolean block(List<String> ids, List<String> employees, List<String> currencies) {
        own = employees.stream()
                .map(one -> Optional.of(one).filter(lawyers::contains))
                .toList();
        if (own.stream().allMatch(Optional::isEmpty)) {
            return false;
        }
        clients = ids.stream().map(this::ofClient).toList();
        return true;
    }

    private boolean ofClient(String id) {
        return Optional.ofNullable(matters.byId().get(id))
                .filter(one -> !one.ownAffair())
                .isPresent();
    }

    @Override
    public void sum(TimeSum sum) {
        Optional<String> lawyer = own.get(sum.employee());
        if (lawyer.isPresent()
                && clients.get(sum.matter())
                && sum.status() < TimeTally.BILLABLE_STATUSES
                && sum.billable() != TimeEntry.BLANK) {
            int month = (int) LocalDate.ofEpochDay(sum.day()).getLong(ChronoField.PROLEPTIC_MONTH);
            hours.computeIfAbsent(lawyer.get(), one -> new TreeMap<>()).merge(month, sum.billable(), Math::addExact);
        }
    }

    Map<String, Map<Integer, Long>> hours() {
        return hours;
    }
}
