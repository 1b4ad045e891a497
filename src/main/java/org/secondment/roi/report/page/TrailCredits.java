package org.secondment.roi.report.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondment.roi.credit.Irregular;
import org.secondment.roi.credit.Line;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.Trail;
import org.secondment.roi.report.Trail.Phase;
import org.secondment.roi.report.Words;

/** What one secondee is credited with by reason of the secondment: every matter with its route and share. */
final class TrailCredits {

    static Page of(Trail trail) {
        Findings findings = trail.findings();
        String id = trail.secondment().id();
        Optional<Findings.Unmeasured> missing = findings.unmeasured(Measure.REFERRED_FEES_BILLED);
        List<Line> lines = findings.ledger().lines(id);
        List<Irregular> exceptions = findings.ledger().exceptions().stream()
                .filter(one -> one.away().id().equals(id))
                .toList();
        List<Block> blocks = new ArrayList<>();
        missing.ifPresent(why -> blocks.add(new Text("", List.of(why.why() + "; unlocked by " + why.unlockedBy()))));
        if (!lines.isEmpty()) {
            blocks.add(CreditsTable.of(findings, id));
        }
        if (!exceptions.isEmpty()) {
            blocks.add(new Text(
                    "Exceptions, in no figure",
                    exceptions.stream().map(TrailCredits::exception).toList()));
        }
        return new Page(
                "Credited work",
                missing.isPresent()
                        ? "Credited work: not measurable"
                        : Words.capital(Words.counted(lines.size(), "credit counts", "credits count"))
                                + " for this secondment",
                "One row per credit, phase and window, and one of all that it came to; in units of "
                        + findings.scope().currency()
                        + ". Follow stands on a line of its own, outside the host's figures.",
                blocks);
    }

    private static String exception(Irregular one) {
        return one.claim().key().matter() + " on " + Words.day(one.date()) + ": "
                + one.reason().words() + "; " + one.claim().source() + ", "
                + one.claim().matter();
    }

    /** What lines of the host come to in one phase of a window, in units of the base currency. */
    static BigDecimal listed(Trail trail, int months, Phase phase) {
        long minor = trail.findings().ledger().lines(trail.secondment().id()).stream()
                .filter(line -> line.route().ofHost() && line.phase().name().equals(phase.name()))
                .mapToLong(line -> line.billed(months))
                .reduce(0L, Math::addExact);
        return BigDecimal.valueOf(minor, trail.findings().ledger().terms().digits());
    }

    private TrailCredits() {}
}
