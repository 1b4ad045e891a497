package org.secondment.roi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.secondment.roi.privacy.PseudonymKey;

/**
 * How people appear in packs that do not name them.
 *
 * @param key from which pseudonyms are made; none leaves people out
 * @param excludeIds lawyers who are left out of everything
 */
record PrivacySettings(PseudonymKey key, List<String> excludeIds) {

    PrivacySettings {
        excludeIds = List.copyOf(excludeIds);
    }

    /**
     * Reads the key where a file is named.
     *
     * @throws SettingsProblem where the file is no key, or lies where readers of packs could find it
     */
    static PrivacySettings of(SettingText text, Optional<Path> keyFile, Path output) {
        return new PrivacySettings(
                keyFile.map(file -> key(text, file, output)).orElse(PseudonymKey.NONE),
                text.items(Setting.PRIVACY_EXCLUDE_IDS));
    }

    private static PseudonymKey key(SettingText text, Path file, Path output) {
        if (real(file).startsWith(real(output))) {
            throw text.wrong(
                    Setting.PRIVACY_KEY_FILE,
                    "a file outside the output folder, whose readers must not find the key: move it and name its new place");
        }
        try {
            byte[] secret = Files.readAllBytes(file);
            if (secret.length < PseudonymKey.LEAST_BYTES) {
                throw text.wrong(
                        Setting.PRIVACY_KEY_FILE,
                        "a file of at least " + PseudonymKey.LEAST_BYTES + " random bytes, and it has " + secret.length
                                + ": make one with 'openssl rand -hex 32', keep it and never change it");
            }
            return PseudonymKey.of(secret);
        } catch (IOException e) {
            throw text.wrong(Setting.PRIVACY_KEY_FILE, "a file that can be read");
        }
    }

    /** Where links lead, as far as it is there. */
    private static Path real(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        try {
            return whole.toRealPath();
        } catch (IOException e) {
            Path parent = whole.getParent();
            return parent == null ? whole : real(parent).resolve(whole.getFileName());
        }
    }
}
