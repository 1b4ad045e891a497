package org.secondment.roi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.secondment.roi.credit.CreditLedger;
import org.secondment.roi.effect.BeforeAfter;
import org.secondment.roi.effect.BeforeAfters;
import org.secondment.roi.effect.Coverage;
import org.secondment.roi.effect.CurrencyFees;
import org.secondment.roi.effect.DataSpan;
import org.secondment.roi.effect.GradeAt;
import org.secondment.roi.effect.GradeSteps;
import org.secondment.roi.effect.Host;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.effect.UnitPanel;
import org.secondment.roi.effect.WindowSum;
import org.secondment.roi.effect.study.Studies;
import org.secondment.roi.effect.study.Study;
import org.secondment.roi.panel.Calendar;
import org.secondment.roi.panel.ClientEvents;
import org.secondment.roi.panel.Collected;
import org.secondment.roi.panel.CreditedFees;
import org.secondment.roi.panel.Event;
import org.secondment.roi.panel.Exposure;
import org.secondment.roi.panel.Histories;
import org.secondment.roi.panel.Paid;
import org.secondment.roi.panel.PersonEvents;
import org.secondment.roi.panel.Samples;
import org.secondment.roi.panel.Samples.ClientFigures;
import org.secondment.roi.panel.TimeWindows;
import org.secondment.roi.panel.WorkedValue;
import org.secondment.roi.report.Findings;
import org.secondment.roi.staging.Store;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Valued;
import org.secondment.roi.value.CostStudy;

/** Accepted rows to findings: events, windows, sums, and what they mean. */
final class Analysis {

    private final JavaSparkContext spark;
    private final Settings settings;
    private final Store store;
    private final Basis basis;
    private final DataSpan span;
    private final List<Secondment> secondments;
    private final Map<String, Host> clients;
    private final HostGroups hosts;

    private Analysis(JavaSparkContext spark, Settings settings, Store store, Basis basis) {
        this.spark = spark;
        this.settings = settings;
        this.store = store;
        this.basis = basis;
        this.span = basis.span();
        this.secondments = Samples.secondments(store.register(Tables.SECONDMENTS));
        this.clients = Samples.clients(store.register(Tables.CLIENTS), span.asOf());
        this.hosts = new HostGroups(secondments, clients);
    }

    static Findings of(
            JavaSparkContext spark,
            Settings settings,
            Store store,
            Basis basis,
            Identity identity,
            Findings.Quality quality) {
        return new Analysis(spark, settings, store, basis).findings(identity, quality);
    }

    private Findings findings(Identity identity, Findings.Quality quality) {
        Optional<JavaRDD<Paid>> paid =
                receipts().map(cash -> Collected.of(bills(), cash, basis.matters(), span.asOf()));
        Histories ofClients = Histories.of(ClientEvents.of(bills(), basis.matters(), paid, span.asOf()));
        ReferredWork referred = new ReferredWork(settings, store, basis.matters(), span, secondments);
        CreditedFees credited = referred.fees(paid);
        Histories ofLawyers = Histories.of(personEvents(credited));
        Map<String, GradeSteps> grades = grades();
        Exposure exposure = new Exposure(
                Windows.of(settings, span, secondments, grades),
                hosts.ids(),
                hosts.members(),
                secondees(),
                settings.grades());
        ClientFigures clientFigures = clientFigures(ofClients, exposure);
        List<WindowSum> sums = new ArrayList<>(clientFigures.sums());
        sums.addAll(Samples.personSums(ofLawyers, exposure));
        TimeCover time = TimeCover.NONE;
        SecondeeTime own = SecondeeTime.NONE;
        List<WorkedValue> worked = List.of();
        if (store.supplied(Tables.TIME)) {
            TimeWindows windows = timeWindows(exposure, clientFigures);
            Samples.Hours hours = Samples.hours(spark, store.time(), windows, sums);
            sums.addAll(hours.sums());
            time = TimeCover.of(span, hours, settings.timeGrain());
            worked = hours.monthly().values();
            own = SecondeeTime.of(spark, store, windows, hours, time, secondments);
        }
        Unmeasured unmeasured = new Unmeasured(store::supplied, basis.matters().originators(), time.reasons());
        CreditLedger ledger = referred.ledger(credited);
        List<BeforeAfter> results =
                results(referred.counted(ledger, sums), new Coverage(span, time.narrower()), unmeasured.notes());
        EffectPanels panels = new EffectPanels(spark, settings, store, span, basis.matters(), secondments);
        Optional<UnitPanel> clientPanel = panels.clients(ofClients, clients);
        List<Study> studies = studies(clientPanel, panels.lawyers(ofLawyers));
        return new Findings(
                scope(identity),
                secondments,
                hosts.named(studies, ledger),
                results,
                gradesAround(grades),
                clientFigures.trend(),
                foreignFees(),
                quality.noting(time.notices()).noting(panels.notices()),
                unmeasured.list(),
                studies,
                ledger,
                CareerPaths.of(this::optional, settings.grades(), span, secondments, own),
                Practices.of(settings, files(), span, secondments, results, studies, panels::group),
                new Outlooks(settings, files(), span, secondments, panels)
                        .of(
                                costs(panels::group, paid, worked, time),
                                clientPanel,
                                ledger,
                                clientFigures.accounts(),
                                studies));
    }

