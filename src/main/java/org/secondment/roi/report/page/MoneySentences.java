package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import org.secondment.roi.report.Words;
import org.secondment.roi.value.Convention;
import org.secondment.roi.value.ConventionReturn;
import org.secondment.roi.value.ConventionReturn.PaidBack;
import org.secondment.roi.value.HorizonReturn;
import org.secondment.roi.value.SecondmentReturn;
import org.secondment.roi.value.Worth;

/** What the programme returned, in sentences; nothing is said that the clients at hand cannot carry. */
final class MoneySentences {

    private static final String NEVER_ADDED =
            "Cash and margin forgone are two answers to two questions and are never added: what the firm paid while lawyers"
                    + " were away, and what they would have earned it.";
    private static final String NEW_CLIENTS =
            "Money is discounted to the first start at each client. Fees of clients new to the firm are no part of it, and"
                    + " neither are retention, promotion or what was learned.";

    private final MoneyWords words;

    MoneySentences(MoneyWords words) {
        this.words = words;
    }

    List<String> all() {
        List<String> said = new ArrayList<>();
        HorizonReturn main = words.main();
        said.add(counted(main));
        for (ConventionReturn one : main.conventions()) {
            if (one.worth().isPresent()) {
                said.add(told(one, one.worth().orElseThrow()));
            } else {
                said.add(Words.capital(MoneyWords.manner(one.convention())) + " no return is told: " + one.withheld()
                        + ".");
            }
        }
        said.add(NEVER_ADDED);
        if (main.told()) {
            said.addAll(caveats());
        }
        return said;
    }

    private String counted(HorizonReturn main) {
        int clients = main.fees().clients().size();
        return Words.capital(Words.counted(clients, "client is", "clients are")) + " followed for "
                + MoneyWords.horizon(main) + " after the return, with "
                + Words.counted(main.secondments(), "secondment", "secondments") + " and against "
                + Words.number(main.fees().controls()) + " clients like them" + chance(main) + ".";
    }

    private String chance(HorizonReturn main) {
        List<ConventionReturn> told = words.told();
        if (told.isEmpty()) {
            return "";
        }
        double effect = told.get(0).worth().orElseThrow().incremental();
        String found = "; they were billed " + words.money(Math.abs(effect)) + (effect < 0 ? " less" : " more")
                + " than expected, at the start";
        return main.fees().pValue().isEmpty()
                ? found
                : found + " (as much by chance alone: p "
                        + Words.probability(main.fees().pValue().getAsDouble()) + ")";
    }

    private String told(ConventionReturn one, Worth worth) {
        String needed = worth.breakEvenFees() <= 0
                ? "Hosts' fees bear the costs"
                : "Costs come back once clients are billed " + words.money(worth.breakEvenFees())
                        + " beyond expectation";
        return Words.capital(MoneyWords.manner(one.convention())) + ": " + words.money(worth.costs()) + " spent, "
                + words.money(worth.hostFees()) + " of it charged to hosts, " + words.money(worth.benefit())
                + " earned of fees beyond expectation; NPV " + words.money(worth.npv())
                + one.npv().map(limits -> ", 95%: " + words.range(limits)).orElse("") + ". " + needed + "."
                + (one.npv().isPresent() ? " Payback: " + words.payback(worth.payback()) + "." : "")
                + one.paidBack().map(this::paidBack).orElse("");
    }

    private String paidBack(PaidBack paid) {
        String half = Double.isInfinite(paid.median())
                ? "half or more did not within the horizon"
                : "half did within " + words.periods(paid.median());
        return " At " + paid.paidBack() + " of " + paid.clients() + " clients (" + Words.percent(paid.share())
                + ") secondments had paid back by then, " + half + "; by chance alone it would be "
                + Words.percent(paid.placeboShare()) + ".";
    }

    private List<String> caveats() {
        List<String> said = new ArrayList<>();
        if (words.programme().provisional() > 0) {
            said.add("Provisional: " + Words.percent(words.programme().provisional())
                    + " of the fees counted were billed in the last 12 months; what will be collected of them is assumed.");
        }
        said.add(NEW_CLIENTS);
        said.add(Sentences.SENT_WHERE_GROWTH_WAS_EXPECTED);
        return said;
    }

    /** Costs that no fees are held against. */
    List<String> uncounted() {
        List<SecondmentReturn> some = words.programme().uncounted();
        if (some.isEmpty()) {
            return List.of("Every secondment that began is counted.");
        }
        String costs = MoneyWords.conventions().stream()
                .map(convention -> uncounted(convention, some))
                .collect(java.util.stream.Collectors.joining("; "));
        double paid = some.stream().mapToDouble(one -> one.hostFees().doubleValue()).sum();
        return List.of(
                Words.capital(Words.counted(some.size(), "secondment is", "secondments are"))
                        + " not counted: immature or excluded. " + Words.capital(costs) + "; hosts paid "
                        + words.money(paid)
                        + ". It stands on this line alone, never against the fees of other clients.");
    }

    private String uncounted(Convention convention, List<SecondmentReturn> some) {
        List<Double> known = some.stream()
                .filter(one -> one.costs().containsKey(convention))
                .map(one -> one.costs().get(convention).doubleValue())
                .toList();
        String manner = MoneyWords.manner(convention);
        if (known.isEmpty()) {
            return manner + " their cost is not known";
        }
        String sum = words.money(known.stream().mapToDouble(Double::doubleValue).sum());
        return manner + " they cost " + sum
                + (known.size() < some.size()
                        ? " as far as known, of " + known.size() + " of " + some.size()
                        : "");
    }

    /** What the ledger credits stands beneath, and is never added. */
    List<String> attributed() {
        return words.programme()
                .credited()
                .map(credited -> "Secondees are credited with "
                        + Words.money(credited.fees(), words.currency())
                        + " billed in the " + credited.months() + " months after "
                        + Words.counted(credited.secondments(), "secondment", "secondments") + ": "
                        + words.money(credited.contribution(words.programme().assumptions()))
                        + " of margin, once collected. The ledger is a rule, not a cause; it is never added to the return.")
                .map(List::of)
                .orElse(List.of("No work credited to secondees is known; credits.csv would tell."));
    }
}
