package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.secondment.roi.credit.Route;
import org.secondment.roi.credit.RouteTotal;
import org.secondment.roi.effect.Question;
import org.secondment.roi.effect.study.MainEffect;
import org.secondment.roi.effect.study.Study;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Headline;
import org.secondment.roi.report.Words;

/** Figures 3 and 4: fees beyond those of like clients, and fees credited to secondees. Never added. */
final class HeadlineFees {

    private static final String[] CAUSED = {"bills", "matters", "clients", "secondments"};
    private static final String[] CREDITED = {"credits", "bills", "matters", "secondments"};

    static List<Headline> of(Findings findings) {
        List<Headline> figures = new ArrayList<>();
        figures.add(findings.study(Question.CLIENT)
                .map(study -> caused(study, findings.scope().currency()))
                .orElseGet(() -> Headline.missing(
                        3,
                        "fees_beyond",
                        "Fees beyond those of like clients",
                        Format.MONEY_CHANGE,
                        "no effect on clients was estimated in this run",
                        CAUSED)));
        ReferredAmounts amounts = ReferredAmounts.of(findings);
        for (Route route : List.of(Route.SELF, Route.CONTACT, Route.UNKNOWN, Route.FOLLOW)) {
            figures.add(credited(route, amounts));
        }
        return figures;
    }

    private static Headline caused(Study study, String currency) {
        StudyWords words = new StudyWords(study, currency);
        String title = study.mainOutcome().outcome().title() + " beyond like clients, per client and " + words.period();
        Optional<MainEffect> main =
                study.mainOutcome().main().filter(one -> one.printing().hasPoint());
        if (main.isEmpty()) {
            return Headline.missing(
                    3,
                    "fees_beyond",
                    title,
                    words.main().changeFormat(),
                    EffectSentences.of(study, currency).finding(),
                    CAUSED);
        }
        MainEffect effect = main.orElseThrow();
        return Headline.of(
                        3,
                        "fees_beyond",
                        title,
                        words.main().changeFormat(),
                        effect.effect().value(),
                        effect.words() + "; " + words.counted(effect.treated()) + " after a secondment, "
                                + words.counted(effect.controls()) + " like them"
                                + effect.pValue().stream()
                                        .mapToObj(p -> "; p = " + Words.probability(p))
                                        .collect(Collectors.joining()),
                        CAUSED)
                .within(effect.effect().interval());
    }

    private static Headline credited(Route route, ReferredAmounts amounts) {
        String id = "credited_" + route.word();
        String title = "Credited: " + lower(ReferredRoutes.name(route));
        int mature = amounts.mature().size();
        int months = amounts.months();
        if (!amounts.ledger().measurable().contains(route)) {
            return Headline.missing(
                    4,
                    id,
                    title,
                    Format.MONEY,
                    "the files at hand cannot establish this route; see Referred work",
                    CREDITED);
        }
        if (mature == 0) {
            return Headline.missing(
                    4, id, title, Format.MONEY, "no secondment is old enough for " + months + " months", CREDITED);
        }
        long after = amounts.ledger().totals(months).stream()
                .filter(total -> total.route() == route)
                .mapToLong(RouteTotal::after)
                .sum();
        return Headline.of(
                4,
                id,
                title,
                Format.MONEY,
                amounts.units(after).doubleValue(),
                "billed in the " + months + " months after, " + Words.counted(mature, "secondment", "secondments")
                        + (route.ofHost() ? "; says who is named, not what was caused" : "; never part of the host's"),
                CREDITED);
    }

    private static String lower(String title) {
        return title.substring(0, 1).toLowerCase(Locale.UK) + title.substring(1);
    }

    private HeadlineFees() {}
}
