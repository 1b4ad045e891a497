package org.secondment.roi;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads a YAML file into text by dotted key; every scalar stays the text that stands in the file. */
final class SettingsFile {

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .build();

    private final String name;
    private final Map<String, String> values = new LinkedHashMap<>();

    private SettingsFile(String name) {
        this.name = name;
    }

    /** Key to text; a list reads {@code [a, b]}. */
    static Map<String, String> read(Path file) {
        SettingsFile settings = new SettingsFile(String.valueOf(file.getFileName()));
        try (JsonParser parser = YAML.createParser(settings.text(file))) {
            if (parser.nextToken() != null) {
                settings.mapping("", parser);
            }
        } catch (java.nio.file.NoSuchFileException e) {
            throw new SettingsProblem("no settings file " + file + "; name one with --config");
        } catch (AccessDeniedException e) {
            throw new SettingsProblem("the settings file " + file + " may not be read: permission denied");
        } catch (IOException e) {
            throw new SettingsProblem(settings.name + " is not readable as YAML: "
                    + String.valueOf(e.getMessage()).lines().limit(2).collect(Collectors.joining(" ")));
        }
        return settings.values;
    }

    private String text(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new SettingsProblem(file + " is a folder; expected a settings file");
        }
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        CharBuffer read = CharBuffer.allocate(bytes.remaining());
        boolean damaged =
                StandardCharsets.UTF_8.newDecoder().decode(bytes, read, true).isError();
        String text = read.flip().toString();
        if (damaged) {
            throw new SettingsProblem(
                    name + ":" + (1 + text.chars().filter(c -> c == '\n').count())
                            + " | a character is not UTF-8; save the file as UTF-8");
        }
        return text;
    }

    /** The items of a list such as {@code [12, 24]}, or of a single value. */
    static List<String> items(String text) {
        String inner = text.strip();
        if (inner.startsWith("[") && inner.endsWith("]")) {
            inner = inner.substring(1, inner.length() - 1);
        }
        return List.of(inner.split(",", -1)).stream()
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private void mapping(String prefix, JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw problem(parser, "expected keys such as 'firm: ...'");
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = prefix + parser.currentName();
            parser.nextToken();
            if (parser.currentToken() == JsonToken.START_OBJECT && isGroup(key)) {
                mapping(key + ".", parser);
            } else {
                put(key, parser);
            }
        }
    }

    private static boolean isGroup(String key) {
        return Setting.keys().stream().anyMatch(known -> known.startsWith(key + "."));
    }

    private static String example(String group) {
        return Setting.keys().stream()
                .filter(key -> key.startsWith(group + "."))
                .map(key -> "'" + group + ": {" + key.substring(group.length() + 1) + ": ...}'")
                .findFirst()
                .orElseThrow();
    }

    private void put(String key, JsonParser parser) throws IOException {
        if (isGroup(key)) {
            throw problem(parser, "'" + key + "' is a group; expected settings under it, such as " + example(key));
        }
        if (!Setting.keys().contains(key)) {
            throw problem(parser, Unknown.key(key));
        }
        String value = parser.currentToken() == JsonToken.START_ARRAY ? list(key, parser) : scalar(key, parser);
        if (values.put(key, value) != null) {
            throw problem(parser, "'" + key + "' stands twice; keep one");
        }
    }

    private String list(String key, JsonParser parser) throws IOException {
        List<String> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(scalar(key, parser));
        }
        return "[" + String.join(", ", items) + "]";
    }

    private String scalar(String key, JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return "";
        }
        if (!parser.currentToken().isScalarValue()) {
            throw problem(parser, "'" + key + "' takes a single value or a list of values");
        }
        return parser.getText().strip();
    }

    private SettingsProblem problem(JsonParser parser, String message) {
        return new SettingsProblem(name + ":" + parser.currentTokenLocation().getLineNr() + " | " + message);
    }
}
