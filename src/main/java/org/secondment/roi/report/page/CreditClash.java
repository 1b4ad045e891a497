package org.secondment.roi.report.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.secondment.roi.credit.Away;
import org.secondment.roi.credit.Phase;
import org.secondment.roi.effect.Evidence;
import org.secondment.roi.effect.Question;
import org.secondment.roi.effect.study.MainEffect;
import org.secondment.roi.effect.study.Study;
import org.secondment.roi.effect.study.UnitEffect;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Words;

/**
 * Who is credited, and what secondments changed, side by side: credit without growth may have moved inside the firm, and
 * growth without credit is a gain that nobody is named for.
 */
final class CreditClash {

    /** Credit of less than a tenth of an effect is taken for none. */
    private static final double HARDLY_ANY = 0.1;

    private static final int MONTHS = 12;

    private final ReferredAmounts amounts;
    private final Study study;
    private final StudyWords words;
    private final Map<String, Double> credit;

    private CreditClash(ReferredAmounts amounts, Study study) {
        this.amounts = amounts;
        this.study = study;
        this.words = new StudyWords(study, amounts.findings().scope().currency());
        Map<String, Double> byGroup = new TreeMap<>();
        amounts.mature().forEach(away -> byGroup.merge(away.group(), change(away), Double::sum));
        this.credit = byGroup;
    }

    /** The finding, and each client where there are any; why not where it cannot be told. */
    static List<Block> of(ReferredAmounts amounts) {
        String heading = "Credit beside the effect";
        var printed = amounts.findings().study(Question.CLIENT).filter(EffectSentences::printed);
        if (printed.isEmpty() || amounts.mature().isEmpty()) {
            return List.of(new Text(
                    heading,
                    List.of("Whether credit and growth agree cannot be told: "
                            + (amounts.mature().isEmpty()
                                    ? "no secondment is old enough."
                                    : "no effect on clients is printed in this run."))));
        }
        CreditClash clash = new CreditClash(amounts, printed.orElseThrow());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Text(heading, clash.said()));
        blocks.addAll(clash.clients());
        return blocks;
    }

    /** Change of credit in a period, in units of the currency. */
    private double change(Away away) {
        long change = amounts.ofHost(away, Phase.AFTER) - amounts.ofHost(away, Phase.BEFORE);
        return amounts.units(change)
                .multiply(BigDecimal.valueOf(MONTHS))
                .divide(BigDecimal.valueOf((long) amounts.months() * words.periodsPerYear()), MathContext.DECIMAL64)
                .doubleValue();
    }

    private List<String> said() {
        MainEffect main = study.mainOutcome().main().orElseThrow();
        double change =
                credit.values().stream().mapToDouble(Double::doubleValue).sum() / credit.size();
        double effect = main.effect().value();
        String period = words.period();
        return List.of(
                "Side by side, never added. Credit: returned secondees are credited with " + than(change) + " a "
                        + period + " and host than before, " + amounts.months()
                        + " months on either side. Effect: hosts billed " + than(effect) + " a " + period
                        + " than they would have anyway (" + main.words() + ").",
                finding(change, main));
    }

    private String than(double change) {
        return words.main().amount(Math.abs(change)) + (change < 0 ? " less" : " more");
    }

    private String finding(double change, MainEffect main) {
        double effect = main.effect().value();
        if (main.evidence() == Evidence.ANECDOTE || main.evidence() == Evidence.TOO_FEW) {
            return "Too few clients stand behind the effect to call this a clash or an agreement.";
        }
        boolean grew = main.evidence() != Evidence.NOT_SHOWN && effect > 0;
        if (grew && change < HARDLY_ANY * effect) {
            return "They clash: hosts grew, and hardly any of it is credited to a returned secondee. Who brought the rest"
                    + " should be asked: it may be a gain that nobody is named for.";
        }
        if (!grew && change > 0) {
            return (effect > 0 ? "They may clash" : "They clash")
                    + ": credit rose, but no growth of hosts is shown. The credit may have moved inside the firm, from"
                    + " lawyers who had it before; or the growth is too small to be seen with so few clients.";
        }
        return grew ? "They agree: both rose." : "They agree: neither shows a gain.";
    }

    private List<Block> clients() {
        List<UnitEffect> units = study.units().stream()
                .filter(unit -> credit.containsKey(unit.unit()))
                .toList();
        if (units.isEmpty()) {
            return List.of();
        }
        Map<String, Long> readings =
                units.stream().collect(Collectors.groupingBy(this::reading, TreeMap::new, Collectors.counting()));
        String told = readings.entrySet().stream()
                .map(entry -> entry.getKey() + " at " + Words.number(entry.getValue()))
                .collect(Collectors.joining(", "));
        return List.of(
                new Text(
                        "",
                        List.of("Client by client, noise included, so that no line proves anything by itself: " + told
                                + ".")),
                new Grid(
                        "credit_and_effect",
                        List.of(
                                Columns.words("client", "Client", 34),
                                Columns.words("reading", "Reading", 26),
                                Columns.moneyChange("credit_change", "Credit a " + words.period()),
                                Columns.moneyChange("beyond", "Beyond expected")),
                        units.stream().map(this::row).toList()));
    }

    private String reading(UnitEffect unit) {
        boolean credited = credit.getOrDefault(unit.unit(), 0.0) > 0;
        if (unit.effect() > 0) {
            return credited ? "both rose" : "growth without credit";
        }
        return credited ? "credit without growth" : "neither rose";
    }

    private List<Cell> row(UnitEffect unit) {
        return List.of(
                Cell.words(amounts.findings().clientName(unit.unit())),
                Cell.words(reading(unit)),
                Cell.measured(
                        credit.getOrDefault(unit.unit(), 0.0), words.main().changeFormat()),
                Cell.measured(unit.effect(), words.main().changeFormat()));
    }
}
