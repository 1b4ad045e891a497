package org.secondment.roi.report.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.secondment.roi.report.Words;
import org.secondment.roi.value.ConventionReturn;
import org.secondment.roi.value.ConventionReturn.Verdict;
import org.secondment.roi.value.Programme;
import org.secondment.roi.value.ReturnStudy;

/** The finding of the programme's money in one line; a loss is said as plainly as a gain. */
final class MoneyTitle {

    static String of(ReturnStudy money, String currency) {
        Optional<Programme> programme = money.programme();
        if (programme.isEmpty()) {
            return "What the programme returned is not measurable: fees of clients beyond expectation were not estimated";
        }
        MoneyWords words = new MoneyWords(programme.orElseThrow(), currency);
        List<ConventionReturn> told = words.told();
        if (told.isEmpty()) {
            return "No return can be shown: "
                    + words.main().conventions().get(0).withheld();
        }
        List<Verdict> verdicts =
                told.stream().map(ConventionReturn::verdict).distinct().toList();
        return verdicts.size() == 1
                ? same(words, verdicts.get(0))
                : Words.capital(told.stream()
                        .map(one -> manner(one) + " " + alone(words, one))
                        .collect(Collectors.joining("; ")));
    }

    private static String same(MoneyWords words, Verdict verdict) {
        return switch (verdict) {
            case LOSS -> "The programme cost more than it brought back: " + sizes(words);
            case GAIN -> "The programme brought back more than it cost: " + sizes(words);
            case OPEN -> "No return can be shown: " + results(words) + "; chance alone could have made it either way";
            case UNTESTED -> "An anecdote, too few clients for a range: " + results(words);
        };
    }

    /** Such as "£1.2m in cash, £0.9m by margin forgone". */
    private static String sizes(MoneyWords words) {
        return words.told().stream()
                .map(one -> words.money(Math.abs(npv(one))) + " " + manner(one))
                .collect(Collectors.joining(", "));
    }

    private static String results(MoneyWords words) {
        return words.told().stream()
                .map(one -> balance(words, one) + " " + manner(one))
                .collect(Collectors.joining(", "));
    }

    private static String balance(MoneyWords words, ConventionReturn one) {
        return words.money(Math.abs(npv(one)))
                + (npv(one) < 0 ? " more spent than brought back" : " more brought back than spent");
    }

    private static String alone(MoneyWords words, ConventionReturn one) {
        return switch (one.verdict()) {
            case LOSS -> "the programme cost " + words.money(-npv(one)) + " more than it brought back";
            case GAIN -> "the programme brought back " + words.money(npv(one)) + " more than it cost";
            case OPEN -> "no return can be shown (" + balance(words, one) + ", within chance)";
            case UNTESTED -> "there are no limits (" + balance(words, one) + ")";
        };
    }

    /** In words that need no page before. */
    private static String manner(ConventionReturn one) {
        return switch (one.convention()) {
            case CASH -> "in cash";
            case OPPORTUNITY -> "counting work not done at home";
        };
    }

    private static double npv(ConventionReturn one) {
        return one.worth().orElseThrow().npv();
    }

    private MoneyTitle() {}
}
