package org.secondment.roi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.secondment.roi.intake.reading.Source;

/**
 * What makes a run the same run: program version, settings that shape figures, the bytes of the inputs and how they are
 * read.
 *
 * @param runId twelve hexadecimal digits
 */
record Identity(String runId, String inputHash, String settingsHash) {

    private static final int DIGITS = 12;

    static Identity of(Settings settings, List<Source> sources) {
        String inputs = sources.stream()
                .map(s -> s.name() + " " + s.sha256() + " " + s.reading())
                .sorted()
                .collect(Collectors.joining("\n"));
        String shaping = shaping(settings).entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue())
                .collect(Collectors.joining("\n"));
        String inputHash = hash(inputs);
        String settingsHash = hash(shaping);
        return new Identity(hash(Version.text() + "\n" + inputHash + "\n" + settingsHash), inputHash, settingsHash);
    }

    /** The settings that shape figures, by key; where files lie does not. */
    static Map<String, String> shaping(Settings settings) {
        Map<String, String> shaping = new LinkedHashMap<>();
        for (Setting setting : Setting.values()) {
            if (!Setting.PLACES.contains(setting)) {
                shaping.put(setting.key(), settings.effective().getOrDefault(setting, ""));
            }
        }
        return shaping;
    }

    private static String hash(String text) {
        return DigestUtils.sha256Hex(text).substring(0, DIGITS);
    }
}
