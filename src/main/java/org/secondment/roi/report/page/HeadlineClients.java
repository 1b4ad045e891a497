package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.secondment.roi.effect.Question;
import org.secondment.roi.effect.study.Study;
import org.secondment.roi.effect.study.Trust;
import org.secondment.roi.effect.study.Trust.Ranked;
import org.secondment.roi.effect.study.Trust.Ranking;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Headline;
import org.secondment.roi.report.Words;

/** Figure 6: the best and the worst clients, where the evidence can tell them apart. */
final class HeadlineClients {

    private static final int NAMED = 3;
    private static final String[] TABLES = {"bills", "matters", "clients", "secondments"};

    static List<Headline> of(Findings findings) {
        Optional<Study> study = findings.study(Question.CLIENT);
        Optional<Ranking> ranking = study.flatMap(Study::trust).map(Trust::ranking);
        if (ranking.filter(one -> one.units().size() >= 2 * NAMED).isEmpty()) {
            String why = ranking.map(Ranking::refusal)
                    .filter(refusal -> !refusal.isEmpty())
                    .map(refusal -> "ranking withheld: " + EffectSentences.withoutStop(refusal))
                    .orElse("ranking withheld: no effect of single clients was estimated");
            return List.of(Headline.missing(
                    6,
                    "best",
                    "Best and worst three clients",
                    Format.MONEY_CHANGE,
                    why + "; see figures 2 and 10",
                    TABLES));
        }
        StudyWords words = new StudyWords(study.orElseThrow(), findings.scope().currency());
        List<Ranked> best = ranking.orElseThrow().units();
        List<Ranked> worst = new ArrayList<>(best);
        Collections.reverse(worst);
        return List.of(
                figure("best", "Best client, drawn to the mean", best, words, findings),
                figure("worst", "Worst client, drawn to the mean", worst, words, findings));
    }

    private static Headline figure(String id, String title, List<Ranked> ordered, StudyWords words, Findings findings) {
        String names = ordered.stream()
                .limit(NAMED)
                .map(one -> findings.clientName(one.unit()) + " "
                        + words.main().change(one.effect()) + " a " + words.period() + " (chance of the best quarter "
                        + Words.percent(one.topQuartileChance()) + ")")
                .collect(Collectors.joining("; "));
        return Headline.of(
                6, id, title, words.main().changeFormat(), ordered.get(0).effect(), names, TABLES);
    }

    private HeadlineClients() {}
}
