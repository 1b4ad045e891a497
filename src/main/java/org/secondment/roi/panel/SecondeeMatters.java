package org.secondment.roi.panel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondment.roi.panel.SharedHours.Side;
import org.secondment.roi.table.TimeSum;
import org.secondment.roi.table.TimeSums;

/**
 * Matters of other clients than the host on which secondees worked in the year before and the year after: as many as they
 * worked on in those years, however many the firm has.
 */
final class SecondeeMatters implements TimeSums.Visitor {

    private final TimeWindows known;
    private final Map<String, List<Integer>> years = new HashMap<>();
    private final SharedHours hours = new SharedHours();
    private List<String> matters = List.of();
    private List<Optional<String>> clients = List.of();
    private List<List<Integer>> lawyers = List.of();

    SecondeeMatters(TimeWindows known) {
        this.known = known;
        for (int year = 0; year < known.years().size(); year++) {
            years.computeIfAbsent(known.years().get(year).lawyer(), one -> new ArrayList<>())
                    .add(year);
        }
    }

    @Override
    public Set<TimeSums.Numbers> reads() {
        return Set.of(TimeSums.Numbers.HOURS);
    }

    @Override
    public boolean block(List<String> ids, List<String> employees, List<String> currencies) {
        lawyers = employees.stream()
                .map(one -> years.getOrDefault(one, List.of()))
                .toList();
        if (lawyers.stream().allMatch(List::isEmpty)) {
            return false;
        }
        matters = ids;
        clients = ids.stream().map(known::client).toList();
        return true;
    }

    @Override
    public void sum(TimeSum sum) {
        List<Integer> own = lawyers.get(sum.employee());
        Optional<String> client = clients.get(sum.matter());
        if (!own.isEmpty() && client.isPresent()) {
            known.grain()
                    .spread(
                            sum.day(),
                            sum.worked(),
                            (day, part) -> own.stream()
                                    .filter(year ->
                                            !known.years().get(year).host().equals(client.get()))
                                    .forEach(year -> add(year, matters.get(sum.matter()), day, part)));
        }
    }

    private void add(int year, String matter, int day, long amount) {
        for (boolean after : new boolean[] {false, true}) {
            if (known.years().get(year).holds(after, day)) {
                hours.add(new Side(year, after), matter, amount);
            }
        }
    }

    SharedHours hours() {
        return hours;
    }
}
