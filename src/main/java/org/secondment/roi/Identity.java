package org.secondment.roi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secondment.roi.intake.Source;

/**
 * What makes a run the same run: program version, settings that shape figures, and the bytes of the inputs.
 *
 * @param runId twelve hexadecimal digits
 */
record Identity(String runId, String inputHash, String settingsHash) {

    private static final int DIGITS = 12;

    static Identity of(Settings settings, List<Source> sources) {
        String inputs = sources.stream()
                        .map(s -> s.name() + " " + s.sha256() + " " + s.mapping())
                        .sorted()
                        .collect(Collectors.joining("\n"))
                + mappings(settings);
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

    private static String mappings(Settings settings) {
        if (settings.inputs().mappings().isEmpty()) {
            return "";
        }
        try (Stream<Path> files = Files.list(settings.inputs().mappings().orElseThrow())) {
            StringBuilder text = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                text.append('\n')
                        .append(file.getFileName())
                        .append('\n')
                        .append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
