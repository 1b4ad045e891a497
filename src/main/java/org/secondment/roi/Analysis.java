package org.secondment.roi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.secondment.roi.effect.WindowSum;
import org.secondment.roi.effect.career.CareerInputs.WorkedMonth;
import org.secondment.roi.effect.study.Studies;
import org.secondment.roi.effect.study.Study;
import org.secondment.roi.panel.Calendar;
import org.secondment.roi.panel.ClientEvents;
import org.secondment.roi.panel.Collected;
import org.secondment.roi.panel.CreditedFees;
import org.secondment.roi.panel.Event;
import org.secondment.roi.panel.Exposure;
import org.secondment.roi.panel.Histories;
import org.secondment.roi.panel.Matters;
import org.secondment.roi.panel.Paid;
import org.secondment.roi.panel.PersonEvents;
import org.secondment.roi.panel.Samples;
import org.secondment.roi.panel.Samples.ClientFigures;
import org.secondment.roi.panel.TimeWindows;
import org.secondment.roi.ranking.NextClients;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Outlook;
import org.secondment.roi.report.SinceLast;
import org.secondment.roi.staging.Store;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;
import org.secondment.roi.table.Valued;
import org.secondment.roi.value.ReturnStudy;

/** Accepted rows to findings: events, windows, sums, and what they mean. */
final class Analysis {

    private final JavaSparkContext spark;
    private final Settings settings;
    private final Store store;
    private final DataSpan span;
    private final Matters matters;
    private final List<Secondment> secondments;
    private final Map<String, Host> clients;
    private final HostGroups hosts;

    private Analysis(JavaSparkContext spark, Settings settings, Store store, Matters matters, DataSpan span) {
        this.spark = spark;
        this.settings = settings;
        this.store = store;
        this.span = span;
        this.matters = matters;
        this.secondments = Samples.secondments(store.register(Tables.SECONDMENTS));
        this.clients = Samples.clients(store.register(Tables.CLIENTS), span.asOf());
        this.hosts = new HostGroups(secondments, clients);
    }

    static Findings of(
            JavaSparkContext spark,
            Settings settings,
            Store store,
            Matters matters,
            DataSpan span,
            Identity identity,
            Findings.Quality quality) {
        return new Analysis(spark, settings, store, matters, span).findings(identity, quality);
    }

    private Findings findings(Identity identity, Findings.Quality quality) {
        Optional<JavaRDD<Paid>> paid = receipts().map(cash -> Collected.of(bills(), cash, matters, span.asOf()));
        Histories ofClients = Histories.of(ClientEvents.of(bills(), matters, paid, span.asOf()));
        ReferredWork referred = new ReferredWork(settings, store, matters, span, secondments);
        CreditedFees credited = referred.fees(paid);
        Histories ofLawyers = Histories.of(personEvents(credited));
        Map<String, GradeSteps> grades = grades();
        Exposure exposure = new Exposure(
                Windows.of(settings, span, secondments, grades),
                hosts.hosts(),
                hosts.members(),
                secondees(),
                settings.grades());
        ClientFigures clientFigures = clientFigures(ofClients, exposure);
        List<WindowSum> sums = new ArrayList<>(clientFigures.sums());
        sums.addAll(Samples.personSums(ofLawyers, exposure));
        TimeCover time = TimeCover.NONE;
        if (store.supplied(Tables.TIME)) {
            Samples.Hours hours = hours(sums, exposure, clientFigures);
            sums.addAll(hours.sums());
            time = TimeCover.of(span, hours, settings.timeGrain());
        }
        Unmeasured unmeasured = new Unmeasured(store::supplied, matters.originators(), time.reasons());
        CreditLedger ledger = referred.ledger(credited);
        List<BeforeAfter> results =
                results(referred.counted(ledger, sums), new Coverage(span, time.narrower()), unmeasured.notes());
        EffectPanels panels = new EffectPanels(spark, settings, store, span, matters, secondments);
        List<Study> studies = studies(panels, ofClients, ofLawyers);
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
                CareerPaths.of(this::optional, settings.grades(), span, secondments, worked(time)),
                Practices.of(
                        settings,
                        new PracticeFiles(store::supplied, store::register),
                        span,
                        secondments,
                        results,
                        studies,
                        panels::group),
                new Outlook(
                        ReturnStudy.NONE,
                        NextClients.NONE,
                        Access.of(settings, this::optional, span, secondments),
                        SinceLast.NONE));
    }

    private List<Study> studies(EffectPanels panels, Histories ofClients, Histories ofLawyers) {
        return Stream.of(panels.clients(ofClients, clients), panels.lawyers(ofLawyers))
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

    private Samples.Hours hours(List<WindowSum> sums, Exposure exposure, ClientFigures clientFigures) {
        TimeWindows windows = TimeWindows.of(
                exposure,
                matters,
                clientFigures.firstSeen(),
                store.register(Tables.PEOPLE),
                optional(Tables.JOB_HISTORY),
                span.asOf(),
                settings.timeGrain());
        return Samples.hours(spark, store.time(), windows, sums);
    }

    private Optional<List<WorkedMonth>> worked(TimeCover time) {
        return SecondeeMonths.of(spark, store, matters, time.billable(), secondees());
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
                Identity.ofEffects(settings));
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
