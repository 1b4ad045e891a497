package org.secondment.roi.effect.design;

import java.util.List;
import java.util.OptionalInt;
import java.util.StringJoiner;
import org.secondment.roi.effect.Strata;

/** What is known of units before one start of a cohort; sizes are those before the base, never of the base itself. */
final class KnownBefore {

    private static final String SEPARATOR = " | ";
    private static final String UNKNOWN = "unknown";
    private static final String NEW = "new";

    private final int start;
    private final Traits traits;
    private final DesignSettings settings;
    private final EarlierSize earlier;

    /** Units are cut by size among those that are active before the start. */
    KnownBefore(int start, List<Candidate> units, Traits traits, DesignSettings settings) {
        this.start = start;
        this.traits = traits;
        this.settings = settings;
        List<UnitCard> active =
                units.stream().map(Candidate::card).filter(this::isActive).toList();
        int base = settings.firstBase(start);
        this.earlier = new EarlierSize(active, base - settings.baseLength(), base - 1);
    }

    /** Judged before the start alone, for treated units and controls alike. */
    boolean isActive(UnitCard card) {
        OptionalInt periods = settings.minActivity();
        int last = settings.lastBase(start);
        return periods.isEmpty() || card.isActive(last - periods.getAsInt() + 1, last);
    }

    /** Factors that say something: there are no sizes where the data begin with the base. */
    List<Factor> factors() {
        return settings.firstBase(start) > 1
                ? settings.factors()
                : settings.factors().stream()
                        .filter(factor -> factor.parts() == 1)
                        .toList();
    }

    /** Whether sizes are asked for and the unit has none: it was not there before the base. */
    boolean isNew(UnitCard card, Rung rung) {
        return rung.asksForSize() && !earlier.knows(card);
    }

    /** The stratum of an active unit; new ones form one of their own. */
    String stratum(UnitCard card, Rung rung) {
        if (isNew(card, rung)) {
            return NEW;
        }
        StringJoiner values = new StringJoiner(SEPARATOR).setEmptyValue(Strata.NONE.everywhere());
        rung.groupings().forEach(grouping -> values.add(value(card, grouping)));
        return values.toString();
    }

    private String value(UnitCard card, Grouping grouping) {
        if (grouping.isQuantile()) {
            return grouping.words() + " " + earlier.part(card, grouping.parts());
        }
        Factor factor = grouping.factor();
        String value = factor == Factor.SECTOR ? card.segment() : traits.before(card.unit(), start, factor);
        return value.isEmpty() ? UNKNOWN : value;
    }
}
