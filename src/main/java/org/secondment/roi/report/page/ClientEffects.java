package org.secondment.roi.report.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.secondment.roi.effect.Question;
import org.secondment.roi.ranking.NextClients;
import org.secondment.roi.ranking.Posterior;
import org.secondment.roi.ranking.Scorecard;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Plot;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Figure.Forest;
import org.secondment.roi.report.Figure.Unit;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Words;

/** What secondments did client by client, drawn towards their sector; and every shown client by criterion. */
final class ClientEffects {

    private static final double REACH = 1.96;

    /** Nothing where no client was looked at. */
    static List<Block> of(Findings findings) {
        NextClients next = findings.outlook().nextClients();
        if (next.clients().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(forest(findings, next)
                .map(plot -> (Block) plot)
                .orElseGet(() -> new Text(
                        "Effects by client",
                        List.of("No effects by client are shown side by side: "
                                + EffectSentences.withoutStop(next.isRanked() ? "none is measured" : next.withheld())
                                + "."))));
        blocks.add(new Text(
                "Scorecard",
                List.of(
                        "Values from 0 to 1, where 1 speaks most for a secondment; [x] is not known and is left out, never"
                                + " zero. The page Next secondments tells why and why not; client_scorecard.csv holds every client"
                                + " and every source.")));
        blocks.add(ScorecardTables.byCriterion(next));
        return blocks;
    }

    private static Optional<Plot> forest(Findings findings, NextClients next) {
        List<Scorecard> measured = next.clients().stream()
                .filter(one -> one.posterior().isPresent())
                .sorted(Comparator.comparingDouble(
                        one -> -one.posterior().map(Posterior::effect).orElse(0.0)))
                .toList();
        if (measured.isEmpty()) {
            return Optional.empty();
        }
        List<Forest.Difference> rows = measured.stream()
                .map(one ->
                        row(one, one.posterior().orElseThrow(), findings.scope().currency()))
                .toList();
        long gains = rows.stream().filter(row -> row.mark() == Forest.Mark.GAIN).count();
        long losses =
                rows.stream().filter(row -> row.mark() == Forest.Mark.LOSS).count();
        String title = "Of " + Words.counted(rows.size(), "host measured", "hosts measured")
                + " the range lies above zero for " + Words.number(gains) + " and below zero for "
                + Words.number(losses);
        String period = findings.study(Question.CLIENT)
                .map(study -> new StudyWords(study, findings.scope().currency()).period())
                .orElse("period");
        Forest figure = new Forest(
                Unit.MONEY,
                Words.symbol(findings.scope().currency()),
                List.of("n", "effect", "chance of gain", "best quarter"),
                rows);
        return Optional.of(new Plot(
                "client-effects",
                title,
                "Fees billed a " + period
                        + " beyond what would have been billed anyway, drawn towards the sector's mean",
                "n: secondments begun. Lines: 95%. Read the chance of the best quarter, not the place. "
                        + Sentences.SENT_WHERE_GROWTH_WAS_EXPECTED,
                Alternative.of(title, figure),
                figure));
    }

    private static Forest.Difference row(Scorecard one, Posterior known, String currency) {
        double low = known.effect() - REACH * known.deviation();
        double high = known.effect() + REACH * known.deviation();
        return new Forest.Difference(
                ScorecardWords.name(one),
                known.effect(),
                low,
                high,
                low > 0 ? Forest.Mark.GAIN : high < 0 ? Forest.Mark.LOSS : Forest.Mark.HOLLOW,
                List.of(
                        Integer.toString(one.about().secondments()),
                        Words.change(BigDecimal.valueOf(known.effect()), currency),
                        Words.percent(known.gain()),
                        Words.percent(known.topQuartile())));
    }

    private ClientEffects() {}
}
