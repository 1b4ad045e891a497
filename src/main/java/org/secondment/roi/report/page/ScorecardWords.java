package org.secondment.roi.report.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.secondment.roi.ranking.Assessment;
import org.secondment.roi.ranking.Barrier;
import org.secondment.roi.ranking.Part;
import org.secondment.roi.ranking.Scorecard;
import org.secondment.roi.ranking.Shortlist;
import org.secondment.roi.ranking.Word;
import org.secondment.roi.report.Words;

/** What a client's scorecard says, in words. */
record ScorecardWords(String currency) {

    static String name(Scorecard one) {
        return one.about().name().isEmpty() ? one.client() : one.about().name();
    }

    /** The strongest figure of the criterion that adds most; empty where nothing is known. */
    String why(Scorecard one) {
        return one.why()
                .map(found -> found.criterion().title() + ": "
                        + found.strongest().map(this::phrase).orElse(""))
                .orElse("");
    }

    /** What stands against it: losses and flags, else the weakest figure of the weakest criterion. */
    String whyNot(Scorecard one) {
        List<String> against = new ArrayList<>();
        if (one.word() == Word.STOP) {
            against.add("past secondments there probably cost fees");
        }
        against.addAll(one.flags());
        return against.isEmpty()
                ? one.whyNot()
                        .map(found -> found.criterion().title() + " is the weakest: "
                                + found.weakest().map(this::phrase).orElse(""))
                        .orElse("")
                : Words.capital(String.join("; ", against));
    }

    private String phrase(Part part) {
        double figure = part.figure().orElseThrow();
        return switch (part.kind()) {
            case WALLET_GAP -> money(figure) + " a year of its legal spend goes elsewhere";
            case WHITE_SPACE ->
                Words.counted(Math.round(figure), "practice", "practices") + " did not bill it in 36 months";
            case CONTACTS ->
                Words.counted(Math.round(figure), "contact", "contacts") + " below general counsel on file";
            case SATISFACTION -> "satisfaction score " + number(figure);
            case REALISATION -> Words.percent(figure) + " of its bills were collected";
            case DEBTOR_DAYS -> "its bills are paid after " + Math.round(figure) + " days";
            case CHARGE -> "past secondees were charged: " + part.note();
            case EFFECT -> "past secondments raised its fees with a chance of " + Words.percent(figure);
            case CANDIDATES -> Words.counted(Math.round(figure), "lawyer", "lawyers") + " could go";
        };
    }

    /** Every figure with where it comes from and its value, or why it is not known. */
    String source(Assessment one) {
        return one.parts().stream().map(this::source).collect(Collectors.joining("; "));
    }

    private String source(Part part) {
        String title = part.kind().title();
        return part.isKnown()
                ? title + " " + figure(part) + " (" + part.note() + "): "
                        + String.format(Locale.UK, "%.2f", part.value().orElseThrow())
                : title + ": not known, " + part.note();
    }

    private String figure(Part part) {
        double figure = part.figure().orElseThrow();
        return switch (part.kind().unit()) {
            case MONEY -> money(figure);
            case SHARE -> Words.percent(figure);
            case DAYS, COUNT -> Long.toString(Math.round(figure));
            case NUMBER -> number(figure);
        };
    }

    String money(double amount) {
        return Words.money(BigDecimal.valueOf(amount), currency);
    }

    private static String number(double figure) {
        return new BigDecimal(String.format(Locale.ROOT, "%.1f", figure))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** How many could go, and why the others could not. */
    static String candidates(Shortlist list) {
        if (list.total() == 0) {
            return "";
        }
        List<String> barred = new ArrayList<>();
        for (Map.Entry<Barrier, Integer> reason : list.barred().entrySet()) {
            barred.add(reason.getValue() + " " + reason.getKey().title());
        }
        if (list.barredOtherwise() > 0) {
            barred.add(list.barredOtherwise() + (barred.isEmpty() ? " could not" : " other reasons"));
        }
        return list.available() + " of " + list.total() + " could go"
                + (barred.isEmpty() ? "" : " (" + String.join(", ", barred) + ")");
    }
}
