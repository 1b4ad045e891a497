package org.secondment.roi.publish;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** Where things stand under the output folder for one period. */
record Layout(Path output, String period) {

    static final String MANIFEST = "manifest.json";

    private static final Pattern PERIOD = Pattern.compile("[0-9]{4}(-[0-9A-Za-z]+)?");

    Layout {
        if (!isPeriod(period)) {
            throw new IllegalArgumentException("period is '" + period + "'; expected one such as 2026-Q3");
        }
        output = output.toAbsolutePath();
    }

    static boolean isPeriod(String text) {
        return PERIOD.matcher(text).matches();
    }

    /** Holds one folder per run. */
    Path runs() {
        return output.resolve("runs").resolve(period);
    }

    Path pointer() {
        return latest(output).resolve(period + ".json");
    }

    Path link() {
        return output.resolve(period);
    }

    Path lock() {
        return output.resolve("locks").resolve(period + ".lock");
    }

    static Path latest(Path output) {
        return output.resolve("latest");
    }
}
