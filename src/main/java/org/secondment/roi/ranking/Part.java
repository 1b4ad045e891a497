package org.secondment.roi.ranking;

import java.util.OptionalDouble;

/**
 * One figure behind a criterion.
 *
 * @param figure empty where it is not known
 * @param value from 0 to 1, where 1 speaks most for a secondment; empty where it is not known
 * @param note where the figure comes from, or why it is not known
 */
public record Part(Kind kind, OptionalDouble figure, OptionalDouble value, String note) {

    /** How a figure is written. */
    public enum Unit {
        /** Units of the base currency. */
        MONEY,
        SHARE,
        DAYS,
        COUNT,
        NUMBER
    }

    /** What is measured. */
    public enum Kind {
        /** Estimated spend less the fees of the last 12 months. */
        WALLET_GAP("spend that goes elsewhere", Unit.MONEY),
        WHITE_SPACE("practices without a bill", Unit.COUNT),
        CONTACTS("contacts below general counsel", Unit.COUNT),
        SATISFACTION("satisfaction score", Unit.NUMBER),
        REALISATION("share of bills collected", Unit.SHARE),
        DEBTOR_DAYS("days from bill to receipt", Unit.DAYS),
        /** Full is 1, cost 2/3, part 1/3, none 0. */
        CHARGE("charged for past secondees", Unit.SHARE),
        EFFECT("chance that past secondments raised fees", Unit.SHARE),
        CANDIDATES("lawyers who could go", Unit.COUNT);

        private final String title;
        private final Unit unit;

        Kind(String title, Unit unit) {
            this.title = title;
            this.unit = unit;
        }

        public String title() {
            return title;
        }

        public Unit unit() {
            return unit;
        }
    }

    static Part known(Kind kind, double figure, double value, String note) {
        return new Part(kind, OptionalDouble.of(figure), OptionalDouble.of(value), note);
    }

    static Part unknown(Kind kind, String why) {
        return new Part(kind, OptionalDouble.empty(), OptionalDouble.empty(), why);
    }

    public boolean isKnown() {
        return value.isPresent();
    }
}
