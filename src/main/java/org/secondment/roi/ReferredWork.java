package org.secondment.roi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.secondment.roi.credit.Allocation;
import org.secondment.roi.credit.Away;
import org.secondment.roi.credit.CreditKey;
import org.secondment.roi.credit.CreditLedger;
import org.secondment.roi.credit.Credited;
import org.secondment.roi.credit.Groups;
import org.secondment.roi.credit.Line;
import org.secondment.roi.credit.Phase;
import org.secondment.roi.credit.Quarter;
import org.secondment.roi.credit.Registers;
import org.secondment.roi.credit.Supplement;
import org.secondment.roi.credit.Terms;
import org.secondment.roi.effect.DataSpan;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.effect.Secondment.State;
import org.secondment.roi.effect.WindowSum;
import org.secondment.roi.panel.Calendar;
import org.secondment.roi.panel.CreditRules;
import org.secondment.roi.panel.CreditRules.CreditId;
import org.secondment.roi.panel.CreditedFees;
import org.secondment.roi.panel.HostPractices;
import org.secondment.roi.panel.MatterDays;
import org.secondment.roi.panel.Matters;
import org.secondment.roi.panel.Paid;
import org.secondment.roi.panel.Parents;
import org.secondment.roi.staging.Store;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** The ledger of what secondees are credited with: registers decide whose it is, bills and receipts what it comes to. */
final class ReferredWork {

    private final Settings settings;
    private final Store store;
    private final Matters matters;
    private final DataSpan span;
    private final Parents parents;
    private final List<Away> away;
    private final Allocation allocation;

    ReferredWork(Settings settings, Store store, Matters matters, DataSpan span, List<Secondment> secondments) {
        this.settings = settings;
        this.store = store;
        this.matters = matters;
        this.span = span;
        this.parents = settings.effects().cluster() == EffectsSettings.Cluster.CLIENT
                ? Parents.NONE
                : Parents.from(store.register(Tables.CLIENTS));
        this.away = away(secondments);
        this.allocation = Allocation.of(terms(), registers(), away, groups());
    }

    private Terms terms() {
        return new Terms(
                settings.credit().windows(),
                settings.credit().mainWindow(),
                settings.credit().follow(),
                settings.baseCurrency().getDefaultFractionDigits(),
                settings.credit().over() == CreditRules.Over.REFUSED);
    }

    private Registers registers() {
        return new Registers(
                store.register(Tables.CLIENTS),
                store.register(Tables.MATTERS),
                optional(Tables.CREDITS),
                optional(Tables.CONTACTS),
                optional(Tables.CONTACT_ROLES),
                optional(Tables.CONTACT_TOUCHES));
    }

    private Groups groups() {
        return (client, day) -> parents.of(client, (int) day.toEpochDay());
    }

    private List<Away> away(List<Secondment> secondments) {
        Table table = Tables.SECONDMENTS;
        Map<String, String> rules = store.register(table).stream()
                .collect(Collectors.toMap(
                        row -> row.text(table.slot("secondment_id")),
                        row -> row.text(table.slot("referral_rule_agreed"))));
        return secondments.stream()
                .filter(one -> one.on(span.asOf()) != State.NOT_STARTED)
                .map(one -> new Away(
                        one.id(),
                        one.employeeId(),
                        one.clientId(),
                        groups().of(one.clientId(), one.start()),
                        one.start(),
                        one.end().filter(day -> !day.isAfter(span.asOf())),
                        rules.getOrDefault(one.id(), ""),
                        mature(one)))
                .toList();
    }

