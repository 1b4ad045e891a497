package org.secondment.roi.intake.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.secondment.roi.intake.file.Encodings;
import org.secondment.roi.intake.yaml.YamlValue.Kind;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Problem;

/** Reads a YAML file as text with lines; a key that stands twice and a reference to another place are refused. */
final class YamlFile {

    private final String file;
    private final YAMLParser parser;

    private YamlFile(String file, YAMLParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** @throws InputRefused if it is not YAML */
    static YamlValue read(Path path) {
        String file = path.getFileName().toString();
        YAMLFactory factory = YAMLFactory.builder()
                .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                .build();
        try (Reader text = Encodings.strict(Files.newInputStream(path), StandardCharsets.UTF_8);
                YAMLParser parser = factory.createParser(text)) {
            return new YamlFile(file, parser).whole();
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            String first =
                    String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
            throw InputRefused.of(new Problem(file, line, "not-yaml", "", "", "is not YAML here: " + first));
        } catch (CharacterCodingException e) {
            throw InputRefused.of(Problem.ofFile(file, "not-yaml", "is not written in UTF-8; save it as UTF-8"));
        } catch (IOException e) {
            throw InputRefused.of(Problem.ofFile(file, "unreadable", "cannot be read (" + e.getMessage() + ")"));
        }
    }

    private YamlValue whole() throws IOException {
        if (parser.nextToken() == null) {
            throw InputRefused.of(Problem.ofFile(file, "not-yaml", "is empty; expected table, source and columns"));
        }
        YamlValue whole = value("");
        if (parser.nextToken() != null) {
            throw InputRefused.of(new Problem(file, line(), "not-yaml", "", "", "begins a second document; keep one"));
        }
        return whole;
    }

    private YamlValue value(String path) throws IOException {
        int line = line();
        if (parser.isCurrentAlias()) {
            throw InputRefused.of(new Problem(
                    file, line, "not-yaml", path, "", path + ": references (*name) are not read; write the value out"));
        }
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return new YamlValue(file, line, path, Kind.MAP, "", List.of(), entries(path));
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            return new YamlValue(file, line, path, Kind.LIST, "", items(path), Map.of());
        }
        return new YamlValue(file, line, path, Kind.TEXT, parser.getText(), List.of(), Map.of());
    }

    private Map<String, YamlValue> entries(String path) throws IOException {
        Map<String, YamlValue> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            String below = path.isEmpty() ? key : path + "." + key;
            int line = line();
            parser.nextToken();
            YamlValue value = value(below);
            YamlValue before = entries.putIfAbsent(key, value);
            if (before != null) {
                throw InputRefused.of(
                        new Problem(file, line, "key-twice", below, "", below + ": stands twice; keep one of them"));
            }
        }
        return entries;
    }

    private List<YamlValue> items(String path) throws IOException {
        List<YamlValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(path));
        }
        return items;
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
