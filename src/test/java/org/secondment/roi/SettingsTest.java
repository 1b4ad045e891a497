package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.panel.Calendar.Grain;
import org.secondment.roi.report.Audience;

class SettingsTest {

    @TempDir
    Path folder;

    @Test
    void everyDefaultIsTheOneWrittenHere() {
        Map<String, String> presets = Arrays.stream(Setting.values())
                .filter(setting -> !setting.key().matches("(privacy|retention)\\..*|metrics_file"))
                .collect(Collectors.toMap(Setting::key, Setting::preset));
        assertThat(presets)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("firm", ""),
                        Map.entry("base_currency", "GBP"),
                        Map.entry("fiscal_year_start", "01-01"),
                        Map.entry("as_of", ""),
                        Map.entry("inputs.folder", "."),
                        Map.entry("inputs.mappings", ""),
                        Map.entry("inputs.data_from", ""),
                        Map.entry("inputs.data_to", ""),
                        Map.entry("inputs.max_rejected_rows_pct", "1"),
                        Map.entry("inputs.max_rejected_money_pct", "0.5"),
                        Map.entry("windows.months", "[12, 24]"),
                        Map.entry("grades", "[trainee, associate, senior_associate, counsel, partner]"),
                        Map.entry("packs", "[board, bd, hr, ops]"),
                        Map.entry("min_group", "5"),
                        Map.entry("purpose", ""),
                        Map.entry("output", "reports"),
                        Map.entry("work", ""),
                        Map.entry("time.grain", "day"),
                        Map.entry("effects.grain", "quarter"),
                        Map.entry("effects.before", "8"),
                        Map.entry("effects.after", "8"),
                        Map.entry("effects.anticipation", "1"),
                        Map.entry("effects.min_before", "4"),
                        Map.entry("effects.base_length", "4"),
                        Map.entry("effects.trend", "proportional"),
                        Map.entry("effects.base_period", "universal"),
                        Map.entry("effects.controls", "not_yet"),
                        Map.entry("effects.treatment_starts", "after_away"),
                        Map.entry("effects.winsorise", "0.99"),
                        Map.entry("effects.strata", "[sector, size, grade, tenure, practice, credit]"),
                        Map.entry("effects.cluster", "parent"),
                        Map.entry("effects.min_away_days", "28"),
                        Map.entry("effects.min_activity_periods", "8"),
                        Map.entry("effects.draws", "9999"),
                        Map.entry("effects.seed", "1"),
                        Map.entry("effects.outcomes", "all"),
                        Map.entry("effects.unit", "[client, person]"),
                        Map.entry("credit.windows", "[12, 24, 36]"),
                        Map.entry("credit.main_window", "24"),
                        Map.entry("credit.half_life", "off"),
                        Map.entry("credit.sunset_months", "off"),
                        Map.entry("credit.follow_months", "24"),
                        Map.entry("credit.over_100", "scaled"),
                        Map.entry("money.margin", "0.30"),
                        Map.entry("money.discount_year", "0.08"),
                        Map.entry("money.horizon", "8"),
                        Map.entry("money.capacity", "1"),
                        Map.entry("money.billing", "measured"),
                        Map.entry("money.collection", "measured"),
                        Map.entry("money.debtor_days", "measured"),
                        Map.entry("money.avoidable", "0"),
                        Map.entry("money.range", "0.2"),
                        Map.entry("money.grade_pay", ""),
                        Map.entry("money.on_cost_pct", "20"),
                        Map.entry(
                                "ranking.weights", "need: 3, relationship: 2, economics: 2, evidence: 2, capacity: 1"),
                        Map.entry("ranking.top", "5"),
                        Map.entry(
                                "practices.preregistered",
                                "[brief_supervising_partner, brief_relationship_partner, client_research,"
                                        + " checkin_secondee, debrief_client, debrief_supervising_partner,"
                                        + " debrief_relationship_partner, career_plan_reviewed, contact_plan_made]")));
    }

    @Test
    void anEmptyFileMeansTheDefaults() throws IOException {
        Settings settings = read("");
        assertThat(settings.baseCurrency().getCurrencyCode()).isEqualTo("GBP");
        assertThat(settings.asOf()).isEmpty();
        assertThat(settings.windowMonths()).containsExactly(12, 24);
        assertThat(settings.grades()).containsExactly("trainee", "associate", "senior_associate", "counsel", "partner");
        assertThat(settings.packs()).containsExactly(Audience.BOARD, Audience.BD, Audience.HR, Audience.OPS);
        assertThat(settings.minGroup()).isEqualTo(5);
        assertThat(settings.calendar().grain()).isEqualTo(Grain.QUARTER);
        assertThat(settings.inputs().mappings()).isEmpty();
        assertThat(settings.inputs().maxRejectedRowsPct()).isEqualTo(new BigDecimal("1"));
        assertThat(settings.inputs().maxRejectedMoneyPct()).isEqualTo(new BigDecimal("0.5"));
        assertThat(settings.effective()).containsOnlyKeys(Setting.values());
    }

    @Test
    void everyKeyOfAFileArrives() throws IOException {
        Settings settings = read("""
                firm: Marsh & Reed LLP
                base_currency: EUR
                fiscal_year_start: 05-01
                as_of: 2026-09-30
                inputs:
                  folder: exports
                  mappings: maps
                  data_from: 2020-10-01
                  data_to: 2026-09-29
                  max_rejected_rows_pct: 2.5
                  max_rejected_money_pct: 0
                windows:
                  months: [18, 6, 18]
                grades: [junior, senior]
                packs: [ops]
                min_group: 10
                purpose: planning
                output: out
                effects:
                  grain: Year
                """);

        assertThat(settings.firm()).isEqualTo("Marsh & Reed LLP");
        assertThat(settings.baseCurrency().getCurrencyCode()).isEqualTo("EUR");
        assertThat(settings.calendar().quarter(LocalDate.of(2026, 5, 1)).label())
                .isEqualTo("2027-Q1");
        assertThat(settings.asOf()).contains(LocalDate.of(2026, 9, 30));
        assertThat(settings.inputs())
                .isEqualTo(new Settings.Inputs(
                        folder.resolve("exports"),
                        Optional.of(folder.resolve("maps")),
                        Optional.of(LocalDate.of(2020, 10, 1)),
                        Optional.of(LocalDate.of(2026, 9, 29)),
                        new BigDecimal("2.5"),
                        new BigDecimal("0")));
        assertThat(settings.windowMonths()).containsExactly(6, 18);
        assertThat(settings.grades()).containsExactly("junior", "senior");
        assertThat(settings.packs()).containsExactly(Audience.OPS);
        assertThat(settings.minGroup()).isEqualTo(10);
        assertThat(settings.purpose()).isEqualTo("planning");
        assertThat(settings.output()).isEqualTo(folder.resolve("out"));
        assertThat(settings.calendar().grain()).isEqualTo(Grain.YEAR);
    }

    @Test
    void theCommandLineOverridesTheEnvironmentWhichOverridesTheFileWhichOverridesTheDefault() throws IOException {
        Path file = write("min_group: 6\npurpose: file\nfirm: file\n");
        Map<String, String> environment =
                Map.of("SECONDMENT_ROI_PURPOSE", " environment ", "SECONDMENT_ROI_FIRM", "environment", "HOME", "x");

        Settings settings = Settings.of(file, environment, Map.of("firm", "command line"));

        assertThat(settings.firm()).isEqualTo("command line");
        assertThat(settings.purpose()).isEqualTo("environment");
        assertThat(settings.minGroup()).isEqualTo(6);
        assertThat(settings.windowMonths()).containsExactly(12, 24);
        assertThat(settings.effective())
                .containsEntry(Setting.FIRM, "command line")
                .containsEntry(Setting.PURPOSE, "environment")
                .containsEntry(Setting.MIN_GROUP, "6")
                .containsEntry(Setting.WINDOWS_MONTHS, "[12, 24]");
    }

    @Test
    void aNestedKeyHasAVariableOfItsOwn() throws IOException {
        Settings settings = Settings.of(write(""), Map.of("SECONDMENT_ROI_WINDOWS_MONTHS", "[36]"), Map.of());

        assertThat(settings.windowMonths()).containsExactly(36);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"off", "no", "Y", "yes", "on", "true", "00123", "0x1F", "1_000", "1e3", "12:30:45", "null_"})
    void wordsThatLookLikeBooleansOrNumbersStayText(String word) throws IOException {
        assertThat(read("firm: " + word + "\n").firm()).isEqualTo(word);
        assertThat(read("grades: [first, " + word + "]\n").grades()).containsExactly("first", word);
    }

    @Test
    void aBlankValueMeansTheDefaultWhereverItStands() throws IOException {
        Path file = write("min_group:\nas_of: \"\"\nbase_currency: ~\noutput: out\npurpose: file\n");
        Map<String, String> environment = Map.of("SECONDMENT_ROI_OUTPUT", "", "SECONDMENT_ROI_GRADES", " ");

        Settings settings = Settings.of(file, environment, Map.of("purpose", "", "windows.months", " "));

        assertThat(settings.minGroup()).isEqualTo(5);
        assertThat(settings.output()).isEqualTo(folder.resolve("reports"));
        assertThat(settings.grades()).containsExactly("trainee", "associate", "senior_associate", "counsel", "partner");
        assertThat(settings.purpose()).isEmpty();
        assertThat(settings.windowMonths()).containsExactly(12, 24);
        assertThat(settings.effective()).containsEntry(Setting.OUTPUT, "reports");
    }

    @Test
    void variablesOfTheLauncherAreNoSettings() throws IOException {
        String launcher = Files.readString(Path.of("scripts/secondment-roi"));
        Map<String, String> environment = Pattern.compile("SECONDMENT_ROI_[A-Z_]+")
                .matcher(launcher)
                .results()
                .collect(Collectors.toMap(MatchResult::group, found -> "", (a, b) -> a));
        assertThat(environment).containsKeys("SECONDMENT_ROI_CACHE", "SECONDMENT_ROI_CDS");

        assertThat(Settings.of(write(""), environment, Map.of()).minGroup()).isEqualTo(5);
    }

    @Test
    void relativePathsStartAtTheFoldersOfTheFile() throws IOException {
        Path below = Files.createDirectories(folder.resolve("a/b"));
        Path file = Files.writeString(
                below.resolve("settings.yaml"), "inputs:\n  folder: .\n  mappings: ../maps\noutput: ../../reports\n");

        Settings settings = Settings.of(file, Map.of(), Map.of());

        assertThat(settings.inputs().folder()).isEqualTo(below);
        assertThat(settings.inputs().mappings()).contains(folder.resolve("a/maps"));
        assertThat(settings.output()).isEqualTo(folder.resolve("reports"));
    }

    @Test
    void absolutePathsStayAsTheyAre() throws IOException {
        Path elsewhere = folder.resolve("elsewhere").toAbsolutePath();

        assertThat(read("output: \"" + elsewhere + "\"\n").output()).isEqualTo(elsewhere);
    }

    private Settings read(String text) throws IOException {
        return Settings.of(write(text), Map.of(), Map.of());
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("settings.yaml"), text);
    }
}
