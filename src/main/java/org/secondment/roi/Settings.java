package org.secondment.roi;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondment.roi.panel.Calendar;
import org.secondment.roi.panel.TimeGrain;
import org.secondment.roi.report.Audience;
import org.secondment.roi.storage.Locations;

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
        Optional<Path> metrics,
        TimeGrain timeGrain,
        Calendar calendar,
        EffectsSettings effects,
        PracticesSettings practices,
        CreditSettings credit,
        MoneySettings money,
        RankingSettings ranking,
        PrivacySettings privacy,
        RetentionSettings retention,
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
        return new Parser(file.toAbsolutePath().normalize().resolveSibling("."), new SettingText(effective)).settings();
    }

    private static String known(String key) {
        if (!Setting.keys().contains(key)) {
            throw new SettingsProblem(Unknown.key(key));
        }
        return key;
    }

    /** Turns text into typed settings; relative paths start at the settings file's folder, which may be remote. */
    private record Parser(Path folder, SettingText text) {

        Settings settings() {
            return new Settings(
                    text.of(Setting.FIRM),
                    currency(),
                    text.date(Setting.AS_OF),
                    inputs(),
                    text.months(Setting.WINDOWS_MONTHS),
                    grades(),
                    packs(),
                    text.whole(Setting.MIN_GROUP, 1),
                    text.of(Setting.PURPOSE),
                    path(Setting.OUTPUT),
                    text.of(Setting.WORK).isEmpty() ? path(Setting.OUTPUT).resolve("work") : path(Setting.WORK),
                    named(Setting.METRICS_FILE),
                    text.oneOf(Setting.TIME_GRAIN, TimeGrain.class),
                    new Calendar(yearStart(), text.oneOf(Setting.EFFECTS_GRAIN, Calendar.Grain.class)),
                    EffectsSettings.of(text),
                    PracticesSettings.of(text),
                    CreditSettings.of(text),
                    MoneySettings.of(text, grades()),
                    RankingSettings.of(text),
                    privacy(),
                    RetentionSettings.of(text),
                    text.texts());
        }

        private Path path(Setting setting) {
            return Locations.within(folder, text.of(setting)).normalize();
        }

        private Optional<Path> named(Setting setting) {
            return text.of(setting).isEmpty() ? Optional.empty() : Optional.of(path(setting));
        }

        private PrivacySettings privacy() {
            return PrivacySettings.of(
                    text, named(Setting.PRIVACY_KEY_FILE), named(Setting.PRIVACY_PASSWORD_FILE), path(Setting.OUTPUT));
        }

        private List<Audience> packs() {
            List<String> items = text.items(Setting.PACKS);
            if (items.contains("partner") || items.contains("secondee")) {
                throw text.wrong(
                        Setting.PACKS,
                        "some of [board, bd, hr, ops]: partner and secondee are made for one person on request, by"
                                + " 'secondment-roi pack partner ID' and 'secondment-roi pack secondee ID'");
            }
            return text.someOf(Setting.PACKS, Arrays.asList(Audience.values()), Audience::pack);
        }

        private Currency currency() {
            return text.read(
                    Setting.BASE_CURRENCY,
                    Currency::getInstance,
                    currency -> currency.getDefaultFractionDigits() >= 0,
                    "an ISO 4217 code such as GBP");
        }

        private MonthDay yearStart() {
            return text.read(
                    Setting.FISCAL_YEAR_START,
                    t -> MonthDay.parse("--" + t),
                    start -> start.getDayOfMonth() <= 28,
                    "MM-DD such as 04-01, on a day that every month has");
        }

        private Inputs inputs() {
            return new Inputs(
                    path(Setting.INPUTS_FOLDER),
                    named(Setting.INPUTS_MAPPINGS),
                    text.date(Setting.INPUTS_DATA_FROM),
                    text.date(Setting.INPUTS_DATA_TO),
                    text.percent(Setting.INPUTS_MAX_REJECTED_ROWS_PCT),
                    text.percent(Setting.INPUTS_MAX_REJECTED_MONEY_PCT));
        }

        private List<String> grades() {
            List<String> grades = text.items(Setting.GRADES);
            if (grades.isEmpty() || grades.size() > Set.copyOf(grades).size()) {
                throw text.wrong(Setting.GRADES, "one or more grades, each once");
            }
            return grades;
        }
    }
}
