package org.secondment.roi.effect;

/** What is compared before, during and after a secondment; measures.md defines each. */
public enum Measure {
    CLIENT_FEES_BILLED("client_fees_billed", Unit.MONEY, Subject.CLIENT),
    CLIENT_FEES_COLLECTED("client_fees_collected", Unit.MONEY, Subject.CLIENT),
    REFERRED_FEES_BILLED("referred_fees_billed", Unit.MONEY, Subject.PERSON),
    MATTERS_OPENED("matters_opened", Unit.COUNT, Subject.CLIENT),
    PRACTICES_BILLING("practices_billing", Unit.COUNT, Subject.CLIENT),
    PROMOTED("promoted", Unit.COUNT, Subject.CAREER),
    LEFT("left", Unit.COUNT, Subject.CAREER);

    /** How a measure's numbers are read: whole minor units of the base currency, or a count. */
    public enum Unit {
        MONEY,
        COUNT
    }

    /** Whose figure it is, and so who may see it. */
    public enum Subject {
        CLIENT,
        PERSON,
        CAREER
    }

    private final String label;
    private final Unit unit;
    private final Subject subject;

    Measure(String label, Unit unit, Subject subject) {
        this.label = label;
        this.unit = unit;
        this.subject = subject;
    }

    public String label() {
        return label;
    }

    public Unit unit() {
        return unit;
    }

    public Subject subject() {
        return subject;
    }
}
