package org.secondment.roi;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.secondment.roi.effect.EffectSettings;
import org.secondment.roi.effect.Exclusion;
import org.secondment.roi.effect.Exclusion.Reason;
import org.secondment.roi.effect.Group;
import org.secondment.roi.effect.Outcome;
import org.secondment.roi.effect.Question;
import org.secondment.roi.effect.UnitPanel;
import org.secondment.roi.effect.design.Cap;
import org.secondment.roi.effect.design.Design;
import org.secondment.roi.effect.design.DesignSettings;
import org.secondment.roi.effect.design.Stay;
import org.secondment.roi.effect.design.Traits;
import org.secondment.roi.effect.design.UnitCard;
import org.secondment.roi.panel.Moments;
import org.secondment.roi.panel.Periods;
import org.secondment.roi.panel.Series;
import org.secondment.roi.panel.UnitRow;

/** Decides who is compared with whom in a panel, and sums it up accordingly. */
record PanelDesign(Settings settings, Periods periods, Question question) {

    /** Of a stratum: growth as a ratio of the means of fewer is biased downwards (docs/simulation-study.md). */
    private static final int LEAST_CONTROLS = 25;

    /** Rows of controls that cross one by one: so many in all, but this many of each stratum at least. */
    private static final int MOST_DRAWN = 2_000;

    private static final int LEAST_DRAWN = 50;
    /** With more units, strata of every start would make nearly each unit a group of its own. */
    private static final int MOST_STRATIFIED = 20_000;

    private static final int PARTS_OF_AN_HOUR = 10_000;

    /**
     * What is known of a panel's units.
     *
     * @param main series by which units are cut by size and told active
     * @param segments by unit, such as a client's sector
     * @param contaminated why a unit is no clean control
     * @param growing units of which growth was expected at an offer
     */
    record Source(
            JavaRDD<UnitRow> rows,
            Series main,
            Map<String, String> segments,
            List<Stay> stays,
            Map<String, Reason> contaminated,
            Set<String> growing,
            Traits traits) {}

    /** Two Spark jobs: one for the units, one for their sums. */
    UnitPanel panel(Source source, List<Outcome> outcomes) {
        List<UnitCard> cards = Moments.cards(source.rows(), source.main(), source.segments());
        Design design = Design.of(cards, source.stays(), source.contaminated(), source.traits(), rules(cards.size()));
        Map<String, Group> groups = new HashMap<>();
        design.placements()
                .forEach(
                        (unit, place) -> groups.put(unit, new Group(place.cohort(), place.strata(), place.presence())));
        OptionalLong cap = cap(cards, design);
        SortedMap<Outcome, Integer> minorUnits = new TreeMap<>();
        outcomes.stream()
                .filter(outcome -> outcome != Outcome.FEES_BILLED_WINSORISED || cap.isPresent())
                .forEach(outcome -> minorUnits.put(outcome, minorUnits(outcome)));
        Moments.Crossing crossing = Moments.moments(
                source.rows(),
                new Moments.Plan(
                        periods.count(),
                        groups,
                        source.segments(),
                        minorUnits,
                        cap,
                        mostControls(design),
                        settings.effects().estimator().seed()));
        return new UnitPanel(
                question,
                periods.labels(),
                crossing.moments(),
                crossing.sample(),
                Stream.concat(design.exclusions().stream(), design.withoutEffect().stream())
                        .sorted(Comparator.comparing(Exclusion::unit))
                        .toList(),
                design.ladder(),
                design.secondStarts(),
                source.growing());
    }

    /** For each stratum of the first start. */
    private static int mostControls(Design design) {
        int first = firstStart(design).orElse(0);
        long strata = design.placements().values().stream()
                .map(place -> place.strata().at(first))
                .distinct()
                .count();
        return Math.toIntExact(Math.max(LEAST_DRAWN, MOST_DRAWN / Math.max(1, strata)));
    }

    private static OptionalInt firstStart(Design design) {
        return design.placements().values().stream()
                .mapToInt(place -> place.cohort().first())
                .min();
    }

    /** A client without fees may have gone; a lawyer without credit is still here. */
    private DesignSettings rules(int units) {
        EffectSettings estimator = settings.effects().estimator();
        boolean stratified = units <= MOST_STRATIFIED;
        return new DesignSettings(
                estimator.anticipation(),
                estimator.baseLength(),
                estimator.minBefore(),
                settings.effects().minAwayDays(),
                stratified && question == Question.CLIENT
                        ? settings.effects().minActivityPeriods()
                        : OptionalInt.empty(),
                stratified ? settings.effects().strata(question) : List.of(),
                estimator.baseLength(),
                LEAST_CONTROLS);
    }

    /** Frozen before the first secondment could be felt. */
    private OptionalLong cap(List<UnitCard> cards, Design design) {
        OptionalDouble share = settings.effects().winsorise();
        OptionalInt first = firstStart(design);
        return share.isEmpty() || first.isEmpty()
                ? OptionalLong.empty()
                : Cap.of(
                        cards,
                        Math.min(
                                periods.count(),
                                first.getAsInt()
                                        - settings.effects().estimator().anticipation()
                                        - 1),
                        share.getAsDouble());
    }

    private int minorUnits(Outcome outcome) {
        return switch (outcome.scale()) {
            case MONEY -> (int) Math.pow(10, settings.baseCurrency().getDefaultFractionDigits());
            case COUNT, SHARE -> 1;
            case HOURS -> PARTS_OF_AN_HOUR;
        };
    }
}
