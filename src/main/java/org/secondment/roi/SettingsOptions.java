package org.secondment.roi;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.secondment.roi.panel.Calendar;
import picocli.CommandLine.Option;

/** Options that name and override settings, shared by commands. */
final class SettingsOptions {

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Settings file (default: data/sample/settings.yaml, the invented sample firm).")
    private @Nullable Path config;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "Overrides one setting, such as --set effects.grain=year; may be repeated.")
    private Map<String, String> overrides = new LinkedHashMap<>();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Where runs are published (overrides the setting 'output').")
    private @Nullable Path out;

    @Option(names = "--quarter", paramLabel = "QUARTER", description = "Fiscal quarter to report, such as 2026-Q3.")
    private @Nullable String quarter;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Day up to which the exports are complete, such as 2026-09-30.")
    private @Nullable LocalDate asOf;

    /** @throws SettingsProblem if file, environment or options cannot be used */
    Settings settings() {
        return settings(Optional.ofNullable(quarter));
    }

    /** The same for a quarter, whatever the options say of one. */
    Settings settings(Optional<String> reported) {
        Map<String, String> all = new LinkedHashMap<>(overrides);
        Optional.ofNullable(out)
                .ifPresent(folder -> all.put(
                        Setting.OUTPUT.key(),
                        folder.toAbsolutePath().normalize().toString()));
        Optional.ofNullable(asOf).ifPresent(day -> all.put(Setting.AS_OF.key(), day.toString()));
        Settings settings = Settings.of(file(), System.getenv(), all);
        if (reported.isEmpty()) {
            return settings;
        }
        if (asOf != null) {
            throw new SettingsProblem("--quarter and --as-of both name the last day; give one of them");
        }
        all.put(
                Setting.AS_OF.key(),
                quarter(settings, reported.orElseThrow()).last().toString());
        return Settings.of(file(), System.getenv(), all);
    }

    /** @throws SettingsProblem if it is none */
    static Calendar.Period quarter(Settings settings, String label) {
        return settings.calendar()
                .quarter(label)
                .orElseThrow(() -> new SettingsProblem("'" + label + "' is no quarter; expected one such as 2026-Q3"));
    }

    private Path file() {
        Path home = Path.of(System.getProperty("secondment.home", ""));
        return config == null ? home.resolve("data/sample/settings.yaml") : config;
    }
}
