package org.secondment.roi;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.secondment.roi.privacy.PseudonymKey;
import org.secondment.roi.publish.Permissions;
import org.secondment.roi.report.file.Password;

/**
 * How people appear in packs that do not name them.
 *
 * @param key from which pseudonyms are made; none leaves people out
 * @param excludeIds lawyers who are left out of everything
 * @param password of workbooks and decks
 */
record PrivacySettings(PseudonymKey key, List<String> excludeIds, Password password) {

    PrivacySettings {
        excludeIds = List.copyOf(excludeIds);
    }

    /**
     * Reads the key and the password where a file is named.
     *
     * @throws SettingsProblem where the file is no key or password, or others than its owner could read it
     */
    static PrivacySettings of(SettingText text, Optional<Path> keyFile, Optional<Path> passwordFile, Path output) {
        return new PrivacySettings(
                keyFile.map(file -> key(text, file, output)).orElse(PseudonymKey.NONE),
                text.items(Setting.PRIVACY_EXCLUDE_IDS),
                passwordFile.map(file -> password(text, file, output)).orElse(Password.NONE));
    }

    private static PseudonymKey key(SettingText text, Path file, Path output) {
        mustLieOutside(text, Setting.PRIVACY_KEY_FILE, file, output);
        try {
            mustBeOwnersAlone(text, Setting.PRIVACY_KEY_FILE, file);
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

    private static Password password(SettingText text, Path file, Path output) {
        Setting setting = Setting.PRIVACY_PASSWORD_FILE;
        mustLieOutside(text, setting, file, output);
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            mustBeOwnersAlone(text, setting, file);
            String line = Optional.ofNullable(lines.readLine()).orElse("");
            if (line.length() < Password.FEWEST_CHARACTERS || line.length() > Password.MOST_CHARACTERS) {
                throw text.wrong(
                        setting,
                        "a file whose first line is a password of " + Password.FEWEST_CHARACTERS + " to "
                                + Password.MOST_CHARACTERS + " characters, and it has " + line.length());
            }
            return Password.of(line);
        } catch (IOException e) {
            throw text.wrong(setting, "a file that can be read, in UTF-8");
        }
    }

    private static void mustBeOwnersAlone(SettingText text, Setting setting, Path file) throws IOException {
        Optional<String> mode = Permissions.open(file);
        if (mode.isPresent()) {
            throw text.wrong(
                    setting,
                    "a file that its owner alone can read, and its mode is " + mode.orElseThrow() + ": 'chmod 600 "
                            + file + "' makes it one");
        }
    }

    private static void mustLieOutside(SettingText text, Setting setting, Path file, Path output) {
        if (real(file).startsWith(real(output))) {
            throw text.wrong(
                    setting,
                    "a file outside the output folder, whose readers must not find it: move it and name its new place");
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
