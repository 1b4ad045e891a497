package org.secondment.roi.effect;

/** What a secondment may change: one figure per unit and period. */
public enum Outcome {
    FEES_BILLED("fees_billed", "Net fees billed", Question.CLIENT, Scale.MONEY),
    /** A robustness view: what a client bills in one period is capped, at a cap frozen before the first secondment. */
    FEES_BILLED_WINSORISED("fees_billed_winsorised", "Net fees billed, largest capped", Question.CLIENT, Scale.MONEY),
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

    /** The name in tables and settings. */
    public String label() {
        return label;
    }

    /** The name that people read. */
    public String title() {
        return title;
    }

    public Question question() {
        return question;
    }

    public Scale scale() {
        return scale;
    }

    /** Whether growth in proportion is the likelier assumption, so that its form is the headline. */
    public TrendForm preferredTrend() {
        return scale == Scale.SHARE ? TrendForm.ADDITIVE : TrendForm.PROPORTIONAL;
    }
}
