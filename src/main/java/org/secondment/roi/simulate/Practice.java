package org.secondment.roi.simulate;

import java.util.List;
import java.util.Locale;

/** What can be done for a secondment, how often it is, and by how much it multiplies the true effect. */
enum Practice {
    /** Supervising and relationship partner both brief before the start. */
    BRIEFED_BY_BOTH_BEFORE_START(1.3, 0.55),
    CLIENT_RESEARCHED(1.0, 0.5),
    /** The secondee is asked every month, the client every other. */
    CHECKED_IN_REGULARLY(1.25, 0.6),
    TRAINING_WITH_CLIENT_GUEST(1.0, 0.35),
    CLIENT_DEBRIEFED(1.5, 0.5),
    PARTNERS_DEBRIEFED(1.2, 0.6),
    CAREER_PLAN_REVIEWED(1.0, 0.4),
    CONTACT_PLAN_MADE(1.4, 0.45);

    static final List<Practice> ALL = List.of(values());

    private final double factor;
    private final double share;

    Practice(double factor, double share) {
        this.factor = factor;
        this.share = share;
    }

    /** The effect of a secondment that kept it beside one that did not. */
    double factor() {
        return factor;
    }

    /** The share of secondments that keep it, each by lot. */
    double share() {
        return share;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those kept in one secondment. */
    static List<Practice> drawn(Firm firm, Placement placement) {
        Draws draws = Draws.of(firm.seed(), "practices", placement.number());
        return ALL.stream().filter(practice -> draws.chance(practice.share)).toList();
    }

    static double product(List<Practice> kept) {
        return kept.stream().mapToDouble(Practice::factor).reduce(1, (one, other) -> one * other);
    }
}
