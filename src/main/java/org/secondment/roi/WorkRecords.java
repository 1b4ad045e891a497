package org.secondment.roi;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.secondment.roi.effect.DataSpan;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.panel.WorkedValue;
import org.secondment.roi.table.Tables;
import org.secondment.roi.value.Answer;
import org.secondment.roi.value.OwnWork;
import org.secondment.roi.value.Seasons;
import org.secondment.roi.value.Seasons.WorkedYear;

/** What secondees worked for clients before, while and after they were away, or why that cannot be told. */
final class WorkRecords {

    private static final int YEAR = 12;
    private static final int LEAST_BEFORE = 6;
    private static final int MOST_AFTER = 6;
    private static final int DECIMALS = 3;

    /** Work for a client of a host's group, or for all other clients. */
    private record Done(String host, YearMonth month, BigDecimal value) {}

    private final CostInputs inputs;
    private final LawyerJobs jobs;
    private final Map<String, List<Done>> byLawyer = new TreeMap<>();
    private final Map<String, List<Secondment>> secondments = new HashMap<>();
    private final Seasons seasons;

    WorkRecords(CostInputs inputs, LawyerJobs jobs, BaseAmounts amounts) {
        this.inputs = inputs;
        this.jobs = jobs;
        for (WorkedValue worked : inputs.worked()) {
            YearMonth month = YearMonth.of(0, 1).plusMonths(worked.month());
            amounts.of(
                            BigDecimal.valueOf(worked.standard(), DECIMALS),
                            worked.currency(),
                            month.atEndOfMonth(),
                            Tables.TIME,
                            worked.lawyer() + " " + month)
                    .ifPresent(value -> byLawyer.computeIfAbsent(worked.lawyer(), id -> new ArrayList<>())
                            .add(new Done(worked.host(), month, value)));
        }
        inputs.secondments()
                .forEach(one -> secondments
                        .computeIfAbsent(one.employeeId(), id -> new ArrayList<>())
                        .add(one));
        this.seasons = Seasons.of(years());
    }

    boolean seasonal() {
        return seasons.known();
    }

    /** @param last day that is costed */
    Answer<OwnWork> of(Secondment secondment, LocalDate last, BigDecimal fullTime) {
        if (!inputs.files().has(Tables.TIME)) {
            return Answer.missing("Time was not supplied; with value_standard it would tell what work was forgone.");
        }
        if (inputs.worked().isEmpty()) {
            return Answer.missing(
                    "No entry of time gives value_standard for a secondee, so that work forgone has no value.");
        }
        if (inputs.covered().filter(span -> !span.asOf().isBefore(last)).isEmpty()) {
            return Answer.missing("Time does not cover the days away up to " + last + ".");
        }
        List<YearMonth> before = before(secondment);
        if (before.size() < LEAST_BEFORE) {
            return Answer.missing("Time covers " + before.size() + " of the twelve months at work before the start; "
                    + LEAST_BEFORE + " are needed to tell what work was forgone.");
        }
        Map<YearMonth, BigDecimal> all = done(secondment.employeeId(), any -> true);
        if (before.stream().noneMatch(all::containsKey)) {
            return Answer.missing("Time holds no work of the secondee in the twelve months before the start.");
        }
        String group = group(secondment.clientId());
        return Answer.of(new OwnWork(
                done(
                        secondment.employeeId(),
                        one -> one.host().isEmpty() || !group(one.host()).equals(group)),
                all,
                before,
                after(secondment),
                share(secondment, fullTime),
                seasons));
    }

    private String group(String client) {
        return inputs.group().apply(client, inputs.span().asOf());
    }

    private Map<YearMonth, BigDecimal> done(String lawyer, Predicate<Done> counted) {
        Map<YearMonth, BigDecimal> done = new TreeMap<>();
        byLawyer.getOrDefault(lawyer, List.of()).stream()
                .filter(counted)
                .forEach(one -> done.merge(one.month(), one.value(), BigDecimal::add));
        return done;
    }

    private List<YearMonth> before(Secondment secondment) {
        YearMonth start = YearMonth.from(secondment.start());
        return Stream.iterate(start.minusMonths(YEAR), month -> month.isBefore(start), month -> month.plusMonths(1))
                .filter(month -> atWork(secondment.employeeId(), month))
                .toList();
    }

    /** In a row from the first whole month back. */
    private List<YearMonth> after(Secondment secondment) {
        return secondment.end().stream()
                .map(end -> YearMonth.from(end).plusMonths(1))
                .flatMap(first -> Stream.iterate(first, month -> month.plusMonths(1)))
                .limit(MOST_AFTER)
                .takeWhile(month -> atWork(secondment.employeeId(), month))
                .toList();
    }

    /** A whole month that time covers, in employment, not away and not on leave. */
    private boolean atWork(String lawyer, YearMonth month) {
        return covered(month)
                && jobs.employed(lawyer, month)
                && !jobs.onLeave(lawyer, month)
                && secondments.getOrDefault(lawyer, List.of()).stream()
                        .noneMatch(one -> !one.start().isAfter(month.atEndOfMonth())
                                && one.end().filter(month.atDay(1)::isAfter).isEmpty());
    }

    private boolean covered(YearMonth month) {
        return inputs.covered()
                .filter(span -> !span.from().isAfter(month.atDay(1)))
                .filter(span -> !span.asOf().isBefore(month.atEndOfMonth()))
                .isPresent();
    }

    /** Of the lawyer's own time. */
    private BigDecimal share(Secondment secondment, BigDecimal fullTime) {
        BigDecimal own = jobs.ownTime(secondment.employeeId(), secondment.start());
        return fullTime.divide(own, MathContext.DECIMAL64).min(BigDecimal.ONE);
    }

    /** Years of lawyers at work throughout, one after the other since time begins. */
    private List<WorkedYear> years() {
        List<WorkedYear> years = new ArrayList<>();
        for (String lawyer : byLawyer.keySet()) {
            Map<YearMonth, BigDecimal> done = done(lawyer, any -> true);
            for (YearMonth first : firstMonths()) {
                List<YearMonth> months = Stream.iterate(first, month -> month.plusMonths(1))
                        .limit(YEAR)
                        .toList();
                if (months.stream().allMatch(month -> atWork(lawyer, month))) {
                    years.add(year(done, months));
                }
            }
        }
        return years;
    }

    private static WorkedYear year(Map<YearMonth, BigDecimal> done, List<YearMonth> months) {
        return new WorkedYear(months.stream()
                .sorted(Comparator.comparing(YearMonth::getMonth))
                .map(month -> done.getOrDefault(month, BigDecimal.ZERO))
                .toList());
    }

    /** Of each year that time covers; none where it covers less than two. */
    private List<YearMonth> firstMonths() {
        List<YearMonth> firsts = new ArrayList<>();
        for (DataSpan span : inputs.covered().stream().toList()) {
            YearMonth first = YearMonth.from(span.from().minusDays(1)).plusMonths(1);
            for (; covered(first.plusMonths(YEAR - 1)); first = first.plusMonths(YEAR)) {
                firsts.add(first);
            }
        }
        return firsts.size() < 2 ? List.of() : firsts;
    }
}
