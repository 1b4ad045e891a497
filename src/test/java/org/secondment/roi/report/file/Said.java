package org.secondment.roi.report.file;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.secondment.roi.report.Words;

/**
 * An amount or a share in a sentence.
 *
 * @param text as it is written, such as −£1.10m
 * @param value without its sign
 * @param half of the last digit that is written
 */
record Said(String text, double value, double half) {

    private static final Pattern FIGURE =
            Pattern.compile("([+" + Words.MINUS + "]?)(\u00a3?)(\\d[\\d,]*)(?:\\.(\\d+))?([km%]?)");
    private static final Map<String, Double> UNITS = Map.of("", 1.0, "k", 1e3, "m", 1e6, "%", 0.01);

    /** Amounts and shares; 95 % of a range is none of the firm's figures. */
    static List<Said> in(String sentence) {
        return FIGURE.matcher(sentence)
                .results()
                .filter(found -> !found.group(2).isEmpty() || found.group(5).equals("%"))
                .filter(found -> !sentence.startsWith("95% range", found.start()))
                .map(Said::of)
                .toList();
    }

    private static Said of(MatchResult found) {
        String decimals = found.group(4) == null ? "" : found.group(4);
        double unit = UNITS.getOrDefault(found.group(5), Double.NaN);
        return new Said(
                found.group(),
                Double.parseDouble(found.group(3).replace(",", "") + "." + decimals + "0") * unit,
                0.5 * Math.pow(10, -decimals.length()) * unit);
    }

    /** Whether a plus or minus is written. */
    boolean signed() {
        return text.startsWith("+") || text.startsWith(Words.MINUS);
    }

    /** Whether the number reads so; a sign that is written must be the number's. */
    boolean isOf(double number) {
        boolean sameSign = !signed() || text.startsWith("+") == number > 0;
        return sameSign && Math.abs(Math.abs(number) - value) <= half * (1 + 1e-9);
    }
}
