package org.secondment.roi;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.secondment.roi.effect.DataSpan;
import org.secondment.roi.effect.Exclusion.Reason;
import org.secondment.roi.effect.Host;
import org.secondment.roi.effect.Outcome;
import org.secondment.roi.effect.Question;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.effect.UnitPanel;
import org.secondment.roi.effect.design.Traits;
import org.secondment.roi.panel.ClientPanel;
import org.secondment.roi.panel.Contamination;
import org.secondment.roi.panel.Histories;
import org.secondment.roi.panel.Matters;
import org.secondment.roi.panel.Moments;
import org.secondment.roi.panel.Parents;
import org.secondment.roi.panel.Periods;
import org.secondment.roi.panel.PersonPanel;
import org.secondment.roi.panel.Series;
import org.secondment.roi.panel.TimeSeries;
import org.secondment.roi.panel.WorkedTime;
import org.secondment.roi.staging.Store;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** The panels of clients' groups and of lawyers, as far as they are asked for and the exports carry them. */
final class EffectPanels {

    private static final Set<String> EXPECTED = Set.of("some", "strong");

    private final Settings settings;
    private final Store store;
    private final DataSpan span;
    private final Matters matters;
    private final List<Secondment> secondments;
    private final Periods periods;
    private final Parents parents;
    private final Optional<WorkedTime> time;
    private final TimeSeries timed;

    EffectPanels(
            JavaSparkContext spark,
            Settings settings,
            Store store,
            DataSpan span,
            Matters matters,
            List<Secondment> secondments) {
        this.settings = settings;
        this.store = store;
        this.span = span;
        this.matters = matters;
        this.secondments = secondments;
        this.periods = Periods.within(settings.calendar(), span.from(), span.asOf());
        this.parents = settings.effects().cluster() == EffectsSettings.Cluster.CLIENT
                ? Parents.NONE
                : Parents.from(store.register(Tables.CLIENTS));
        this.time = store.supplied(Tables.TIME) && asks(Outcome.FEES_WORKED, Outcome.BILLED_HOURS)
                ? Optional.of(WorkedTime.of(
                        spark, store.time(), matters, parents, periods, settings.timeGrain(), settings.baseCurrency()))
                : Optional.empty();
        this.timed = time.map(Moments::timeSeries).orElse(TimeSeries.NONE);
    }

    private boolean asks(Outcome... some) {
        return List.of(some).stream().anyMatch(settings.effects().outcomes()::contains);
    }

    /** Why outcomes are missing though time is supplied. */
    List<String> notices() {
        return timed.missing().values().stream().map(why -> "time | " + why).toList();
    }

    /** The group to which a client belongs on a day. */
    String group(String client, LocalDate day) {
        return parents.of(client, (int) day.toEpochDay());
    }

    /** Of a period of the panels. */
    LocalDate firstDay(int period) {
        return periods.starts(period);
    }

    /** Clients' groups by quarter, or whatever the grain is; empty where none of its outcomes is asked for. */
    Optional<UnitPanel> clients(Histories clients, Map<String, Host> named) {
        Set<Series> series = EnumSet.copyOf(ClientPanel.ALWAYS);
        if (store.supplied(Tables.RECEIPTS)) {
            series.add(Series.FEES_COLLECTED);
        }
        timed.series().stream().filter(Series.FEES_WORKED::equals).forEach(series::add);
        return panel(
                Question.CLIENT,
                series,
                new PanelDesign.Source(
                        ClientPanel.of(
                                clients,
                                time.filter(t -> series.contains(Series.FEES_WORKED)),
                                parents,
                                periods,
                                series),
                        Series.FEES_BILLED,
                        sectors(named),
                        stays().of(secondments, each -> group(each.clientId(), each.start())),
                        contaminated(),
                        growing(),
                        Traits.NONE));
    }

    /** Lawyers by quarter, or whatever the grain is; empty where none of its outcomes is asked for. */
    Optional<UnitPanel> lawyers(Histories lawyers) {
        Set<Series> series = EnumSet.of(Series.CREDITED_FEES);
        timed.series().stream().filter(Series.BILLED_HOURS::equals).forEach(series::add);
        List<Fact> people = store.register(Tables.PEOPLE);
        Optional<List<Fact>> history = optional(Tables.JOB_HISTORY);
        LawyerTraits traits = new LawyerTraits(people, history, periods);
        return panel(
                Question.PERSON,
                series,
                new PanelDesign.Source(
                        PersonPanel.of(
                                lawyers, time.filter(t -> series.contains(Series.BILLED_HOURS)), periods, series),
                        Series.CREDITED_FEES,
                        traits.practices(span.asOf()),
                        stays().of(secondments, Secondment::employeeId),
                        Map.of(),
                        Set.of(),
                        traits));
    }

    private Optional<UnitPanel> panel(Question question, Set<Series> series, PanelDesign.Source source) {
        List<Outcome> outcomes = settings.effects().outcomes(question).stream()
                .filter(outcome ->
                        outcome == Outcome.FEES_BILLED_WINSORISED || series.contains(Series.valueOf(outcome.name())))
                .toList();
        return outcomes.isEmpty()
                ? Optional.empty()
                : Optional.of(new PanelDesign(settings, periods, question).panel(source, outcomes));
    }

    private Stays stays() {
        return new Stays(periods, settings.effects().estimator().treatmentStarts(), span.asOf());
    }

    /** By group: its own sector, or that of its first client by id that has one. */
    private Map<String, String> sectors(Map<String, Host> clients) {
        Map<String, String> sectors = new HashMap<>();
        new TreeMap<>(clients).forEach((id, client) -> {
            if (!client.sector().isEmpty()) {
                sectors.putIfAbsent(group(id, span.asOf()), client.sector());
            }
        });
        clients.forEach((id, client) -> {
            if (!client.sector().isEmpty() && group(id, span.asOf()).equals(id)) {
                sectors.put(id, client.sector());
            }
        });
        return sectors;
    }

    /** Groups of hosts whose work was expected to grow when a secondment was offered. */
    private Set<String> growing() {
        int expected = Tables.SECONDMENTS.slot("expected_growth_at_offer");
        int client = Tables.SECONDMENTS.slot("client_id");
        int start = Tables.SECONDMENTS.slot("start_date");
        return store.register(Tables.SECONDMENTS).stream()
                .filter(row -> EXPECTED.contains(row.text(expected)))
                .map(row -> group(row.text(client), row.day(start)))
                .collect(Collectors.toSet());
    }

    private Map<String, Reason> contaminated() {
        Map<String, Reason> reasons = new HashMap<>();
        Contamination.of(
                        parents,
                        store.register(Tables.SECONDMENTS),
                        optional(Tables.CONTACTS).orElse(List.of()),
                        optional(Tables.CONTACT_ROLES).orElse(List.of()),
                        optional(Tables.CREDITS).orElse(List.of()),
                        matters)
                .forEach((group, way) -> reasons.put(group, Reason.valueOf(way.name())));
        return reasons;
    }

    private Optional<List<Fact>> optional(Table table) {
        return store.supplied(table) ? Optional.of(store.register(table)) : Optional.empty();
    }
}
