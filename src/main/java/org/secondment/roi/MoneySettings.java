package org.secondment.roi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What turns fees into money and time away into cost; shares are from 0 to 1.
 *
 * @param discountYear rate by which a year's delay is discounted
 * @param horizon quarters after the return
 * @param billing empty where it is to be measured; likewise collection and debtorDays
 * @param range share by which each assumption is lowered and raised
 * @param gradePay for a year of full time in the base currency, by grade
 * @param onCostPct on top of pay where compensation has none
 */
record MoneySettings(
        double margin,
        double discountYear,
        int horizon,
        double capacity,
        OptionalDouble billing,
        OptionalDouble collection,
        OptionalDouble debtorDays,
        double avoidable,
        double range,
        Map<String, BigDecimal> gradePay,
        BigDecimal onCostPct) {

    private static final String MEASURED = "measured";
    private static final List<Integer> HORIZONS = List.of(4, 8, 12);
    private static final int MOST_DAYS = 730;

    MoneySettings {
        gradePay = Map.copyOf(gradePay);
    }

    /**
     * Those of the text.
     *
     * @param grades that pay may be given for
     * @throws SettingsProblem naming the key, what was found and what was expected
     */
    static MoneySettings of(SettingText text, List<String> grades) {
        return new MoneySettings(
                share(
                        text,
                        Setting.MONEY_MARGIN,
                        value -> value.signum() > 0,
                        "a share above 0 and up to 1, such as 0.30"),
                share(text, Setting.MONEY_DISCOUNT_YEAR, value -> true, "a rate from 0 to 1, such as 0.08"),
                text.read(Setting.MONEY_HORIZON, Integer::valueOf, HORIZONS::contains, "one of " + HORIZONS),
                share(text, Setting.MONEY_CAPACITY, value -> true, "a share from 0 to 1, such as 0.75"),
                measured(text, Setting.MONEY_BILLING, 2, "measured or a share above 0 and up to 2, such as 0.92"),
                measured(text, Setting.MONEY_COLLECTION, 1, "measured or a share above 0 and up to 1, such as 0.95"),
                measured(
                        text,
                        Setting.MONEY_DEBTOR_DAYS,
                        MOST_DAYS,
                        "measured or a number of days above 0 and up to " + MOST_DAYS),
                share(text, Setting.MONEY_AVOIDABLE, value -> true, "a share from 0 to 1, such as 0.1"),
                share(text, Setting.MONEY_RANGE, value -> true, "a share from 0 to 1, such as 0.2"),
                gradePay(text, grades),
                text.percent(Setting.MONEY_ON_COST_PCT));
    }

    private static double share(SettingText text, Setting setting, Predicate<BigDecimal> also, String expected) {
        return text.read(
                        setting,
                        BigDecimal::new,
                        value -> value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0 && also.test(value),
                        expected)
                .doubleValue();
    }

    private static OptionalDouble measured(SettingText text, Setting setting, int most, String expected) {
        if (text.of(setting).equalsIgnoreCase(MEASURED)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(text.read(
                        setting,
                        BigDecimal::new,
                        value -> value.signum() > 0 && value.compareTo(BigDecimal.valueOf(most)) <= 0,
                        expected)
                .doubleValue());
    }

    private static Map<String, BigDecimal> gradePay(SettingText text, List<String> grades) {
        Map<String, BigDecimal> pay = new TreeMap<>();
        for (String item : text.items(Setting.MONEY_GRADE_PAY)) {
            int colon = item.indexOf(':');
            String grade = colon < 0 ? item : item.substring(0, colon).strip();
            Optional<BigDecimal> amount = colon < 0
                    ? Optional.empty()
                    : amount(item.substring(colon + 1).strip());
            if (!grades.contains(grade) || amount.isEmpty() || pay.put(grade, amount.orElseThrow()) != null) {
                throw text.wrong(
                        Setting.MONEY_GRADE_PAY,
                        "grades of " + grades + ", each once with its pay for a year, such as '" + grades.get(0)
                                + ": 60000'");
            }
        }
        return pay;
    }

    private static Optional<BigDecimal> amount(String text) {
        try {
            return Optional.of(new BigDecimal(text)).filter(value -> value.signum() > 0);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
