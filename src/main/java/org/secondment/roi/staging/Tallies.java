package org.secondment.roi.staging;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondment.roi.staging.Store.Tally;
import org.secondment.roi.table.Verdict;

/** Counts records by verdict: what staging counted, and what judging moved from accepted to elsewhere. */
final class Tallies {

    /** A number of rows and their money. */
    private record Sum(long rows, MoneySum money) {

        Sum plus(Sum other) {
            return new Sum(rows + other.rows, money.plus(other.money));
        }

        Sum negated() {
            return new Sum(-rows, money.negated());
        }
    }

    /** By file in the given order, then verdict; verdicts that no record has are left out. */
    static List<Tally> of(List<Staged> files, List<Change> changes) {
        Map<List<String>, EnumMap<Verdict, Sum>> moved = new HashMap<>();
        for (Change change : changes) {
            EnumMap<Verdict, Sum> sums = moved.computeIfAbsent(
                    List.of(change.table(), change.file()), place -> new EnumMap<>(Verdict.class));
            Sum sum = new Sum(change.rows(), change.money());
            sums.merge(Verdict.ACCEPTED, sum.negated(), Sum::plus);
            sums.merge(change.verdict(), sum, Sum::plus);
        }
        List<Tally> tallies = new ArrayList<>();
        for (Staged file : files) {
            List<String> place = List.of(file.table().name(), file.file());
            tallies.addAll(of(file, moved.getOrDefault(place, new EnumMap<>(Verdict.class))));
        }
        return tallies;
    }

    private static List<Tally> of(Staged file, Map<Verdict, Sum> moved) {
        EnumMap<Verdict, Sum> sums = new EnumMap<>(Verdict.class);
        sums.putAll(moved);
        for (Staged.Part part : file.parts()) {
            part.counts()
                    .forEach(count -> sums.merge(count.verdict(), new Sum(count.rows(), count.money()), Sum::plus));
        }
        boolean money = file.table().money().isPresent();
        List<Tally> tallies = new ArrayList<>();
        sums.forEach((verdict, sum) -> {
            if (sum.rows() != 0) {
                Optional<MoneySum> sumOfMoney = money ? Optional.of(sum.money()) : Optional.empty();
                tallies.add(new Tally(file.table().name(), file.file(), verdict, sum.rows(), sumOfMoney));
            }
        });
        return tallies;
    }

    private Tallies() {}
}
