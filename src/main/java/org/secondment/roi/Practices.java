package org.secondment.roi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.secondment.roi.effect.BeforeAfter;
import org.secondment.roi.effect.DataSpan;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.effect.Outcome;
import org.secondment.roi.effect.Question;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.effect.design.Stay;
import org.secondment.roi.effect.study.Study;
import org.secondment.roi.effect.study.UnitEffect;
import org.secondment.roi.panel.Periods;
import org.secondment.roi.practice.Engagement;
import org.secondment.roi.practice.PracticeSettings;
import org.secondment.roi.practice.PracticeStudies;
import org.secondment.roi.practice.PracticeStudy;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Tables;

/** What is recorded of each secondment and what came of it, as the study of practices reads it. */
final class Practices {

    private final Settings settings;
    private final DataSpan span;
    private final List<Secondment> secondments;
    private final BiFunction<String, LocalDate, String> group;

    private Practices(
            Settings settings,
            DataSpan span,
            List<Secondment> secondments,
            BiFunction<String, LocalDate, String> group) {
        this.settings = settings;
        this.span = span;
        this.secondments = secondments;
        this.group = group;
    }

    /**
     * The study of practices.
     *
     * @param group of a client on a day
     */
    static PracticeStudy of(
            Settings settings,
            PracticeFiles files,
            DataSpan span,
            List<Secondment> secondments,
            List<BeforeAfter> results,
            List<Study> studies,
            BiFunction<String, LocalDate, String> group) {
        Practices practices = new Practices(settings, span, secondments, group);
        PracticeRecords records = new PracticeRecords(files, span.asOf(), settings.baseCurrency());
        Map<String, Engagement.Results> came = practices.results(files.of(Tables.PEOPLE), results, studies);
        List<Engagement> engagements = practices.tiers(files.of(Tables.CLIENTS)).entrySet().stream()
                .map(one -> records.of(
                        one.getKey(),
                        practices.group(one.getKey()),
                        one.getValue(),
                        came.getOrDefault(one.getKey().id(), PracticeRecords.NO_RESULTS)))
                .toList();
        return PracticeStudies.of(engagements, span.asOf(), files.names(), practices.practiceSettings());
    }

    private PracticeSettings practiceSettings() {
        return new PracticeSettings(
                settings.practices().registered(),
                settings.practices().hash(),
                settings.minGroup(),
                settings.calendar().grain().name().toLowerCase(Locale.ROOT),
                settings.effects().estimator().draws(),
                settings.effects().estimator().seed());
    }

    private String group(Secondment secondment) {
        return group.apply(secondment.clientId(), secondment.start());
    }

    /** The tier of each host's group when its first secondment began: later ones may follow from it. */
    private Map<Secondment, String> tiers(List<Fact> clients) {
        Map<String, Secondment> first = new HashMap<>();
        secondments.forEach(one ->
                first.merge(group(one), one, (a, b) -> b.start().isBefore(a.start()) ? b : a));
        Set<String> wanted = new HashSet<>(first.keySet());
        first.values().forEach(one -> wanted.add(one.clientId()));
        ClientWords words = new ClientWords(clients, wanted);
        Map<Secondment, String> tiers = new HashMap<>();
        for (Secondment one : secondments) {
            Secondment earliest = first.getOrDefault(group(one), one);
            String own = words.on(earliest.start(), earliest.clientId(), "tier");
            String parent = words.on(earliest.start(), group(one), "tier");
            tiers.put(one, parent.isEmpty() ? own : parent);
        }
        return tiers;
    }

    private Map<String, Engagement.Results> results(List<Fact> people, List<BeforeAfter> rows, List<Study> studies) {
        Map<String, UnitEffect> effects = effects(studies);
        Map<String, Optional<LocalDate>> left = people.stream()
                .collect(Collectors.toMap(
                        row -> row.text(Tables.PEOPLE.slot("employee_id")),
                        row -> row.dayIfAny(Tables.PEOPLE.slot("leave_date")).filter(day -> !day.isAfter(span.asOf())),
                        (one, other) -> one));
        Map<String, OptionalDouble> referred = figures(rows, Measure.REFERRED_FEES_BILLED, BeforeAfter::change);
        Map<String, OptionalDouble> size = figures(rows, Measure.CLIENT_FEES_BILLED, BeforeAfter::before);
        return secondments.stream()
                .collect(Collectors.toMap(
                        Secondment::id,
                        one -> new Engagement.Results(
                                fees(Optional.ofNullable(effects.get(one.id()))),
                                share(Optional.ofNullable(effects.get(one.id()))),
                                referred.getOrDefault(one.id(), OptionalDouble.empty()),
                                size.getOrDefault(one.id(), OptionalDouble.empty()),
                                left.getOrDefault(one.employeeId(), Optional.empty()))));
    }

    private static OptionalDouble fees(Optional<UnitEffect> unit) {
        return unit.map(one -> OptionalDouble.of(one.effect())).orElse(OptionalDouble.empty());
    }

    private static OptionalDouble share(Optional<UnitEffect> unit) {
        return unit.filter(one -> one.counterfactual() > 0)
                .map(one -> OptionalDouble.of(one.effect() / one.counterfactual()))
                .orElse(OptionalDouble.empty());
    }

    /** Over the shortest window, which most secondments have behind them. */
    private Map<String, OptionalDouble> figures(
            List<BeforeAfter> rows, Measure measure, Function<BeforeAfter, Optional<BigDecimal>> figure) {
        int months = settings.windowMonths().get(0);
        return rows.stream()
                .filter(row -> row.measure() == measure && row.months() == months)
                .filter(row -> figure.apply(row).isPresent())
                .collect(Collectors.toMap(
                        row -> row.secondment().id(),
                        row -> OptionalDouble.of(figure.apply(row).orElseThrow().doubleValue())));
    }

    /** A group's effect belongs to its first secondment that began with the cohort, so that each is counted once. */
    private Map<String, UnitEffect> effects(List<Study> studies) {
        Periods periods = Periods.within(settings.calendar(), span.from(), span.asOf());
        Stays stays = new Stays(periods, settings.effects().estimator().treatmentStarts(), span.asOf());
        Map<String, UnitEffect> byGroup = studies.stream()
                .filter(study -> study.question() == Question.CLIENT
                        && study.mainOutcome().outcome() == Outcome.FEES_BILLED)
                .flatMap(study -> study.units().stream())
                .collect(Collectors.toMap(UnitEffect::unit, unit -> unit));
        List<Stay> all = stays.of(secondments, this::group);
        Map<String, Secondment> bearers = new HashMap<>();
        for (int at = 0; at < all.size(); at++) {
            Stay stay = all.get(at);
            UnitEffect unit = byGroup.get(stay.unit());
            boolean counted = stay.days() >= settings.effects().minAwayDays();
            if (unit != null && counted && unit.cohort().first() == stay.first()) {
                bearers.merge(
                        stay.unit(), secondments.get(at), (a, b) -> b.start().isBefore(a.start()) ? b : a);
            }
        }
        Map<String, UnitEffect> effects = new HashMap<>();
        byGroup.forEach(
                (name, unit) -> Optional.ofNullable(bearers.get(name)).ifPresent(one -> effects.put(one.id(), unit)));
        return effects;
    }
}
