package org.secondment.roi.panel;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondment.roi.panel.Exposure.Role;
import org.secondment.roi.table.TimeEntry;
import org.secondment.roi.table.TimeSum;
import org.secondment.roi.table.TimeSums;

/**
 * Hours over windows: those recorded for clients' matters, and those that lawyers may bill. An entry counts for both or
 * neither: its lawyer must be known, and its matter a client's. Nobody is counted here, for nobody is left out for want
 * of an entry. The same reading tells secondees' months and matters.
 */
final class TimeTally implements TimeSums.Visitor {

    /** How many words of the field status, from the first, say that work for clients was done: wip, billed, written_off. */
    static final int BILLABLE_STATUSES = 3;

    private static final int NOBODY = -1;
    private static final int WITHOUT_WINDOW = -2;

    /**
     * Sums of a part.
     *
     * @param billableGiven whether any entry says how much of it may be billed
     * @param days with entries
     * @param monthly what secondees may bill and what it is worth, by lawyer and month
     * @param matters on which secondees worked around their secondments
     */
    record Result(Sums sums, boolean billableGiven, DaySet days, LawyerMonths monthly, SharedHours matters)
            implements Serializable {

        private static final long serialVersionUID = 1L;

        Result plus(Result other) {
            return new Result(
                    sums.plus(other.sums),
                    billableGiven || other.billableGiven,
                    days.plus(other.days),
                    monthly.plus(other.monthly),
                    matters.plus(other.matters));
        }
    }

    private record Unit(String id, boolean client) {}

    private final TimeWindows known;
    private final DayHours hours;
    private final int first;
    private final int last;
    private final Map<Unit, Integer> places = new HashMap<>();
    private final List<Unit> units = new ArrayList<>();
    private final Sums sums = new Sums();
    private boolean billableGiven;
    private final DaySet days = new DaySet();
    private final List<TimeSums.Visitor> ofSecondees;
    private final MonthlyTally monthly;
    private final SecondeeMatters matters;
    private List<TimeSums.Visitor> wanting = List.of();
    private int[] clients = {};
    private int[] lawyers = {};

    /**
     * Nothing yet.
     *
     * @param most pairs of unit and day held at a time
     */
    TimeTally(TimeWindows known, int most) {
        this.known = known;
        this.hours = new DayHours(most);
        this.monthly = new MonthlyTally(known);
        this.matters = new SecondeeMatters(known);
        this.ofSecondees = List.of(monthly, matters);
        this.first =
                known.windows().stream().mapToInt(w -> w.before().first()).min().orElse(Integer.MAX_VALUE);
        this.last = known.windows().stream().mapToInt(TimeTally::last).max().orElse(Integer.MIN_VALUE);
    }

    @Override
    public Set<TimeSums.Numbers> reads() {
        return Set.of(TimeSums.Numbers.HOURS, TimeSums.Numbers.VALUES);
    }

    @Override
    public boolean block(List<String> ids, List<String> employees, List<String> currencies) {
        wanting = ofSecondees.stream()
                .filter(one -> one.block(ids, employees, currencies))
                .toList();
        clients = ids.stream().mapToInt(this::client).toArray();
        lawyers = employees.stream().mapToInt(this::lawyer).toArray();
        return true;
    }

    private int client(String matter) {
        Optional<String> client = known.client(matter);
        return client.map(id -> place(new Unit(id, true))).orElse(NOBODY);
    }

    private int lawyer(String lawyer) {
        return known.knowsLawyer(lawyer) ? place(new Unit(lawyer, false)) : NOBODY;
    }

    private int place(Unit unit) {
        return places.computeIfAbsent(unit, one -> {
            if (known.windows().stream().allMatch(window -> role(window, one) == Role.NONE)) {
                return WITHOUT_WINDOW;
            }
            units.add(one);
            return units.size() - 1;
        });
    }

    @Override
    public void sum(TimeSum sum) {
        billableGiven |= sum.billable() != TimeEntry.BLANK;
        days.with(sum.day());
        wanting.forEach(one -> one.sum(sum));
        int client = clients[sum.matter()];
        int lawyer = lawyers[sum.employee()];
        if (client == NOBODY || lawyer == NOBODY) {
            return;
        }
        add(client, sum.day(), sum.worked());
        if (sum.status() < BILLABLE_STATUSES && sum.billable() != TimeEntry.BLANK) {
            add(lawyer, sum.day(), sum.billable());
        }
    }

    private void add(int unit, int day, long amount) {
        if (unit == WITHOUT_WINDOW) {
            return;
        }
        if (known.grain() == TimeGrain.DAY) {
            addDay(unit, day, amount);
        } else {
            known.grain().spread(day, amount, (on, part) -> addDay(unit, on, part));
        }
    }

    private void addDay(int unit, int day, long amount) {
        if (day >= first && day <= last) {
            hours.add(unit, day, amount);
            if (hours.full()) {
                hours.drain(this::sum);
            }
        }
    }

    private void sum(int place, int[] days, long[] amounts) {
        Unit unit = units.get(place);
        DaySums byDay = new DaySums(days, amounts);
        for (int i = 0; i < known.windows().size(); i++) {
            Window window = known.windows().get(i);
            boolean met = window.before().first() <= days[days.length - 1] && last(window) >= days[0];
            Role role = met ? role(window, unit) : Role.NONE;
            if (role != Role.NONE) {
                sums.add(
                        i,
                        unit.client() ? "HOURS_RECORDED" : "BILLABLE_HOURS",
                        role,
                        0,
                        byDay.in(window.before()),
                        byDay.in(window.during()),
                        byDay.in(window.after()));
            }
        }
    }

    private Role role(Window window, Unit unit) {
        return unit.client() ? known.ofClient(window, unit.id()) : known.ofLawyer(window, unit.id());
    }

    private static int last(Window window) {
        return Math.max(window.during().last(), window.after().last());
    }

    Result result() {
        hours.drain(this::sum);
        return new Result(sums, billableGiven, days, monthly.hours(), matters.hours());
    }
}
