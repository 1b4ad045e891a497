package org.secondment.roi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.secondment.roi.effect.BeforeAfter;
import org.secondment.roi.effect.BeforeAfters;
import org.secondment.roi.effect.CareerRate;
import org.secondment.roi.effect.DataSpan;
import org.secondment.roi.effect.GradeAt;
import org.secondment.roi.effect.GradeSteps;
import org.secondment.roi.effect.Host;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.effect.Secondment.State;
import org.secondment.roi.effect.Trend;
import org.secondment.roi.effect.WindowSum;
import org.secondment.roi.panel.Calendar;
import org.secondment.roi.panel.ClientEvents;
import org.secondment.roi.panel.PersonEvents;
import org.secondment.roi.panel.Samples;
import org.secondment.roi.panel.Window;
import org.secondment.roi.panel.WindowSums;
import org.secondment.roi.report.Findings;
import org.secondment.roi.staging.Store;
import org.secondment.roi.table.Tables;

/** Accepted rows to findings: events, windows, sums, and what they mean. */
final class Analysis {

    private final Settings settings;
    private final Store store;
    private final DataSpan span;
    private final long originators;
    private final List<Secondment> secondments;
    private final Map<String, Host> clients;

    private Analysis(Settings settings, Store store, DataSpan span, long originators) {
        this.settings = settings;
        this.store = store;
        this.span = span;
        this.originators = originators;
        this.secondments = Samples.secondments(rows(Tables.SECONDMENTS));
        this.clients = optional(Tables.CLIENTS)
                .map(rows -> Samples.clients(rows, span.asOf()))
                .orElseGet(TreeMap::new);
    }

    static Findings of(
            Settings settings,
            Store store,
            DataSpan span,
            long originators,
            Identity identity,
            Findings.Quality quality) {
        return new Analysis(settings, store, span, originators).findings(identity, quality);
    }

    private Findings findings(Identity identity, Findings.Quality quality) {
        Map<String, GradeSteps> grades = grades();
        List<Window> windows = windows(grades);
        Dataset<Row> clientEvents =
                ClientEvents.of(rows(Tables.BILLS), rows(Tables.MATTERS), optional(Tables.RECEIPTS), span.asOf());
        List<WindowSum> sums = new ArrayList<>(Samples.sums(WindowSums.ofClients(clientEvents, windows, hostGroups())));
        sums.addAll(Samples.sums(WindowSums.ofPeople(personEvents(), windows, secondees(), settings.grades())));
        Unmeasured unmeasured = new Unmeasured(store, originators);
        List<BeforeAfter> results = BeforeAfters.of(
                secondments,
                settings.windowMonths(),
                span,
                unmeasured.measures(),
                sums,
                settings.baseCurrency().getDefaultFractionDigits());
        Trend trend = Samples.trend(clientEvents, hosts(), hostGroups(), settings.calendar(), span.from(), span.asOf());
        return new Findings(
                scope(identity),
                secondments,
                hostCards(),
                results,
                GradeAt.of(
                        secondments,
                        settings.windowMonths(),
                        span,
                        optional(Tables.JOB_HISTORY).isPresent() ? grades : Map.of()),
                careers(results),
                trend,
                quality,
                unmeasured.list());
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
                identity.inputHash());
    }

    private List<Window> windows(Map<String, GradeSteps> grades) {
        List<Window> windows = new ArrayList<>();
        for (Secondment s : secondments) {
            if (s.on(span.asOf()) != State.NOT_STARTED) {
                String grade = Optional.ofNullable(grades.get(s.employeeId()))
                        .map(steps -> steps.on(s.start()))
                        .orElse("");
                settings.windowMonths()
                        .forEach(months -> windows.add(Window.of(
                                s.id(),
                                s.employeeId(),
                                s.clientId(),
                                s.start(),
                                s.end(),
                                months,
                                span.from(),
                                span.asOf(),
                                grade)));
            }
        }
        return windows;
    }

    private Dataset<Row> personEvents() {
        Dataset<Row> credited =
                PersonEvents.credited(rows(Tables.BILLS), rows(Tables.MATTERS), optional(Tables.CREDITS));
        return PersonEvents.of(rows(Tables.PEOPLE), optional(Tables.JOB_HISTORY), credited, span.asOf());
    }

    /** Grades of secondees; without a job history, the grade in people throughout. */
    private Map<String, GradeSteps> grades() {
        Dataset<Row> grades = optional(Tables.JOB_HISTORY)
                .map(jobs -> jobs.withColumnRenamed("effective_from", "first_day"))
                .orElseGet(() -> rows(Tables.PEOPLE).withColumnRenamed("start_date", "first_day"));
        return Samples.grades(rows(Tables.PEOPLE), grades, secondees());
    }

    private List<CareerRate> careers(List<BeforeAfter> results) {
        List<CareerRate> rates = new ArrayList<>();
        for (Measure measure : List.of(Measure.PROMOTED, Measure.LEFT)) {
            settings.windowMonths().forEach(months -> rates.add(CareerRate.of(results, measure, months)));
        }
        return rates.stream().filter(rate -> rate.secondees() > 0).toList();
    }

    private Set<String> hosts() {
        return secondments.stream().map(Secondment::clientId).collect(Collectors.toSet());
    }

    private Set<String> secondees() {
        return secondments.stream().map(Secondment::employeeId).collect(Collectors.toSet());
    }

    /** Hosts and every client of a group that holds a host. */
    private Set<String> hostGroups() {
        Set<String> groups = hosts().stream().map(this::group).collect(Collectors.toSet());
        Set<String> members = new HashSet<>(hosts());
        members.addAll(groups);
        clients.keySet().stream().filter(id -> groups.contains(group(id))).forEach(members::add);
        return members;
    }

    private String group(String client) {
        return Optional.ofNullable(clients.get(client))
                .map(Host::parentId)
                .filter(parent -> !parent.isEmpty())
                .orElse(client);
    }

    private Map<String, Host> hostCards() {
        Map<String, Host> cards = new HashMap<>(clients);
        cards.keySet().retainAll(hosts());
        return cards;
    }

    private Dataset<Row> rows(org.secondment.roi.table.Table table) {
        return optional(table).orElseThrow();
    }

    private Optional<Dataset<Row>> optional(org.secondment.roi.table.Table table) {
        return Staging.accepted(store, table);
    }
}
