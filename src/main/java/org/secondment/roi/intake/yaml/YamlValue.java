package org.secondment.roi.intake.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondment.roi.table.Problem;

/**
 * A value of a mapping file and where it stands. Every scalar is text: 00123 keeps its zeros, and no is a word.
 *
 * @param path keys down to the value, joined by dots; empty for the whole file
 */
record YamlValue(
        String file,
        int line,
        String path,
        Kind kind,
        String text,
        List<YamlValue> items,
        Map<String, YamlValue> entries) {

    /** The three shapes of a YAML value. */
    enum Kind {
        TEXT,
        LIST,
        MAP
    }

    YamlValue {
        items = List.copyOf(items);
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    Optional<YamlValue> at(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** The last key of the path. */
    String lastKey() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** A problem of this value. */
    Problem problem(String rule, String sentence) {
        return new Problem(file, line, rule, path, text, path.isEmpty() ? sentence : path + ": " + sentence);
    }
}
