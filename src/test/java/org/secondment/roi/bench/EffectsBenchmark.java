package org.secondment.roi.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.secondment.roi.effect.Aggregation;
import org.secondment.roi.effect.Assignments;
import org.secondment.roi.effect.CellEffect;
import org.secondment.roi.effect.Cohort;
import org.secondment.roi.effect.Effect;
import org.secondment.roi.effect.EffectSettings;
import org.secondment.roi.effect.EffectSettings.BasePeriod;
import org.secondment.roi.effect.EffectSettings.Controls;
import org.secondment.roi.effect.Estimate;
import org.secondment.roi.effect.GroupTimeEffects;
import org.secondment.roi.effect.HeadlineWindow;
import org.secondment.roi.effect.PanelMoments;
import org.secondment.roi.effect.PanelUnit;
import org.secondment.roi.effect.PermutationInference;
import org.secondment.roi.effect.Presence;
import org.secondment.roi.effect.StudentisedEffect;
import org.secondment.roi.effect.TreatmentStarts;
import org.secondment.roi.effect.TrendForm;
import org.secondment.roi.effect.UniformBand;
import org.secondment.roi.effect.UnitSeries;

/** How long the effect engine takes on invented panels, one of which is named: months, clients or firm. */
public final class EffectsBenchmark {

    private static final int TIMES = 3;
    private static final int DRAWS = 9_999;
    private static final int MINOR_UNITS = 100;

    /** Prints what the panel took. */
    public static void main(String[] arguments) {
        switch (arguments[0]) {
            case "months" -> months();
            case "clients" -> clients();
            case "firm" -> firm();
            default -> throw new IllegalArgumentException(arguments[0] + "; expected months, clients or firm");
        }
    }

    /** Of the size for which R's did was measured. */
    private static void months() {
        List<Cohort> cohorts = InventedPanel.cohorts(13, 47, List.of(1));
        List<UnitSeries> people = new InventedPanel(cohorts, 0.9, List.of(Presence.throughout(72)), 1).units(0, 7_785);
        EffectSettings settings = settings(99, 0, 1, TrendForm.ADDITIVE, TreatmentStarts.AT_START);
        Stopwatch watch = new Stopwatch();
        watch.repeat(TIMES, () -> {
            PanelMoments panel = watch.timed("moments", () -> PanelMoments.of(72, MINOR_UNITS, people));
            GroupTimeEffects measured = watch.timed("cells", () -> GroupTimeEffects.of(panel, settings));
            List<Estimate> cells = watch.timed("errors", () -> cells(measured));
            watch.timed("covariance", () -> measured.covariance(cells));
            watch.timed(
                    "aggregates",
                    () -> Arrays.stream(Aggregation.values())
                            .map(measured::aggregated)
                            .toList());
            watch.timed("band", () -> band(measured));
        });
        GroupTimeEffects effects = GroupTimeEffects.of(PanelMoments.of(72, MINOR_UNITS, people), settings);
        watch.timed("all in a band", () -> effects.band(cells(effects), 0.95));
        watch.print("7,785 people x 72 months, 47 cohorts; bands of the event path, and once of all cells, with "
                + DRAWS + " draws");
    }

    private static List<Estimate> cells(GroupTimeEffects effects) {
        return effects.cells().stream().map(CellEffect::estimate).toList();
    }

    /** Of the event path. */
    private static Optional<UniformBand> band(GroupTimeEffects effects) {
        return effects.band(
                effects.aggregated(Aggregation.DYNAMIC).stream()
                        .map(Effect::estimate)
                        .toList(),
                0.95);
    }

    private static void clients() {
        List<Cohort> cohorts = InventedPanel.cohorts(13, 20, List.of(2));
        List<UnitSeries> clients = new InventedPanel(cohorts, 0.2, List.of(Presence.throughout(40)), 1).units(0, 300);
        Stopwatch watch = new Stopwatch();
        watch.repeat(
                TIMES,
                () -> watch.timed(
                        "p-value",
                        () -> permutation(clients, cohorts).statistics().pValue()));
        watch.print("300 clients x 40 quarters, permutation with " + DRAWS + " draws");
    }

    private static PermutationInference permutation(List<UnitSeries> clients, List<Cohort> cohorts) {
        List<PanelUnit> units = IntStream.range(0, clients.size())
                .mapToObj(number -> PanelUnit.of(clients.get(number), number, MINOR_UNITS))
                .toList();
        int[] labels = clients.stream()
                .mapToInt(client -> 1 + cohorts.indexOf(client.group().cohort()))
                .toArray();
        return new PermutationInference(
                new StudentisedEffect(units, cohorts, new HeadlineWindow(4, 1, 4), TrendForm.PROPORTIONAL),
                Assignments.of(
                        labels,
                        cohorts,
                        clients.stream().map(client -> client.group().strata()).toList(),
                        DRAWS,
                        1));
    }

    /** Rows are invented part by part, as Spark's come, and never all in memory. */
    private static void firm() {
        List<Presence> presences = List.of(
                Presence.throughout(40),
                new Presence("0".repeat(8) + "1".repeat(32)),
                new Presence("0".repeat(16) + "1".repeat(24)),
                new Presence("1".repeat(32) + "0".repeat(8)));
        InventedPanel people = new InventedPanel(InventedPanel.cohorts(9, 20, List.of(2, 4)), 0.01, presences, 20);
        EffectSettings settings = settings(8, 1, 4, TrendForm.PROPORTIONAL, TreatmentStarts.AFTER_AWAY);
        Stopwatch watch = new Stopwatch();
        watch.repeat(1, () -> {
            PanelMoments panel = watch.timed("rows, moments", () -> moments(people, 500_000, 5_000));
            GroupTimeEffects effects = watch.timed("cells", () -> GroupTimeEffects.of(panel, settings));
            watch.timed("headline", () -> effects.headline(1, 4));
            watch.timed("path, band", () -> band(effects));
        });
        watch.print("500,000 people x 40 quarters, 40 cohorts, 20 strata");
    }

    private static PanelMoments moments(InventedPanel people, int units, int part) {
        return IntStream.range(0, units / part)
                .parallel()
                .mapToObj(at -> PanelMoments.of(40, MINOR_UNITS, people.units(at * part, (at + 1) * part)))
                .reduce(PanelMoments::plus)
                .orElseThrow();
    }

    private static EffectSettings settings(
            int times, int anticipation, int baseLength, TrendForm trend, TreatmentStarts starts) {
        return new EffectSettings(
                times,
                times,
                anticipation,
                baseLength,
                baseLength,
                trend,
                BasePeriod.UNIVERSAL,
                Controls.NOT_YET,
                starts,
                DRAWS,
                1);
    }

    private EffectsBenchmark() {}
}
