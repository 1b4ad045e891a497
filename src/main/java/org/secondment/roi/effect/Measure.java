package org.secondment.roi.effect;

/** What is compared before, during and after a secondment; measures.md defines each. */
public enum Measure {
    CLIENT_FEES_BILLED("client_fees_billed", "Fees billed to host clients", Unit.MONEY, Subject.CLIENT),
    CLIENT_FEES_COLLECTED("client_fees_collected", "Fees collected from host clients", Unit.MONEY, Subject.CLIENT),
    REFERRED_FEES_BILLED("referred_fees_billed", "Referred work credited to secondees", Unit.MONEY, Subject.PERSON),
    MATTERS_OPENED("matters_opened", "Matters opened by host clients", Unit.COUNT, Subject.CLIENT),
    PRACTICES_BILLING("practices_billing", "Practices billing host clients", Unit.COUNT, Subject.CLIENT),
    HOURS_RECORDED("hours_recorded", "Hours recorded for host clients", Unit.HOURS, Subject.CLIENT),
    BILLABLE_HOURS("billable_hours", "Own billable hours of secondees", Unit.HOURS, Subject.WORK),
    PROMOTED("promoted", "Promoted", Unit.COUNT, Subject.CAREER),
    LEFT("left", "Left the firm", Unit.COUNT, Subject.CAREER);

    /** How a measure's whole numbers are read. */
    public enum Unit {
        /** Minor units of the base currency. */
        MONEY,
        COUNT,
        /** Ten-thousandths of an hour. */
        HOURS
    }

    /** Whose figure it is, and so who may see it. */
    public enum Subject {
        CLIENT,
        /** A lawyer's credit for clients' fees. */
        PERSON,
        /** How much a lawyer works. */
        WORK,
        CAREER;

        /** Whether a figure says how one lawyer fares, which is for restricted readers only. */
        public boolean restricted() {
            return this == WORK || this == CAREER;
        }
    }

    private final String label;
    private final String title;
    private final Unit unit;
    private final Subject subject;

    Measure(String label, String title, Unit unit, Subject subject) {
        this.label = label;
        this.title = title;
        this.unit = unit;
        this.subject = subject;
    }

    /** The name in tables. */
    public String label() {
        return label;
    }

    /** The name that people read. */
    public String title() {
        return title;
    }

    public Unit unit() {
        return unit;
    }

    public Subject subject() {
        return subject;
    }
}
