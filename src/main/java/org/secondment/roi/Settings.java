package org.secondment.roi;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.secondment.roi.panel.Calendar;
import org.secondment.roi.panel.TimeGrain;
import org.secondment.roi.report.Audience;
import org.secondment.roi.table.Nearest;

/**
 * Every option of a run, read and validated once.
 *
 * @param effective the text of every setting, as recorded in the manifest
 */
record Settings(
        String firm,
        Currency baseCurrency,
        Optional<LocalDate> asOf,
        Inputs inputs,
        List<Integer> windowMonths,
        List<String> grades,
        List<Audience> packs,
        int minGroup,
        String purpose,
        Path output,
        Path work,
        TimeGrain timeGrain,
        Calendar calendar,
        Map<Setting, String> effective) {

    /** Where the exports lie, what they cover, and how much of them may be rejected (in percent). */
    record Inputs(
            Path folder,
            Optional<Path> mappings,
            Optional<LocalDate> dataFrom,
            Optional<LocalDate> dataTo,
            BigDecimal maxRejectedRowsPct,
            BigDecimal maxRejectedMoneyPct) {}

    /**
     * Settings from a file, the environment and the command line, the later over the earlier; what is blank in the end
     * is the default.
     *
     * @param overrides dotted key to text
     * @throws SettingsProblem naming the key, what was found and what was expected
     */
    static Settings of(Path file, Map<String, String> environment, Map<String, String> overrides) {
        Map<String, String> given = new HashMap<>(SettingsFile.read(file));
        given.putAll(Variables.of(environment));
        overrides.forEach((key, value) -> given.put(known(key), value));
        Map<Setting, String> effective = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            String text = given.getOrDefault(setting.key(), "").strip();
            effective.put(setting, text.isEmpty() ? setting.preset() : text);
        }
        return new Parser(file.toAbsolutePath().normalize().resolveSibling("."), effective).settings();
    }

    private static String known(String key) {
        if (!Setting.keys().contains(key)) {
            throw new SettingsProblem(Unknown.key(key));
        }
        return key;
    }

    /** Turns text into typed settings; relative paths start at the settings file's folder. */
    private record Parser(Path folder, Map<Setting, String> text) {

        Settings settings() {
            Currency currency = currency();
            Calendar calendar = new Calendar(yearStart(), oneOf(Setting.EFFECTS_GRAIN, Calendar.Grain.class));
            return new Settings(
                    text(Setting.FIRM),
                    currency,
                    date(Setting.AS_OF),
                    inputs(),
                    months(),
                    grades(),
                    packs(),
                    whole(Setting.MIN_GROUP, 1),
                    text(Setting.PURPOSE),
                    folder.resolve(text(Setting.OUTPUT)).normalize(),
                    work(),
                    oneOf(Setting.TIME_GRAIN, TimeGrain.class),
                    calendar,
                    Map.copyOf(text));
        }

        private Path work() {
            Path output = folder.resolve(text(Setting.OUTPUT)).normalize();
            return text(Setting.WORK).isEmpty()
                    ? output.resolve("work")
                    : folder.resolve(text(Setting.WORK)).normalize();
        }

        private Currency currency() {
            String expected = "an ISO 4217 code such as GBP";
            Currency currency = read(Setting.BASE_CURRENCY, Currency::getInstance, expected);
            if (currency.getDefaultFractionDigits() < 0) {
                throw wrong(Setting.BASE_CURRENCY, expected);
            }
            return currency;
        }

        private MonthDay yearStart() {
            String expected = "MM-DD such as 04-01, on a day that every month has";
            MonthDay start = read(Setting.FISCAL_YEAR_START, t -> MonthDay.parse("--" + t), expected);
            if (start.getDayOfMonth() > 28) {
                throw wrong(Setting.FISCAL_YEAR_START, expected);
            }
            return start;
        }

        private Inputs inputs() {
            Optional<Path> mappings = Optional.of(text(Setting.INPUTS_MAPPINGS))
                    .filter(t -> !t.isEmpty())
                    .map(t -> folder.resolve(t).normalize());
            return new Inputs(
                    folder.resolve(text(Setting.INPUTS_FOLDER)).normalize(),
                    mappings,
                    date(Setting.INPUTS_DATA_FROM),
                    date(Setting.INPUTS_DATA_TO),
                    percent(Setting.INPUTS_MAX_REJECTED_ROWS_PCT),
                    percent(Setting.INPUTS_MAX_REJECTED_MONEY_PCT));
        }

        private List<Integer> months() {
            List<Integer> months = read(
                    Setting.WINDOWS_MONTHS,
                    t -> SettingsFile.items(t).stream()
                            .map(Integer::valueOf)
                            .sorted()
                            .distinct()
                            .toList(),
                    "whole months such as [12, 24]");
            if (months.isEmpty() || months.get(0) < 1 || months.get(months.size() - 1) > 60) {
                throw wrong(Setting.WINDOWS_MONTHS, "one or more numbers of months from 1 to 60, such as [12, 24]");
            }
            return months;
        }

        private List<String> grades() {
            List<String> grades = SettingsFile.items(text(Setting.GRADES));
            if (grades.isEmpty() || grades.size() > Set.copyOf(grades).size()) {
                throw wrong(Setting.GRADES, "one or more grades, each once");
            }
            return grades;
        }

        private List<Audience> packs() {
            List<String> known =
                    Arrays.stream(Audience.values()).map(Audience::pack).toList();
            List<String> packs = SettingsFile.items(text(Setting.PACKS));
            for (String pack : packs) {
                if (!known.contains(pack)) {
                    String nearest = Nearest.of(pack, known)
                            .map(n -> "; did you mean '" + n + "'?")
                            .orElse("");
                    throw wrong(Setting.PACKS, "some of " + known + nearest);
                }
            }
            if (packs.isEmpty()) {
                throw wrong(Setting.PACKS, "at least one of " + known);
            }
            return Arrays.stream(Audience.values())
                    .filter(audience -> packs.contains(audience.pack()))
                    .toList();
        }

        private <E extends Enum<E>> E oneOf(Setting setting, Class<E> words) {
            String expected = String.join(
                    ", ",
                    Arrays.stream(words.getEnumConstants())
                            .map(word -> word.name().toLowerCase(Locale.ROOT))
                            .toList());
            return read(setting, t -> Enum.valueOf(words, t.toUpperCase(Locale.ROOT)), "one of " + expected);
        }

        private Optional<LocalDate> date(Setting setting) {
            if (text(setting).isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(read(setting, LocalDate::parse, "a date such as 2026-09-30"));
        }

        private BigDecimal percent(Setting setting) {
            BigDecimal value = read(setting, BigDecimal::new, "a percentage from 0 to 100");
            if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(100)) > 0) {
                throw wrong(setting, "a percentage from 0 to 100");
            }
            return value;
        }

        private int whole(Setting setting, int least) {
            int value = read(setting, Integer::valueOf, "a whole number");
            if (value < least) {
                throw wrong(setting, "a whole number from " + least);
            }
            return value;
        }

        private <T> T read(Setting setting, Function<String, T> parser, String expected) {
            try {
                return parser.apply(text(setting));
            } catch (IllegalArgumentException | DateTimeException e) {
                throw wrong(setting, expected);
            }
        }

        private SettingsProblem wrong(Setting setting, String expected) {
            return new SettingsProblem(setting.key() + " is '" + text(setting) + "'; expected " + expected + " ("
                    + setting.meaning() + ")");
        }

        private String text(Setting setting) {
            return java.util.Objects.requireNonNullElse(text.get(setting), "");
        }
    }
}
