package org.secondment.roi.panel;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secondment.roi.table.TimeEntry;
import org.secondment.roi.table.TimeSum;
import org.secondment.roi.table.TimeSums;

/** Hours that secondees may bill to clients, by calendar month; a row that stands for a month lies in it whole. */
final class MonthlyTally implements TimeSums.Visitor {

    private final TimeWindows known;
    private final LawyerMonths hours = new LawyerMonths();
    private List<Boolean> clients = List.of();
    private List<Optional<String>> own = List.of();

    MonthlyTally(TimeWindows known) {
        this.known = known;
    }

    @Override
    public Set<TimeSums.Numbers> reads() {
        return Set.of(TimeSums.Numbers.HOURS);
    }

    @Override
    public boolean block(List<String> ids, List<String> employees, List<String> currencies) {
        own = employees.stream()
                .map(one -> Optional.of(one).filter(known::wasAway))
                .toList();
        if (own.stream().allMatch(Optional::isEmpty)) {
            return false;
        }
        clients = ids.stream().map(id -> known.client(id).isPresent()).toList();
        return true;
    }

    @Override
    public void sum(TimeSum sum) {
        Optional<String> lawyer = own.get(sum.employee());
        if (lawyer.isPresent()
                && clients.get(sum.matter())
                && sum.status() < TimeTally.BILLABLE_STATUSES
                && sum.billable() != TimeEntry.BLANK) {
            int month = (int) LocalDate.ofEpochDay(sum.day()).getLong(ChronoField.PROLEPTIC_MONTH);
            hours.add(lawyer.get(), month, sum.billable());
        }
    }

    LawyerMonths hours() {
        return hours;
    }
}
