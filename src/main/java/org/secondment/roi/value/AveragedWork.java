package org.secondment.roi.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.secondment.roi.value.GradeGroups.Part;
import org.secondment.roi.value.LastingGroups.Standing;

/**
 * Work forgone at the rates of a group of grades: forgone and still worked per month away of own time, lost per month of
 * the first three back. What one secondee worked is a person's outcome and stands nowhere by itself. Only secondments of
 * which nothing changes any more are in the averages: a quarter more of one that runs would tell what was worked in it.
 */
final class AveragedWork {

    private static final List<CostKind> AWAY = List.of(CostKind.FORGONE_VALUE, CostKind.STILL_WORKED);

    private final Map<String, Rates> byGrade = new HashMap<>();
    private final int decimals;
    private final int leastPeople;

    /** Amounts a month, by kind. */
    private record Rates(Map<CostKind, BigDecimal> month, String basis) {}

    /** A secondment whose own work is known, and its cost with that work. */
    private record Known(CostRecord record, SecondmentCost own, OwnWork work) implements Part {

        static Stream<Known> of(CostRecord record, int decimals) {
            return record.work().value().stream().map(work -> new Known(record, Costs.of(record, decimals), work));
        }

        @Override
        public String grade() {
            return record.grade();
        }

        @Override
        public String person() {
            return record.lawyer();
        }

        @Override
        public BigDecimal amount() {
            return sum(AWAY);
        }

        @Override
        public String entry() {
            return record.secondment();
        }

        /** The day after which nothing of it changes; empty while the lawyer is away. */
        Optional<LocalDate> settled() {
            return record.end()
                    .map(end -> YearMonth.from(end)
                            .plusMonths(ForgoneWork.MOST_BACK)
                            .atEndOfMonth());
        }

        boolean settledBy(LocalDate day) {
            return settled().filter(last -> !last.isAfter(day)).isPresent();
        }

        BigDecimal sum(List<CostKind> kinds) {
            return own.lines().stream()
                    .filter(line -> kinds.contains(line.kind()))
                    .map(CostLine::amount)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        BigDecimal monthsAway() {
            return AwayMonth.of(record.start(), record.last()).stream()
                    .map(month -> month.part().multiply(work.share()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        List<YearMonth> back() {
            return work.after().stream().limit(ForgoneWork.FIRST_BACK).toList();
        }
    }

    private AveragedWork(List<Known> known, GradeGroups groups, LocalDate asOf, int decimals) {
        this.decimals = decimals;
        this.leastPeople = groups.leastPeople();
        List<String> grades =
                Stream.concat(Stream.of(""), groups.grades().stream()).toList();
        for (Standing<Known> one : standing(known, new GradeGroups(grades, leastPeople), asOf)) {
            Map<CostKind, BigDecimal> month = rates(one.parts());
            grades.stream()
                    .filter(one.group()::standsFor)
                    .forEach(grade -> byGrade.put(
                            grade,
                            new Rates(
                                    month,
                                    "average of secondees of " + one.group().words(grade))));
        }
    }

    /** As the secondments settled, one after the other: what a quarter later has settled too changes no earlier step. */
    private static List<Standing<Known>> standing(List<Known> known, GradeGroups rule, LocalDate asOf) {
        LastingGroups<Known> groups = new LastingGroups<>(rule);
        List<Standing<Known>> standing = List.of();
        for (LocalDate day : known.stream()
                .flatMap(one -> one.settled().stream())
                .distinct()
                .sorted()
                .toList()) {
            if (!day.isAfter(asOf)) {
                standing = groups.next(
                        known.stream().filter(one -> one.settledBy(day)).toList());
            }
        }
        return standing;
    }

    static List<SecondmentCost> of(List<CostRecord> records, GradeGroups groups, LocalDate asOf, int decimals) {
        List<Known> known =
                records.stream().flatMap(record -> Known.of(record, decimals)).toList();
        AveragedWork averages = new AveragedWork(known, groups, asOf, decimals);
        Map<String, Known> byId = new HashMap<>();
        known.forEach(one -> byId.put(one.record().secondment(), one));
        return records.stream()
                .map(record -> byId.containsKey(record.secondment())
                        ? averages.evened(byId.get(record.secondment()))
                        : Costs.of(record, decimals))
                .toList();
    }

    private static Map<CostKind, BigDecimal> rates(List<Known> some) {
        BigDecimal away = some.stream().map(Known::monthsAway).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal back = BigDecimal.valueOf(
                some.stream().mapToLong(one -> one.back().size()).sum());
        Map<CostKind, BigDecimal> month = new EnumMap<>(CostKind.class);
        AWAY.forEach(kind -> month.put(kind, rate(some, kind, away)));
        month.put(CostKind.RETURN_RAMP, rate(some, CostKind.RETURN_RAMP, back));
        return month;
    }

    private static BigDecimal rate(List<Known> some, CostKind kind, BigDecimal months) {
        BigDecimal sum = some.stream().map(one -> one.sum(List.of(kind))).reduce(BigDecimal.ZERO, BigDecimal::add);
        return months.signum() == 0 ? BigDecimal.ZERO : GradeGroups.rounded(sum.divide(months, MathContext.DECIMAL64));
    }

    private SecondmentCost evened(Known one) {
        SecondmentCost own = one.own();
        Rates rates = byGrade.get(one.record().grade());
        List<CostLine> lines = new ArrayList<>(own.lines().stream()
                .filter(line -> !line.kind().atStandardRates())
                .toList());
        Map<Convention, String> missing = new EnumMap<>(Convention.class);
        missing.putAll(own.notMeasurable());
        if (rates == null) {
            missing.put(
                    Convention.OPPORTUNITY,
                    "Own work up to " + ForgoneWork.MOST_BACK + " months after the return is on record of fewer than "
                            + leastPeople + " secondees, or nearly all of it of one: their average would tell what one"
                            + " of them worked.");
        } else {
            int pay = (int)
                    lines.stream().filter(line -> line.kind().ofTimeAway()).count();
            lines.addAll(pay, lines(one, rates));
        }
        return new SecondmentCost(
                own.secondment(),
                own.client(),
                own.host(),
                own.start(),
                own.end(),
                lines,
                own.fees(),
                own.agreedUnbilled(),
                missing);
    }

    private List<CostLine> lines(Known one, Rates rates) {
        List<CostLine> lines = new ArrayList<>();
        for (AwayMonth month : AwayMonth.of(one.record().start(), one.record().last())) {
            BigDecimal away = month.part().multiply(one.work().share());
            AWAY.forEach(kind -> add(lines, kind, month, away, rates));
        }
        one.back()
                .forEach(month -> add(
                        lines,
                        CostKind.RETURN_RAMP,
                        new AwayMonth(month.atDay(1), month.atEndOfMonth()),
                        BigDecimal.ONE,
                        rates));
        return lines;
    }

    private void add(List<CostLine> lines, CostKind kind, AwayMonth month, BigDecimal part, Rates rates) {
        BigDecimal rate = rates.month().getOrDefault(kind, BigDecimal.ZERO);
        if (rate.signum() != 0) {
            lines.add(new CostLine(
                    kind, month.middle(), rate.multiply(part).setScale(decimals, RoundingMode.HALF_UP), rates.basis()));
        }
    }
}
