package org.secondment.roi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.effect.Secondment.State;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.value.Assumptions;
import org.secondment.roi.value.CostKind;
import org.secondment.roi.value.CostLine;
import org.secondment.roi.value.CostRecord;
import org.secondment.roi.value.CostStudy;
import org.secondment.roi.value.Costs;
import org.secondment.roi.value.GradeGroups;
import org.secondment.roi.value.GradePay;
import org.secondment.roi.value.SecondmentCost;

/** From rows to what each secondment cost; what happened after the as-of day is not known yet. */
final class CostRecords {

    private static final Table COSTS = Tables.SECONDMENT_COSTS;

    private final CostInputs inputs;
    private final BaseAmounts amounts;
    private final LawyerJobs jobs;
    private final Map<String, Fact> secondments;
    private final Map<String, List<Fact>> costs;
    private final PayRecords pay;
    private final FeeRecords fees;
    private final WorkRecords work;

    private CostRecords(Settings settings, CostInputs inputs) {
        PracticeFiles files = inputs.files();
        this.inputs = inputs;
        this.amounts = new BaseAmounts(settings.baseCurrency(), files);
        this.jobs = new LawyerJobs(files::of);
        this.secondments = files.of(Tables.SECONDMENTS).stream()
                .collect(Collectors.toMap(
                        row -> row.text(Tables.SECONDMENTS.slot("secondment_id")), Function.identity()));
        this.costs = files.of(COSTS).stream()
                .filter(row ->
                        !row.day(COSTS.slot("cost_date")).isAfter(inputs.span().asOf()))
                .collect(Collectors.groupingBy(row -> row.text(COSTS.slot("secondment_id"))));
        MoneySettings money = settings.money();
        this.pay = new PayRecords(
                files,
                jobs,
                amounts,
                new GradePay(settings.grades(), settings.minGroup(), money.gradePay(), money.onCostPct()),
                started(inputs));
        this.fees = new FeeRecords(inputs, amounts, costs);
        this.work = new WorkRecords(inputs, jobs, amounts);
    }

    /** Of every secondment that has started, by id. */
    static CostStudy of(Settings settings, CostInputs inputs) {
        CostRecords records = new CostRecords(settings, inputs);
        List<CostRecord> known = started(inputs).stream().map(records::record).toList();
        List<SecondmentCost> costs = Costs.of(
                known,
                new GradeGroups(settings.grades(), settings.minGroup()),
                inputs.span().asOf(),
                records.amounts.decimals());
        Assumptions assumptions =
                new MoneyAssumptions(settings.money()).of(inputs.collection(), inputs.worked(), records.amounts.code());
        return new CostStudy(costs, assumptions, records.notices(costs));
    }

    private static List<Secondment> started(CostInputs inputs) {
        return inputs.secondments().stream()
                .filter(one -> one.on(inputs.span().asOf()) != State.NOT_STARTED)
                .sorted(Comparator.comparing(Secondment::id))
                .toList();
    }

    private CostRecord record(Secondment secondment) {
        LocalDate asOf = inputs.span().asOf();
        boolean running = secondment.on(asOf) == State.RUNNING;
        LocalDate last = running ? asOf : secondment.end().orElse(asOf);
        Fact row = secondments.get(secondment.id());
        if (row == null) {
            throw new IllegalStateException("secondment " + secondment.id() + " has no row");
        }
        BigDecimal fullTime = row.numberIfAny(Tables.SECONDMENTS.slot("fte"))
                .filter(share -> share.signum() > 0)
                .orElseGet(() -> jobs.ownTime(secondment.employeeId(), secondment.start()));
        return new CostRecord(
                secondment.id(),
                secondment.employeeId(),
                pay.gradeOf(secondment),
                inputs.group().apply(secondment.clientId(), secondment.start()),
                secondment.clientId(),
                secondment.start(),
                running ? Optional.empty() : secondment.end(),
                last,
                fullTime,
                pay.of(secondment),
                work.of(secondment, last, fullTime),
                paid(secondment.id()),
                fees.of(secondment),
                fees.agreedUnbilled(row, secondment.start(), last));
    }

    private List<CostLine> paid(String secondment) {
        List<CostLine> lines = new ArrayList<>();
        for (Fact row : costs.getOrDefault(secondment, List.of())) {
            LocalDate day = row.day(COSTS.slot("cost_date"));
            kind(row)
                    .ifPresent(kind -> amounts.of(
                                    row.number(COSTS.slot("amount")),
                                    row.text(COSTS.slot("currency")),
                                    day,
                                    COSTS,
                                    row.toString())
                            .ifPresent(amount -> lines.add(new CostLine(kind, day, amount, COSTS.name()))));
        }
        lines.sort(Comparator.comparing(CostLine::kind)
                .thenComparing(CostLine::day)
                .thenComparing(CostLine::amount));
        return lines;
    }

    /** Of what was paid for; pay itself is that of the grade, and a recovery is a fee. */
    private static Optional<CostKind> kind(Fact row) {
        String word = row.text(COSTS.slot("kind"));
        return word.equals("recovery")
                ? Optional.empty()
                : Optional.of(CostKind.valueOf(word.toUpperCase(Locale.ROOT))).filter(kind -> !kind.ofTimeAway());
    }

    private List<String> notices(List<SecondmentCost> study) {
        List<String> notices = new ArrayList<>();
        if (!inputs.files().has(COSTS)) {
            notices.add(
                    "Training, travel, equipment, recruitment and backfill are not in these costs: no secondment_costs"
                            + " file was supplied.");
        }
        if (costs.values().stream().flatMap(List::stream).anyMatch(CostRecords::ofPay)) {
            notices.add(
                    "Rows of secondment_costs for salary and on-costs are left aside: what one person earns is never"
                            + " shown, and the average of the grade stands for it.");
        }
        if (has(study, CostKind.BACKFILL)) {
            notices.add("Backfill counts in full: secondment_costs does not tell what the stand-in billed, which would"
                    + " lower it.");
        }
        if (has(study, CostKind.FORGONE_VALUE) && !work.seasonal()) {
            notices.add("Work forgone is not adjusted by season: time covers less than two years of enough secondees at"
                    + " work.");
        }
        notices.addAll(fees.notices());
        notices.addAll(amounts.notices());
        return notices;
    }

    private static boolean ofPay(Fact row) {
        return List.of("salary", "on_cost").contains(row.text(COSTS.slot("kind")));
    }

    private static boolean has(List<SecondmentCost> study, CostKind kind) {
        return study.stream().flatMap(one -> one.lines().stream()).anyMatch(line -> line.kind() == kind);
    }
}
