package org.secondment.roi.report.page;

import java.util.List;
import org.secondment.roi.effect.Printing;
import org.secondment.roi.report.Block.Text;

/** How effects are estimated, in short; docs/method.md says the same with formulas and sources in full. */
final class EffectMethod {

    static List<Text> texts() {
        return List.of(counterfactual(), time(), comparison(), certainty(), refusal(), secondOpinions(), sources());
    }

    private static Text counterfactual() {
        return new Text(
                "Effects: what would have happened anyway",
                List.of(
                        "Effect = actual - what would have happened anyway, for each client group (or lawyer) and period;"
                                + " the figure printed is the mean over those treated and the first periods after the"
                                + " return. Yb is a unit's own mean before, Cb and Ct the means of units like it before"
                                + " and now.",
                        "In proportion (money and counts): anyway = Yb x Ct / Cb. In parallel (shares, and as a check):"
                                + " anyway = Yb + (Ct - Cb). Both stand on How sure are we.",
                        "Effects are sums of actual - anyway, so clients add up to the programme exactly."));
    }

    private static Text time() {
        return new Text(
                "Effects: the clock",
                List.of(
                        "Base: the periods before the start that all are compared with, the ones just before the start"
                                + " left out, for they may already feel it (anticipation). Before the start time counts"
                                + " from it, after the return from the last period away; the time away stands apart.",
                        "Secondments close to each other are one episode; a second one never makes a client a new unit."
                                + " Those with the same first and last period away are one cohort. The headline takes"
                                + " cohorts seen in all its periods."));
    }

    private static Text comparison() {
        return new Text(
                "Effects: compared with whom",
                List.of(
                        "Units that never had a secondment, or have none yet at that time, in the same stratum: size fifth"
                                + " and sector for clients; grade, tenure, practice and earlier credit for lawyers. Size is"
                                + " taken before the base. Strata with too few are merged step by step; each start says"
                                + " on which step it stands.",
                        "Left out and counted: secondments before the data or too short, too few periods before, units"
                                + " without activity before, and clients that received a contact or work from a host."));
    }

    private static Text certainty() {
        return new Text(
                "Effects: how sure",
                List.of(
                        "Standard errors come from influence functions, by client group, with shares estimated. Below "
                                + Printing.LEAST_FOR_BAND
                                + " treated the range is that of a permutation test: secondments are dealt out anew"
                                + " within strata, and all effects that the test does not refuse make the range.",
                        "Evidence words: strong = range without zero, Mbar at least 1, " + Printing.LEAST_FOR_BAND
                                + " treated or more; moderate = range without zero, Mbar at least 0.5, "
                                + Printing.LEAST_FOR_INTERVAL
                                + " or more; weak = range without zero otherwise; not shown = zero in the range. Where both"
                                + " assumptions on trends differ in sign, weak at most.",
                        "Mbar: how many times the largest step between trends before the secondment they may part after"
                                + " it until the range holds zero."));
    }

    private static Text refusal() {
        return new Text(
                "Effects: what is printed",
                List.of(
                        "Below " + Printing.LEAST_TREATED + " treated or " + Printing.LEAST_CONTROLS
                                + " like them: nothing. Below " + Printing.LEAST_FOR_INTERVAL
                                + " treated: the figure, what chance alone gives, p, and the word anecdote; no percentage. Below "
                                + Printing.LEAST_FOR_BAND
                                + " of either: the range by permutation. From there: the band that"
                                + " holds for all points at once, or the permutation's range where it is over 20% wider.",
                        "The table effects.csv holds every estimate, those not printed too (printed = false)."));
    }

    private static Text secondOpinions() {
        return new Text(
                "Effects: second opinions",
                List.of(
                        "Imputation, one sector left out at a time, other anticipation, never-treated controls only; the"
                                + " weight a plain two-way regression would put on wrong comparisons; a synthetic twin for"
                                + " single clients with a long history; effects of clients drawn towards their mean, ranked"
                                + " only where they differ by more than chance; segments with Benjamini-Hochberg q at most"
                                + " 10%."));
    }

    private static Text sources() {
        return new Text(
                "Sources",
                List.of(
                        "Callaway and Sant'Anna 2021; Borusyak, Jaravel and Spiess 2024; Goodman-Bacon 2021; Rambachan and"
                                + " Roth 2023; Abadie, Diamond and Hainmueller 2010; Arkhangelsky and others 2021; Benjamini and"
                                + " Hochberg 1995; Efron and Morris 1975; Chung and Romano 2013; Bloom 1995."));
    }

    private EffectMethod() {}
}
