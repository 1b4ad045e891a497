package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondment.roi.effect.Question;
import org.secondment.roi.effect.study.Study;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.Words;

/** Page 1: what the programme looks like, and how far to trust it. */
final class SummaryPage {

    static Page of(Findings findings) {
        List<Block> blocks = new ArrayList<>();
        Optional<Study> study = findings.study(Question.CLIENT).filter(EffectSentences::printed);
        study.ifPresent(one -> blocks.add(effect(one, findings)));
        findings.outlook()
                .money()
                .programme()
                .ifPresent(any -> blocks.add(new Text("What it returned", List.of(returned(findings)))));
        blocks.add(HeadlineGrid.of(findings));
        blocks.add(new Text("Plain before and after (naive)", plain(study.isPresent(), findings)));
        blocks.add(TrendPlot.of(findings));
        return new Page(
                "Summary",
                study.map(one -> EffectSentences.of(one, findings.scope().currency())
                                .finding())
                        .orElseGet(() -> Sentences.headline(findings)),
                Words.capital(
                                findings.scope().firm().isEmpty()
                                        ? "the programme"
                                        : findings.scope().firm()) + ", as of "
                        + Words.day(findings.scope().asOf()) + "; money in "
                        + findings.scope().currency() + ", fees net of tax",
                blocks);
    }

    private static Text effect(Study study, Findings findings) {
        List<String> said = new ArrayList<>();
        EffectSentences.of(study, findings.scope().currency())
                .explained()
                .forEach(sentence -> said.add(sentence + " See What changed."));
        said.add(Sentences.SENT_WHERE_GROWTH_WAS_EXPECTED + " See How sure are we.");
        return new Text("Effect of secondments", said);
    }

    private static String returned(Findings findings) {
        return MoneyTitle.of(findings.outlook().money(), findings.scope().currency()) + ". See Money.";
    }

    /** What is no longer the headline is said here. */
    private static List<String> plain(boolean displaced, Findings findings) {
        List<String> said = new ArrayList<>();
        if (displaced) {
            said.add(Sentences.headline(findings) + ".");
        }
        said.add(Sentences.evidence(findings) + " See Before and after.");
        said.add(Sentences.losses(findings) + " See Clients.");
        return said;
    }

    private SummaryPage() {}
}
