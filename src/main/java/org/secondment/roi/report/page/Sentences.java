package org.secondment.roi.report.page;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.secondment.roi.effect.BeforeAfter;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.effect.Pooled;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Words;

/** Sentences that several pages say, each computed from the findings. */
final class Sentences {

    /** Fewest mature hosts about which a pooled sentence is said (methods.md, inference and refusal). */
    static final int LEAST_HOSTS = 3;

    /** Said wherever an effect is. */
    static final String SENT_WHERE_GROWTH_WAS_EXPECTED =
            "If secondees were sent where growth was already expected, this"
                    + " figure includes it; no test here detects that.";

    static final String NOTHING_ESTIMATED =
            "This run holds no estimate of what would have happened without secondments.";

    static long hosts(Findings findings) {
        return findings.secondments().stream().map(s -> s.clientId()).distinct().count();
    }

    /** The finding of the whole pack. */
    static String headline(Findings findings) {
        int months = findings.scope().windows().get(0);
        Pooled billed = findings.pooled(Measure.CLIENT_FEES_BILLED, months);
        if (billed.n() == 0) {
            return "Too early to compare: no secondment has " + months
                    + " months of exports before its start and after its end";
        }
        if (billed.n() < LEAST_HOSTS) {
            return "Too few to judge: " + Words.counted(billed.n(), "host client has", "host clients have") + " "
                    + months + " months before and after";
        }
        String rose = Words.capital(Words.number(billed.rose())) + " of " + Words.number(billed.n())
                + " host clients billed more in the " + months + " months after than before";
        return billed.expected().isEmpty() ? rose : rose + "; " + beat(billed);
    }

    private static String beat(Pooled billed) {
        long beat = billed.cases().stream()
                .filter(row -> row.after()
                                .orElseThrow()
                                .compareTo(
                                        row.expected(Pooled.LEAST_COMPARISONS).orElseThrow())
                        > 0)
                .count();
        return Words.number(beat) + " outgrew clients without a secondment";
    }

    /** How far to trust the comparison. */
    static String evidence(Findings findings) {
        int months = findings.scope().windows().get(0);
        Pooled billed = findings.pooled(Measure.CLIENT_FEES_BILLED, months);
        String caution = "This is a plain comparison. It does not show that secondments caused the change: firms send"
                + " lawyers where they expect growth, and large clients move more than small ones.";
        if (billed.n() < LEAST_HOSTS || billed.expected().isEmpty()) {
            return caution;
        }
        BigDecimal beyond =
                billed.change().subtract(billed.expected().orElseThrow().subtract(billed.before()));
        String currency = findings.scope().currency();
        return "Host clients' fees changed by " + Words.change(billed.change(), currency) + " ("
                + percent(billed.before(), billed.after()) + ") over " + months
                + " months; at the growth of clients without a secondment they would have changed by "
                + Words.change(billed.expected().orElseThrow().subtract(billed.before()), currency)
                + ", so " + Words.change(beyond, currency) + " lies beyond it. " + caution;
    }

    private static String percent(BigDecimal before, BigDecimal after) {
        return before.signum() <= 0
                ? "nothing before"
                : Words.percentChange(after.doubleValue() / before.doubleValue() - 1);
    }

    /** Losses, as loudly as wins. */
    static String losses(Findings findings) {
        int months = findings.scope().windows().get(0);
        Pooled billed = findings.pooled(Measure.CLIENT_FEES_BILLED, months);
        if (billed.fell() == 0) {
            return billed.n() == 0
                    ? "Nothing can be said of losses yet."
                    : "No host client billed less after its first secondment than before.";
        }
        List<BeforeAfter> worst = billed.cases().stream()
                .filter(row -> row.change().orElseThrow().signum() < 0)
                .sorted(Comparator.comparing(row -> row.change().orElseThrow()))
                .limit(3)
                .toList();
        String named = String.join(
                ", ",
                worst.stream()
                        .map(row -> findings.clientName(row.secondment().clientId()) + " ("
                                + Words.change(
                                        row.change().orElseThrow(),
                                        findings.scope().currency()) + ")")
                        .toList());
        return Words.capital(Words.counted(billed.fell(), "host client", "host clients"))
                + " billed less after than before; the largest falls: " + named + ".";
    }

    private Sentences() {}
}
