package org.secondment.roi.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import org.secondment.roi.effect.EffectSettings.BasePeriod;
import org.secondment.roi.effect.EffectSettings.Controls;

/** A panel with everything in it, and its effects client by client. */
final class Additivity {

    static final int PERIODS = 11;

    /** The unit's own base mean in the outcome's units, of pence. */
    static double base(UnitSeries unit, Cell cell) {
        double sum = 0;
        for (int period = cell.baseFrom(); period <= cell.baseTo(); period++) {
            sum += unit.amount(period) / 100.0;
        }
        return sum / (cell.baseTo() - cell.baseFrom() + 1);
    }

    /** Actual less counterfactual of the cell's treated units, added up one by one. */
    static double effect(List<UnitSeries> units, StratumEffect part) {
        return units.stream()
                .filter(unit -> isOf(unit, part))
                .filter(unit -> part.cell().seenBy(unit.group().presence()))
                .mapToDouble(unit ->
                        unit.amount(part.cell().period()) / 100.0 - part.counterfactual(base(unit, part.cell())))
                .sum();
    }

    /** Whether the unit's cohort and stratum are those of the part. */
    static boolean isOf(UnitSeries unit, StratumEffect part) {
        Cohort cohort = part.cell().cohort();
        return unit.group().cohort().equals(cohort)
                && unit.group().strata().at(cohort.first()).equals(part.stratum());
    }

    /** Skewed fees with zeros, two strata, three cohorts, joiners and leavers. */
    static List<UnitSeries> panel(SplittableRandom random) {
        return panel(random, any -> Strata.always(sector(any)));
    }

    /** The same where a client's sector may be another at each start, and nothing before it was active. */
    static List<UnitSeries> movingPanel(SplittableRandom random) {
        return panel(random, any -> {
            SortedMap<Integer, String> byStart = new TreeMap<>();
            List.of(4, 5, 7).forEach(start -> byStart.put(start, any.nextInt(8) == 0 ? "" : sector(any)));
            return new Strata("", byStart);
        });
    }

    private static String sector(SplittableRandom random) {
        return random.nextInt(3) == 0 ? "bank" : "energy";
    }

    private static List<UnitSeries> panel(SplittableRandom random, Function<SplittableRandom, Strata> strata) {
        List<Cohort> cohorts =
                List.of(new Cohort(4, 5), new Cohort(5, 5), new Cohort(7, 8), Cohort.NEVER, Cohort.NEVER, Cohort.NEVER);
        List<UnitSeries> units = new ArrayList<>();
        for (int unit = 0; unit < 90; unit++) {
            long[] amounts = new long[PERIODS];
            int joined = random.nextInt(5) == 0 ? random.nextInt(1, 4) : 0;
            int left = random.nextInt(5) == 0 ? random.nextInt(6, PERIODS) : PERIODS;
            for (int at = joined; at < left; at++) {
                double size = Math.exp(random.nextGaussian(11, 1.1));
                amounts[at] = random.nextInt(9) == 0 ? 0 : Math.round(100 * size * (1 + 0.03 * at));
            }
            String marks = "0".repeat(joined) + "1".repeat(left - joined) + "0".repeat(PERIODS - left);
            Group group =
                    new Group(cohorts.get(random.nextInt(cohorts.size())), strata.apply(random), new Presence(marks));
            units.add(new UnitSeries("C" + unit, "", group, amounts));
        }
        return units;
    }

    static EffectSettings settings(TrendForm trend) {
        return new EffectSettings(
                8, 8, 1, 2, 2, trend, BasePeriod.UNIVERSAL, Controls.NOT_YET, TreatmentStarts.AFTER_AWAY, 99, 1);
    }

    private Additivity() {}
}
