package org.secondment.roi.effect;

import java.util.List;

/** Effects client by client, for tests. */
final class Additivity {

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
                .filter(unit -> unit.group().cohort().equals(part.cell().cohort()))
                .filter(unit -> unit.group().stratum().equals(part.stratum()))
                .filter(unit -> part.cell().seenBy(unit.group().presence()))
                .mapToDouble(unit ->
                        unit.amount(part.cell().period()) / 100.0 - part.counterfactual(base(unit, part.cell())))
                .sum();
    }

    private Additivity() {}
}