    private List<Study> studies(Optional<UnitPanel> ofClients, Optional<UnitPanel> ofLawyers) {
        return Stream.of(ofClients, ofLawyers)
                .flatMap(Optional::stream)
                .map(panel -> Studies.of(panel, settings.effects().estimator()))
                .toList();
    }

    /** Money in another currency is accepted only where there are rates. */
    private List<CurrencyFees> foreignFees() {
        return store.supplied(Tables.FX_RATES) && store.supplied(Tables.RECEIPTS)
                ? Samples.foreignFees(bills(), store.ledger(Tables.RECEIPTS), span.asOf(), settings.baseCurrency())
                : List.of();
    }

    private ClientFigures clientFigures(Histories ofClients, Exposure exposure) {
        return Samples.clientFigures(ofClients, exposure, settings.calendar(), span.from(), span.asOf());
    }

    private List<BeforeAfter> results(List<WindowSum> sums, Coverage coverage, Map<Measure, String> unmeasurable) {
        return BeforeAfters.of(
                secondments,
                settings.windowMonths(),
                coverage,
                unmeasurable,
                sums,
                settings.baseCurrency().getDefaultFractionDigits());
    }

    private List<GradeAt> gradesAround(Map<String, GradeSteps> grades) {
        return GradeAt.of(
                secondments, settings.windowMonths(), span, store.supplied(Tables.JOB_HISTORY) ? grades : Map.of());
    }

    private TimeWindows timeWindows(Exposure exposure, ClientFigures clientFigures) {
        return TimeWindows.of(
                exposure,
                basis.matters(),
                clientFigures.firstSeen(),
                store.register(Tables.PEOPLE),
                optional(Tables.JOB_HISTORY),
                span.asOf(),
                settings.timeGrain());
    }

    private CostStudy costs(
            BiFunction<String, LocalDate, String> group,
            Optional<JavaRDD<Paid>> paid,
            List<WorkedValue> worked,
            TimeCover time) {
        return CostRecords.of(
                settings,
                new CostInputs(
                        files(),
                        span,
                        secondments,
                        group,
                        CostInputs.bills(store, basis.matters(), span.asOf()),
                        paid.map(cash -> CostInputs.collection(bills(), cash, basis.matters(), span.asOf())),
                        worked,
                        time.recorded()));
    }

    private PracticeFiles files() {
        return new PracticeFiles(store::supplied, store::register);
    }

    private Findings.Scope scope(Identity identity) {
        Calendar.Period quarter = settings.calendar().quarter(span.asOf());
        return new Findings.Scope(
                settings.firm(),
                settings.baseCurrency().getCurrencyCode(),
                span.from(),
                span.asOf(),
                quarter.title(),
                settings.purpose(),
                settings.windowMonths(),
                settings.minGroup(),
                identity.runId(),
                identity.inputHash(),
                Identity.ofEffects(settings),
                basis.leftOut());
    }

    private JavaRDD<Event> personEvents(CreditedFees credited) {
        return PersonEvents.of(
                store.register(Tables.PEOPLE), optional(Tables.JOB_HISTORY), credited.billed(), span.asOf());
    }

    /** Grades of secondees; without a job history, the grade in people throughout. */
    private Map<String, GradeSteps> grades() {
        return Samples.grades(store.register(Tables.PEOPLE), optional(Tables.JOB_HISTORY), secondees());
    }

    private Set<String> secondees() {
        return secondments.stream().map(Secondment::employeeId).collect(Collectors.toSet());
    }

    private JavaRDD<Valued> bills() {
        return store.ledger(Tables.BILLS);
    }

    private Optional<JavaRDD<Valued>> receipts() {
        return store.supplied(Tables.RECEIPTS) ? Optional.of(store.ledger(Tables.RECEIPTS)) : Optional.empty();
    }

    private Optional<List<Fact>> optional(Table table) {
        return store.supplied(table) ? Optional.of(store.register(table)) : Optional.empty();
    }
}
