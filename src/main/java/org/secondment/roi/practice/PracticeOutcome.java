package org.secondment.roi.practice;

import java.time.LocalDate;
import java.util.OptionalDouble;

/** What may come of a practice, one figure per mature secondment. */
public enum PracticeOutcome {
    /** Per period and secondment, of the client study; the first secondment of a client's group carries it. */
    CLIENT_FEES("client_fees", "Client fees beyond like clients", Scale.MONEY),
    /** The same as a share of what like clients' fees let expect, so that no client counts for more than another. */
    CLIENT_SHARE("client_fees_share", "Client growth beyond like clients", Scale.SHARE),
    /** Credited to the secondee after less before; none where the client forbids referrals. */
    REFERRED_FEES("referred_fees", "Change in referred fees", Scale.MONEY),
    /** 1 or 0; an answer once 24 months have passed since the return. */
    RETAINED("retained_24_months", "Still here after 24 months", Scale.SHARE),
    /** 1 or 0. */
    ENDED_EARLY("ended_early", "Ended early", Scale.SHARE);

    /** How a figure is read. */
    public enum Scale {
        MONEY,
        SHARE
    }

    private static final int RETAINED_MONTHS = 24;

    private final String label;
    private final String title;
    private final Scale scale;

    PracticeOutcome(String label, String title, Scale scale) {
        this.label = label;
        this.title = title;
        this.scale = scale;
    }

    /** The name in tables. */
    public String label() {
        return label;
    }

    /** The name that people read. */
    public String title() {
        return title;
    }

    public Scale scale() {
        return scale;
    }

    /** Whether less of it is better. */
    public boolean isLoss() {
        return this == ENDED_EARLY;
    }

    /** Whether it comes after the phase: what is done on return cannot make a secondment end early. */
    boolean follows(Phase phase) {
        return this != ENDED_EARLY || phase != Phase.RETURN;
    }

    /**
     * The figure of one secondment; empty where it is not known yet, or not measurable. Who leaves within the days in
     * which a practice of the return may still be kept is no evidence on it and left out (immortal time).
     */
    OptionalDouble of(Engagement engagement, Phase phase) {
        return switch (this) {
            case CLIENT_FEES -> engagement.results().clientFees();
            case CLIENT_SHARE -> engagement.results().clientShare();
            case REFERRED_FEES ->
                engagement.answer("referral_rule_agreed").equals("forbidden")
                        ? OptionalDouble.empty()
                        : engagement.results().referredFees();
            case RETAINED -> retained(engagement, phase);
            case ENDED_EARLY ->
                switch (engagement.ending()) {
                    case EARLY -> OptionalDouble.of(1);
                    case AS_PLANNED -> OptionalDouble.of(0);
                    case OPEN, UNKNOWN -> OptionalDouble.empty();
                };
        };
    }

    private static OptionalDouble retained(Engagement engagement, Phase phase) {
        LocalDate end = engagement.last();
        LocalDate later = end.plusMonths(RETAINED_MONTHS);
        LocalDate from = phase == Phase.RETURN ? end.plusDays(ReturnPractices.CAREER_REVIEW) : end;
        return !engagement.ended() || later.isAfter(engagement.asOf()) || !engagement.employedOn(from)
                ? OptionalDouble.empty()
                : OptionalDouble.of(engagement.employedOn(later) ? 1 : 0);
    }
}
