package org.secondment.roi.report.page;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.report.Words;
import org.secondment.roi.value.Convention;
import org.secondment.roi.value.ConventionReturn;
import org.secondment.roi.value.Driver;
import org.secondment.roi.value.HorizonReturn;
import org.secondment.roi.value.Payback;
import org.secondment.roi.value.Programme;

/** What pages say of the programme's money, in the words of readers. */
record MoneyWords(Programme programme, String currency) {

    HorizonReturn main() {
        return programme.main();
    }

    /** Conventions whose return is told, in order. */
    List<ConventionReturn> told() {
        return main().conventions().stream()
                .filter(one -> one.worth().isPresent())
                .toList();
    }

    static List<Convention> conventions() {
        return Arrays.asList(Convention.values());
    }

    String money(double amount) {
        return Words.money(BigDecimal.valueOf(amount), currency);
    }

    String change(double amount) {
        return Words.change(BigDecimal.valueOf(amount), currency);
    }

    String range(Interval interval) {
        return OutcomeWords.range(interval, end -> Double.isInfinite(end) ? Words.limit(end) : money(end));
    }

    /** Such as "in cash". */
    static String manner(Convention convention) {
        return switch (convention) {
            case CASH -> "in cash";
            case OPPORTUNITY -> "by margin forgone";
        };
    }

    String period() {
        return switch (main().fees().periodsPerYear()) {
            case 4 -> "quarter";
            case 12 -> "month";
            default -> "year";
        };
    }

    String periods(double n) {
        return String.format(Locale.UK, "%.1f", n) + " " + period() + "s";
    }

    /** Such as "eight quarters". */
    static String horizon(HorizonReturn horizon) {
        return Words.counted(horizon.quarters(), "quarter", "quarters");
    }

    /** When money came back, or that it did not. */
    String payback(Payback payback) {
        if (payback.stays().isPresent()) {
            double time = payback.stays().getAsDouble();
            return time == 0 ? "before the return" : periods(time);
        }
        return payback.lostAgain()
                ? "not within the horizon: reached after "
                        + periods(payback.reached().getAsDouble()) + ", lost again"
                : "not within the horizon";
    }

    static Cell figure(OptionalDouble value, Format format) {
        return value.isPresent() ? Cell.measured(value.getAsDouble(), format) : Cell.mark(Shorthand.NOT_AVAILABLE);
    }

    static Format format(Driver driver) {
        return driver == Driver.DEBTOR_DAYS ? Format.COUNT : Format.PERCENT;
    }

    /** One value of an assumption, such as 30% or 47 days. */
    static String value(Driver driver, double value) {
        return driver == Driver.DEBTOR_DAYS ? Math.round(value) + " days" : percent(value);
    }

    private static String percent(double share) {
        double tenths = Math.round(share * 1_000) / 10.0;
        return tenths == Math.rint(tenths) ? Words.percent(share) : tenths + "%";
    }
}
