package org.secondment.roi.effect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.secondment.roi.effect.EffectSettings.BasePeriod;
import org.secondment.roi.effect.EffectSettings.Controls;
import org.secondment.roi.effect.ReferenceTable.Row;

/** The settings of a row of a reference table, and one computation for all rows that share them. */
final class Views {

    private final String folder;
    private final int periods;
    private final String strata;
    private final Predicate<UnitSeries> wanted;
    private final Map<List<String>, GroupTimeEffects> views = new HashMap<>();

    Views(String folder, int periods, String strata) {
        this(folder, periods, strata, unit -> true);
    }

    Views(String folder, int periods, String strata, Predicate<UnitSeries> wanted) {
        this.folder = folder;
        this.periods = periods;
        this.strata = strata;
        this.wanted = wanted;
    }

    GroupTimeEffects of(Row row) {
        List<String> key = List.of(
                row.text("control_group"),
                Reference.textOr(row, "base_period", "universal"),
                Reference.textOr(row, "anticipation", "0"),
                Reference.textOr(row, "cluster", "none"));
        return views.computeIfAbsent(key, this::computed);
    }

    private GroupTimeEffects computed(List<String> key) {
        List<UnitSeries> units =
                Reference.units(folder, periods, strata).stream().filter(wanted).toList();
        PanelMoments panel = key.get(3).equals("cluster")
                ? PanelMoments.clustered(periods, 100, units)
                : PanelMoments.of(periods, 100, units);
        return GroupTimeEffects.of(panel, textbook(key));
    }

    /** R's did: one base period, effects from the start on, all event times. */
    private static EffectSettings textbook(List<String> key) {
        return new EffectSettings(
                99,
                99,
                Integer.parseInt(key.get(2)),
                1,
                1,
                TrendForm.ADDITIVE,
                BasePeriod.valueOf(key.get(1).toUpperCase(Locale.ROOT)),
                key.get(0).equals("never") ? Controls.NEVER : Controls.NOT_YET,
                TreatmentStarts.AT_START,
                9_999,
                20260101);
    }

    static EffectSettings textbook(Controls controls, BasePeriod base, int anticipation) {
        return textbook(
                List.of(controls == Controls.NEVER ? "never" : "notyet", base.name(), String.valueOf(anticipation)));
    }

    static Estimate cell(GroupTimeEffects effects, Row row) {
        return found(effects, row).get(0).estimate();
    }

    static List<CellEffect> found(GroupTimeEffects effects, Row row) {
        return effects.cells().stream()
                .filter(cell -> cell.cell().cohort().first() == row.whole("g")
                        && cell.cell().period() == row.whole("t"))
                .toList();
    }

    /** did's balance_e keeps cohorts seen so far after their start, and as many periods before it as all have. */
    static GroupTimeEffects balanced(GroupTimeEffects effects, int until) {
        int horizon = effects.horizon();
        return effects.where(cell -> {
            int time = cell.period() - cell.cohort().first();
            return horizon - cell.cohort().first() >= until && time <= until && time > until - horizon;
        });
    }

    static GroupTimeEffects between(GroupTimeEffects effects, int first, int last) {
        return effects.where(cell -> {
            int time = cell.period() - cell.cohort().first();
            return time >= first && time <= last;
        });
    }

    /** The aggregate of the row among the overall effect and its parts. */
    static Estimate aggregate(List<Effect> effects, String key) {
        List<Estimate> found = new ArrayList<>();
        for (Effect effect : effects) {
            OptionalInt own = effect.cohort().isPresent()
                    ? OptionalInt.of(effect.cohort().get().first())
                    : effect.period().isPresent() ? effect.period() : effect.eventTime();
            if (own.isPresent() ? key.equals(String.valueOf(own.getAsInt())) : key.isEmpty()) {
                found.add(effect.estimate());
            }
        }
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " effects for key '" + key + "'");
        }
        return found.get(0);
    }
}
