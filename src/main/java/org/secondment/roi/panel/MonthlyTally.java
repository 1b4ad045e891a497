package org.secondment.roi.panel;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secondment.roi.table.TimeEntry;
import org.secondment.roi.table.TimeSum;
import org.secondment.roi.table.TimeSums;

/** Hours that secondees may bill to clients, and what they are worth, by calendar month; a row that stands for a month lies in it whole. */
final class MonthlyTally implements TimeSums.Visitor {

    private final TimeWindows known;
    private final LawyerMonths hours = new LawyerMonths();
    private List<Optional<String>> clients = List.of();
    private List<String> currencies = List.of();
    private List<Optional<String>> own = List.of();

    MonthlyTally(TimeWindows known) {
        this.known = known;
    }

    @Override
    public Set<TimeSums.Numbers> reads() {
        return Set.of(TimeSums.Numbers.HOURS, TimeSums.Numbers.VALUES);
    }

    @Override
    public boolean block(List<String> ids, List<String> employees, List<String> codes) {
        own = employees.stream()
                .map(one -> Optional.of(one).filter(known::wasAway))
                .toList();
        if (own.stream().allMatch(Optional::isEmpty)) {
            return false;
        }
        clients = ids.stream().map(known::client).toList();
        currencies = List.copyOf(codes);
        return true;
    }

    @Override
    public void sum(TimeSum sum) {
        Optional<String> lawyer = own.get(sum.employee());
        Optional<String> client = clients.get(sum.matter());
        if (lawyer.isEmpty() || client.isEmpty() || sum.status() >= TimeTally.BILLABLE_STATUSES) {
            return;
        }
        int month = (int) LocalDate.ofEpochDay(sum.day()).getLong(ChronoField.PROLEPTIC_MONTH);
        if (sum.billable() != TimeEntry.BLANK) {
            hours.add(lawyer.get(), month, sum.billable());
        }
        if (sum.standard() != TimeEntry.BLANK) {
            String host = client.filter(known::ofHostGroup).orElse("");
            hours.add(WorkedValue.of(lawyer.get(), host, currencies.get(sum.currency()), month, sum));
        }
    }

    LawyerMonths hours() {
        return hours;
    }
}
