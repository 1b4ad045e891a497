package org.secondment.roi.credit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A secondment as the ledger sees it: before = [start - months, start), during = [start, end], after = (end, end +
 * months].
 *
 * @param group of the host on the first day
 * @param end the last day away; empty while it runs
 * @param rule whether the secondee may refer work, as agreed; empty where nothing was noted
 * @param mature windows, in months, that the exports cover whole
 */
public record Away(
        String id,
        String employee,
        String client,
        String group,
        LocalDate start,
        Optional<LocalDate> end,
        String rule,
        Set<Integer> mature) {

    public Away {
        mature = Set.copyOf(mature);
    }

    Days before(int months) {
        return new Days(start.minusMonths(months), start.minusDays(1));
    }

    Days during() {
        return new Days(start, end.orElse(LocalDate.MAX));
    }

    /** Empty while it runs. */
    Optional<Days> after(int months) {
        return end.map(last -> new Days(last.plusDays(1), last.plusMonths(months)));
    }

    /** All days from the start to the end of the window after. */
    Days sinceTheStart(int months) {
        return new Days(start, end.map(last -> last.plusMonths(months)).orElse(LocalDate.MAX));
    }

    boolean returnedBefore(LocalDate day) {
        return end.filter(last -> last.isBefore(day)).isPresent();
    }

    Away naming(UnaryOperator<String> name) {
        return new Away(id, name.apply(employee), client, group, start, end, rule, mature);
    }
}
