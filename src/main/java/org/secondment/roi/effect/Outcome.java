package org.secondment.roi.effect;

/** What a secondment may change: one figure per unit and period. */
public enum Outcome {
    FEES_BILLED("fees_billed", "Net fees billed", Question.CLIENT, Scale.MONEY),
    /** A robustness view: what a client bills in one period is capped, at a cap frozen before the first secondment. */
    FEES_BILLED_WINSORISED("fees_billed", "Net fees billed, largest capped", Question.CLIENT, Scale.MONEY),
    FEES_COLLECTED("fees_collected", "Fees collected", Question.CLIENT, Scale.MONEY),
    FEES_WORKED("fees_worked", "Fees billed, by date of work", Question.CLIENT, Scale.MONEY),
    CLIENTS_BILLED("clients_billed", "Share of clients billed", Question.CLIENT, Scale.SHARE),
    MATTERS_OPENED("matters_opened", "Matters opened", Question.CLIENT, Scale.COUNT),
    PRACTICES_BILLING("practices_billing", "Practices billing", Question.CLIENT, Scale.COUNT),
    CREDITED_FEES("credited_fees", "Referral fees credited", Question.PERSON, Scale.MONEY),
    BILLED_HOURS("billed_hours", "Own billed hours", Question.PERSON, Scale.HOURS);

    /** How the whole numbers of a panel are read. */
    public enum Scale {
        /** Minor units of the base currency. */
        MONEY,
        COUNT,
        /** 1 for yes, 0 for no. */
        SHARE,
        /** Ten-thousandths of an hour. */
        HOURS
    }

    private final String label;
    private final String title;
    private final Question question;
    private final Scale scale;

    Outcome(String label, String title, Question question, Scale scale) {
        this.label = label;
        this.title = title;
        this.question = question;
        this.scale = scale;
    }

    /** The name in tables and settings; a robustness view has that of the outcome it looks at. */
    public String label() {
        return label;
    }

    /** Which view of the outcome it is, in tables. */
    public String view() {
        return this == FEES_BILLED_WINSORISED ? "winsorised" : "all";
    }

    /** The name that people read. */
    public String title() {
        return title;
    }

    /** Whether it is no robustness view of another. */
    public boolean isPlain() {
        return view().equals("all");
    }

    /** Whether a percentage of it can be read: of a share it would be taken for points. */
    public boolean hasPercent() {
        return scale != Scale.SHARE;
    }

    public Question question() {
        return question;
    }

    public Scale scale() {
        return scale;
    }

    /** The assumption on trends behind its headline: shares move by points, whatever is set. */
    public TrendForm trend(TrendForm set) {
        return scale == Scale.SHARE ? TrendForm.ADDITIVE : set;
    }
}