    private Set<Integer> mature(Secondment secondment) {
        return Stream.concat(settings.credit().windows().stream(), settings.windowMonths().stream())
                .filter(months -> secondment.matureFor(months, span))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What every lawyer is credited with; exceptions are part of nobody's success.
     *
     * @param paid what was received, if receipts are supplied
     */
    CreditedFees fees(Optional<JavaRDD<Paid>> paid) {
        CreditRules rules = new CreditRules(
                settings.credit().over(),
                settings.credit().halfLife(),
                settings.credit().sunset(),
                allocation.exceptions().stream()
                        .map(key -> new CreditId(key.matter(), key.credit()))
                        .collect(Collectors.toSet()));
        MatterDays days = MatterDays.of(store.ledger(Tables.BILLS), matters, paid, span.asOf());
        return CreditedFees.of(days, matters, optional(Tables.CREDITS), rules);
    }

    /** The ledger; one Spark job. */
    CreditLedger ledger(CreditedFees fees) {
        CreditedFees.Crossing crossing =
                fees.crossing(away.stream().map(Away::employee).collect(Collectors.toSet()), practices());
        List<String> unknown = away.stream()
                .filter(one -> span.from().isAfter(one.start().minusMonths(HostPractices.MONTHS_WITHOUT_A_BILL)))
                .map(Away::id)
                .toList();
        return allocation.ledger(
                crossing.amounts().stream().map(ReferredWork::credited).toList(),
                new Supplement(
                        new NewPractices(
                                        store.register(Tables.MATTERS),
                                        away.stream()
                                                .filter(one -> !unknown.contains(one.id()))
                                                .toList())
                                .of(crossing.practices()),
                        unknown,
                        quarters(),
                        store.supplied(Tables.RECEIPTS) ? Supplement.Receipts.SUPPLIED : Supplement.Receipts.MISSING));
    }

    private static Credited credited(CreditedFees.Amount amount) {
        return new Credited(
                new CreditKey(amount.id().matter(), amount.id().credit()),
                LocalDate.ofEpochDay(amount.billed()),
                amount.received().map(LocalDate::ofEpochDay),
                amount.minor());
    }

    private HostPractices practices() {
        HostPractices practices = new HostPractices();
        Table table = Tables.MATTERS;
        Map<String, List<Away>> byGroup = away.stream().collect(Collectors.groupingBy(Away::group));
        for (Fact matter : store.register(table)) {
            LocalDate opened = matter.day(table.slot("opened_date"));
            String group = groups().of(matter.text(table.slot("client_id")), opened);
            byGroup.getOrDefault(group, List.of())
                    .forEach(one -> practices.add(
                            matter.text(table.slot("matter_id")),
                            matter.text(table.slot("practice_area")),
                            opened,
                            stay(one)));
        }
        return practices;
    }

    private HostPractices.Stay stay(Away one) {
        return new HostPractices.Stay(
                one.id(),
                one.start(),
                one.end().orElse(span.asOf()),
                settings.credit().windows());
    }

    /** The whole fiscal quarters of the exports. */
    private List<Quarter> quarters() {
        List<Quarter> quarters = new ArrayList<>();
        Calendar.Period period = settings.calendar().quarter(span.from());
        while (!period.last().isAfter(span.asOf())) {
            if (!period.first().isBefore(span.from())) {
                quarters.add(new Quarter(period.shortName(), period.year(), period.first(), period.last()));
            }
            period = settings.calendar().quarter(period.last().plusDays(1));
        }
        return quarters;
    }

    /** The sums with the ledger's figures of secondees: one source, and so never two figures that differ. */
    List<WindowSum> counted(CreditLedger ledger, List<WindowSum> sums) {
        Map<String, List<Line>> lines = ledger.lines().stream()
                .filter(line -> line.route().ofHost())
                .collect(Collectors.groupingBy(line -> line.away().id()));
        return sums.stream()
                .map(sum -> sum.measure() == Measure.REFERRED_FEES_BILLED && sum.role() == WindowSum.Role.OWN
                        ? counted(sum, lines.getOrDefault(sum.secondmentId(), List.of()))
                        : sum)
                .toList();
    }

    private static WindowSum counted(WindowSum sum, List<Line> lines) {
        return new WindowSum(
                sum.secondmentId(),
                sum.months(),
                sum.measure(),
                sum.role(),
                sum.units(),
                billed(lines, Phase.BEFORE, sum.months()),
                billed(lines, Phase.DURING, sum.months()),
                billed(lines, Phase.AFTER, sum.months()));
    }

    private static long billed(List<Line> lines, Phase phase, int months) {
        return lines.stream()
                .filter(line -> line.phase() == phase)
                .mapToLong(line -> line.billed(months))
                .reduce(0L, Math::addExact);
    }

    private Optional<List<Fact>> optional(Table table) {
        return store.supplied(table) ? Optional.of(store.register(table)) : Optional.empty();
    }
}
