package org.secondment.roi.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;

/** Numbers as readers read them. */
public final class Words {

    /** A true minus, as wide as a plus. */
    public static final String MINUS = "\u2212";

    /** As spreadsheets write them: Java's own British "Sept" would differ from a workbook's cells. */
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    private static final String[] SMALL = {
        "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"
    };

    /** An amount shortened to three digits or so, such as £1.24m, −£310k or £0. */
    public static String money(BigDecimal amount, String currency) {
        return moneyAfter(symbol(currency), amount);
    }

    /** The same with the sign of its currency known. */
    public static String moneyAfter(String symbol, BigDecimal amount) {
        return (shownSign(amount) < 0 ? MINUS : "") + symbol + shortened(amount.abs());
    }

    /** The same with a plus before a gain. */
    public static String change(BigDecimal amount, String currency) {
        return (shownSign(amount) > 0 ? "+" : "") + money(amount, currency);
    }

    /** A share in whole percent. */
    public static String percent(double share) {
        long whole = Math.round(Math.abs(share) * 100);
        return (share < 0 && whole > 0 ? MINUS : "") + whole + "%";
    }

    /** A change in whole percent, such as +12% or −3%. */
    public static String percentChange(double change) {
        return (Math.round(change * 100) > 0 ? "+" : "") + percent(change);
    }

    /** Said instead of the infinite end of a range. */
    public static String limit(double end) {
        return end > 0 ? "no upper limit" : "no lower limit";
    }

    /** A probability with three decimals, or that it is smaller. */
    public static String probability(double p) {
        return p < 0.0005 ? "below 0.001" : String.format(Locale.UK, "%.3f", p);
    }

    /** Such as Mar 2024. */
    public static String month(LocalDate day) {
        return MONTHS[day.getMonthValue() - 1] + " " + day.getYear();
    }

    public static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day);
    }

    /** Small numbers in words, others in digits, where they stand alone. */
    public static String number(long n) {
        return n >= 0 && n < SMALL.length ? SMALL[(int) n] : String.format(Locale.UK, "%,d", n);
    }

    /** The same at the start of a sentence. */
    public static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** "no clients", "one client", "two clients". */
    public static String counted(long n, String one, String many) {
        return (n == 0 ? "no" : number(n)) + " " + (n == 1 ? one : many);
    }

    /** The sign of a currency, such as £; its code and a blank that breaks no line where it has none. */
    public static String symbol(String currency) {
        return switch (currency) {
            case "GBP" -> "\u00a3";
            case "EUR" -> "\u20ac";
            case "USD" -> "$";
            default -> Currency.getInstance(currency).getCurrencyCode() + "\u00a0";
        };
    }

    /** The sign of what is left after rounding: an amount that reads 0 has none. */
    private static int shownSign(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_EVEN).signum();
    }

    private static String shortened(BigDecimal amount) {
        if (amount.compareTo(BigDecimal.valueOf(999_500)) >= 0) {
            return digits(amount.movePointLeft(6)) + "m";
        }
        if (amount.compareTo(BigDecimal.valueOf(9_950)) >= 0) {
            return whole(amount.movePointLeft(3)) + "k";
        }
        return String.format(
                Locale.UK, "%,d", amount.setScale(0, RoundingMode.HALF_EVEN).longValue());
    }

    private static String digits(BigDecimal millions) {
        int decimals =
                millions.compareTo(BigDecimal.TEN) < 0 ? 2 : millions.compareTo(BigDecimal.valueOf(100)) < 0 ? 1 : 0;
        return String.format(Locale.UK, "%,." + decimals + "f", millions.setScale(decimals, RoundingMode.HALF_EVEN));
    }

    private static String whole(BigDecimal thousands) {
        return thousands.setScale(0, RoundingMode.HALF_EVEN).toPlainString();
    }

    private Words() {}
}
