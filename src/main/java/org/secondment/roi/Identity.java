package org.secondment.roi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.secondment.roi.intake.reading.Source;
import org.secondment.roi.publish.EarlierRun;

/**
 * What makes a run the same run: program version, settings that shape figures, the bytes of the inputs and how they are
 * read, and the manifest of the quarter before.
 *
 * @param runId twelve hexadecimal digits
 */
record Identity(String runId, String inputHash, String settingsHash) {

    private static final int DIGITS = 12;

    /** Settings outside their own group that shape effects. */
    private static final List<String> OF_EFFECTS = Stream.of(
                    Setting.BASE_CURRENCY,
                    Setting.FISCAL_YEAR_START,
                    Setting.AS_OF,
                    Setting.INPUTS_DATA_FROM,
                    Setting.INPUTS_DATA_TO,
                    Setting.CREDIT_HALF_LIFE,
                    Setting.CREDIT_SUNSET_MONTHS,
                    Setting.CREDIT_OVER_100)
            .map(Setting::key)
            .toList();

    static Identity of(Settings settings, List<Source> sources) {
        String inputs = sources.stream()
                .map(s -> s.name() + " " + s.sha256() + " " + s.reading())
                .sorted()
                .collect(Collectors.joining("\n"));
        String inputHash = hash(inputs);
        String settingsHash = hash(shaping(settings), key -> true);
        return of(inputHash, settingsHash);
    }

    private static Identity of(String inputHash, String settingsHash) {
        return new Identity(hash(Version.text() + "\n" + inputHash + "\n" + settingsHash), inputHash, settingsHash);
    }

    /** The same with the manifest of the quarter before as one more input. */
    Identity after(Optional<EarlierRun> earlier) {
        return earlier.map(run -> of(hash(inputHash + "\n" + run.manifestFile().sha256()), settingsHash))
                .orElse(this);
    }

    /** Stands beside each effect: what differs in it was estimated otherwise. */
    static String ofEffects(Settings settings) {
        return hash(shaping(settings), key -> key.startsWith("effects.") || OF_EFFECTS.contains(key));
    }

    /**
     * The settings that shape a run, by key; where files lie does not. Of the secret key only a digest stands, and of a
     * password only that there is one.
     */
    static Map<String, String> shaping(Settings settings) {
        Map<String, String> shaping = new LinkedHashMap<>();
        for (Setting setting : Setting.values()) {
            if (!Setting.PLACES.contains(setting)) {
                shaping.put(setting.key(), settings.effective().getOrDefault(setting, ""));
            }
        }
        shaping.put(Setting.PRIVACY_KEY_FILE.key(), settings.privacy().key().digest());
        if (!settings.privacy().password().isEmpty()) {
            shaping.put(Setting.PRIVACY_PASSWORD_FILE.key(), "set");
        }
        return shaping;
    }

    private static String hash(Map<String, String> settings, Predicate<String> counted) {
        return hash(settings.entrySet().stream()
                .filter(setting -> counted.test(setting.getKey()))
                .map(setting -> setting.getKey() + ": " + setting.getValue())
                .collect(Collectors.joining("\n")));
    }

    private static String hash(String text) {
        return DigestUtils.sha256Hex(text).substring(0, DIGITS);
    }
}
