package org.secondment.roi.report.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.secondment.roi.effect.Outcome;
import org.secondment.roi.practice.Difference;
import org.secondment.roi.practice.Practice;
import org.secondment.roi.practice.PracticeComparison;
import org.secondment.roi.practice.PracticeOutcome;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Words;

/** Comparisons of practices in words. */
record PracticeWords(Findings findings) {

    /** How figures of the outcome are written. */
    OutcomeWords of(PracticeOutcome outcome) {
        return new OutcomeWords(
                outcome.scale() == PracticeOutcome.Scale.MONEY ? Outcome.FEES_BILLED : Outcome.CLIENTS_BILLED,
                findings.scope().currency());
    }

    /** What a figure of the outcome is per. */
    String per(PracticeOutcome outcome) {
        return switch (outcome) {
            case CLIENT_FEES -> " a " + findings.practices().settings().period();
            case REFERRED_FEES -> " over " + findings.scope().windows().get(0) + " months";
            case CLIENT_SHARE, RETAINED, ENDED_EARLY -> "";
        };
    }

    /** Measure and unit, as a chart says below its title. */
    String measure(PracticeOutcome outcome) {
        return outcome.title()
                + switch (outcome) {
                    case CLIENT_FEES ->
                        ", " + findings.scope().currency() + " per client and "
                                + findings.practices().settings().period();
                    case CLIENT_SHARE -> ", share of the fees expected";
                    case REFERRED_FEES ->
                        ", " + findings.scope().currency() + " per secondment," + per(outcome) + " after less before";
                    case RETAINED -> ", share of secondees";
                    case ENDED_EARLY -> ", share of secondments";
                };
    }

    /** Such as "Client debriefed: client fees beyond like clients +£12k a quarter against +£3.0k without it …". */
    String sentence(PracticeComparison one) {
        String subject = one.practice().title() + ", " + lower(one.outcome().title());
        if (!one.printed()) {
            return subject + ": no comparison, " + one.refusal() + " (" + groups(one) + ").";
        }
        OutcomeWords amounts = of(one.outcome());
        PracticeComparison.Means means = one.means().orElseThrow();
        boolean money = one.outcome().scale() == PracticeOutcome.Scale.MONEY;
        return subject + ": "
                + (money ? amounts.change(means.with()) : amounts.amount(means.with())) + per(one.outcome())
                + " with it, "
                + (money ? amounts.change(means.without()) : amounts.amount(means.without())) + " without it ("
                + groups(one) + "); within tiers of clients "
                + amounts.change(one.difference().getAsDouble()) + range(one) + ", " + verdict(one) + "."
                + early(one) + confounding(one);
    }

    private static String lower(String title) {
        return title.substring(0, 1).toLowerCase(Locale.UK) + title.substring(1);
    }

    private static String groups(PracticeComparison one) {
        return one.groups().with() + " with, " + one.groups().without() + " without, "
                + one.groups().unknown() + " unknown";
    }

    private String range(PracticeComparison one) {
        return one.interval()
                .map(interval -> " (" + of(one.outcome()).range(interval) + ")")
                .orElse(" (too few clients for a range)");
    }

    /** With the probabilities behind it. */
    String verdict(PracticeComparison one) {
        String p = "p = " + Words.probability(one.pValue().orElse(1));
        if (one.practice().place() == Practice.Place.FOLLOWS) {
            return "no claim, because it may follow from the outcome (" + p + ")";
        }
        String odds = " (" + p + ", q = " + Words.probability(one.qValue().orElse(1)) + ")";
        return (one.standsOut() ? (one.isGain() ? "stands out" : "stands out as worse") : "within chance")
                + odds
                + (one.registered() ? "" : ", exploratory");
    }

    private String early(PracticeComparison one) {
        return one.withoutEarlyEnds().isPresent()
                ? " Without those that ended early: "
                        + of(one.outcome()).change(one.withoutEarlyEnds().getAsDouble()) + "."
                : "";
    }

    /** In what else both groups differ; nothing where they are alike. */
    String confounding(PracticeComparison one) {
        List<Difference> unlike =
                one.confounding().stream().filter(Difference::confounds).toList();
        return unlike.isEmpty()
                ? ""
                : " Secondments with it " + unlike.stream().map(this::unlike).collect(Collectors.joining("; ")) + ".";
    }

    private String unlike(Difference one) {
        boolean more = one.with() > one.without();
        return switch (one.trait()) {
            case LENGTH ->
                "were " + (more ? "longer" : "shorter") + ": " + decimal(one.with()) + " against "
                        + decimal(one.without()) + " months";
            case CLIENT_SIZE ->
                "were at " + (more ? "bigger" : "smaller") + " clients: "
                        + money(one.with()) + " against " + money(one.without()) + " of fees in the "
                        + findings.scope().windows().get(0) + " months before";
            case FIRST_TIER ->
                "were " + (more ? "more" : "less") + " often at clients of the first tier: " + Words.percent(one.with())
                        + " against " + Words.percent(one.without());
            case START_YEAR ->
                "started " + (more ? "later" : "earlier") + ": " + decimal(one.with()) + " against "
                        + decimal(one.without()) + " on average";
        };
    }

    static String decimal(double value) {
        return String.format(Locale.UK, "%.1f", value);
    }

    private String money(double value) {
        return of(PracticeOutcome.CLIENT_FEES).amount(value);
    }

    /** What may be made of a comparison; its name in tables. */
    static String label(PracticeComparison one) {
        if (one.practice().place() == Practice.Place.FOLLOWS) {
            return "follows from the outcome";
        }
        return one.registered() ? "pre-registered" : "exploratory";
    }
}
