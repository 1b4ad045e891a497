package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import org.secondment.roi.effect.study.Trust.Ranked;
import org.secondment.roi.effect.study.Trust.Ranking;
import org.secondment.roi.effect.study.Trust.Synthetic;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Words;

/** Single named clients: beside a mixture of others, and drawn towards their sector; or why they are not shown. */
final class SingleClients {

    private static final Cell NONE = Cell.mark(Shorthand.NOT_AVAILABLE);

    /** Nothing where no client was looked at alone. */
    static List<Block> of(StudyWords words, List<Synthetic> twins, Ranking ranking, Findings findings) {
        List<Block> blocks = new ArrayList<>();
        if (!twins.isEmpty()) {
            blocks.add(new Text("One client beside its twin", List.of(twinned(twins))));
            blocks.add(twins(words, twins, findings));
        }
        if (!ranking.refusal().isEmpty()) {
            blocks.add(new Text(
                    "Ranking",
                    List.of("No ranking of " + words.units() + " is shown: "
                            + EffectSentences.withoutStop(ranking.refusal()) + ".")));
        } else if (!ranking.units().isEmpty()) {
            blocks.add(
                    new Text(
                            "Ranking",
                            List.of(
                                    "Effects differ by more than chance between clients. Each is drawn towards the mean of"
                                            + " its sector, the more the noisier it is; read the chance of the best quarter, not the place.")));
            blocks.add(ranking(words, ranking.units(), findings));
        }
        return blocks;
    }

    private static String twinned(List<Synthetic> twins) {
        long shown = twins.stream().filter(one -> one.refusal().isEmpty()).count();
        return "A twin is the mixture of clients without a secondment that moved as the client did before. "
                + Words.capital(Words.number(shown)) + " of "
                + Words.counted(twins.size(), "client", "clients") + " can be given one that fits.";
    }

    private static Grid twins(StudyWords words, List<Synthetic> twins, Findings findings) {
        return new Grid(
                "effect_twins",
                List.of(
                        Columns.words("client", "Client and twin", 34),
                        EffectTables.number("synthetic_control", "Less its twin"),
                        EffectTables.number("synthetic_differences", "Less twin, gap before removed"),
                        EffectTables.number("rank_p", "p by rank"),
                        Columns.count("donors", "Clients to mix"),
                        Columns.longWords("words", "Why not shown", 24)),
                twins.stream()
                        .map(one -> twin(one, words.main().changeFormat(), findings))
                        .toList());
    }

    private static List<Cell> twin(Synthetic one, Format format, Findings findings) {
        boolean shown = one.refusal().isEmpty();
        return List.of(
                Cell.words(findings.clientName(one.unit())),
                shown ? Cell.measured(one.control(), format) : NONE,
                shown ? Cell.measured(one.differences(), format) : NONE,
                shown && one.rankP().isPresent() ? Cell.measured(one.rankP().getAsDouble(), Format.PROBABILITY) : NONE,
                Cell.count(one.donors()),
                Cell.words(one.refusal()));
    }

    private static Grid ranking(StudyWords words, List<Ranked> units, Findings findings) {
        return new Grid(
                "effect_ranking",
                List.of(
                        Columns.words("client", "Client drawn to its sector", 34),
                        EffectTables.number("effect", "Effect"),
                        EffectTables.number("deviation", "Standard deviation"),
                        Columns.percent("top_quartile_chance", "Chance of best quarter")),
                units.stream()
                        .map(one -> List.of(
                                Cell.words(findings.clientName(one.unit())),
                                Cell.measured(one.effect(), words.main().changeFormat()),
                                Cell.measured(one.deviation(), words.main().format()),
                                Cell.ratio(one.topQuartileChance())))
                        .toList());
    }

    private SingleClients() {}
}
