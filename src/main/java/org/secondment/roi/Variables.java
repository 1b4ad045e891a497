package org.secondment.roi;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Settings among the environment variables. */
final class Variables {

    static final String PREFIX = "SECONDMENT_ROI_";

    /** Those that the launcher reads. */
    private static final List<String> OF_THE_LAUNCHER =
            List.of(PREFIX + "CACHE", PREFIX + "CDS", PREFIX + "JAVA_OPTIONS");

    /**
     * Key to text.
     *
     * @throws SettingsProblem naming a variable that looks like a setting and is none
     */
    static Map<String, String> of(Map<String, String> environment) {
        Map<String, String> settings = new HashMap<>();
        new TreeMap<>(environment).forEach((name, text) -> {
            if (name.startsWith(PREFIX) && !OF_THE_LAUNCHER.contains(name)) {
                settings.put(setting(name.substring(PREFIX.length())).key(), text);
            }
        });
        return settings;
    }

    private static Setting setting(String name) {
        List<Setting> all = Arrays.asList(Setting.values());
        return all.stream()
                .filter(setting -> setting.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new SettingsProblem(Unknown.word(
                        "variable",
                        PREFIX,
                        name,
                        all.stream().map(Setting::name).toList())));
    }

    private Variables() {}
}
