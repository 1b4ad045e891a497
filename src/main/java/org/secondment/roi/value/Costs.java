package org.secondment.roi.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Costs secondments in both conventions. */
public final class Costs {

    /** Of each, with work forgone at the average of like secondees: nobody's own work follows from it. */
    public static List<SecondmentCost> of(List<CostRecord> known, GradeGroups groups, LocalDate asOf, int decimals) {
        return AveragedWork.of(known, groups, asOf, decimals);
    }

    /**
     * Lines of one secondment, with the lawyer's own work: time away in each convention that can be told, then what was paid.
     *
     * @param decimals of the base currency
     */
    static SecondmentCost of(CostRecord known, int decimals) {
        List<AwayMonth> months = AwayMonth.of(known.start(), known.last());
        List<CostLine> lines = new ArrayList<>();
        Map<Convention, String> missing = new EnumMap<>(Convention.class);
        known.pay()
                .value()
                .ifPresentOrElse(
                        pay -> lines.addAll(Salary.lines(pay, known.fullTime(), months, decimals)),
                        () -> missing.put(Convention.CASH, known.pay().why()));
        known.work()
                .value()
                .ifPresentOrElse(
                        work -> lines.addAll(ForgoneWork.lines(work, months, decimals)),
                        () -> missing.put(Convention.OPPORTUNITY, known.work().why()));
        lines.addAll(known.paid());
        return new SecondmentCost(
                known.secondment(),
                known.client(),
                known.host(),
                known.start(),
                known.end(),
                lines,
                known.fees(),
                known.agreedUnbilled(),
                missing);
    }

    private Costs() {}
}
