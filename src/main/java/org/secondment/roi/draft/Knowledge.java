package org.secondment.roi.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.secondment.roi.table.Table;
import org.secondment.roi.table.Tables;

/** Every name under which columns are known: canonical ones, those of shipped mappings, and lists of aliases. */
final class Knowledge {

    private static final String ALIASES = "/aliases.yaml";
    private static final String GENERAL = "general" + ALIASES;

    private final Map<String, List<Name>> byPlain = new HashMap<>();
    private final Map<String, List<Name>> byFull = new HashMap<>();
    private final List<Name> names;

    private Knowledge(List<Name> names) {
        this.names = List.copyOf(names);
        for (Name name : names) {
            byPlain.computeIfAbsent(name.words().plain(), key -> new ArrayList<>())
                    .add(name);
            byFull.computeIfAbsent(name.words().full(), key -> new ArrayList<>())
                    .add(name);
        }
    }

    /** All that the job brings with it: first what is canonical, last what is general. */
    static Knowledge shipped() {
        List<Name> names = new ArrayList<>();
        Tables.ALL.forEach(table -> table.fields().forEach(field -> names.add(Name.canonical(table, field))));
        Map<String, String> texts = Shipped.texts();
        texts.forEach((path, text) -> {
            if (!path.endsWith(ALIASES)) {
                addMapping(names, path, tree(text));
            } else if (!path.equals(GENERAL)) {
                addAliases(names, tree(text));
            }
        });
        addAliases(names, tree(String.valueOf(texts.get(GENERAL))));
        return new Knowledge(names);
    }

    List<Name> names() {
        return names;
    }

    /** Names of the same words. */
    List<Name> alike(HeadingWords words) {
        return Collections.unmodifiableList(byPlain.getOrDefault(words.plain(), List.of()));
    }

    /** Names of the same words once abbreviations are written out. */
    List<Name> alikeInFull(HeadingWords words) {
        return Collections.unmodifiableList(byFull.getOrDefault(words.full(), List.of()));
    }

    /** Whether any column of any table is called so. */
    boolean knows(HeadingWords words) {
        return byFull.containsKey(words.full());
    }

    private static JsonNode tree(String text) {
        try {
            return new ObjectMapper(new YAMLFactory()).readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void addAliases(List<Name> names, JsonNode list) {
        String vendor = list.path("vendor").asText();
        list.path("tables")
                .properties()
                .forEach(entry ->
                        Tables.named(entry.getKey()).ifPresent(table -> add(names, table, vendor, entry.getValue())));
    }

    private static void addMapping(List<Name> names, String path, JsonNode mapping) {
        Stream<JsonNode> also = StreamSupport.stream(mapping.path("also").spliterator(), false);
        Stream.concat(Stream.of(mapping), also)
                .forEach(part -> Tables.named(part.path("table").asText()).ifPresent(table -> {
                    for (Map.Entry<String, JsonNode> column :
                            part.path("columns").properties()) {
                        add(
                                names,
                                table,
                                column.getKey(),
                                path,
                                column.getValue().path("from"));
                    }
                }));
    }

    private static void add(List<Name> names, Table table, String source, JsonNode fields) {
        fields.properties().forEach(entry -> add(names, table, entry.getKey(), source, entry.getValue()));
    }

    /** One name or a list of them. */
    private static void add(List<Name> names, Table table, String field, String source, JsonNode from) {
        List<String> texts = from.isTextual()
                ? List.of(from.asText())
                : StreamSupport.stream(from.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList();
        table.field(field).ifPresent(known -> {
            for (int i = 0; i < texts.size(); i++) {
                names.add(new Name(table, known, texts.get(i), HeadingWords.of(texts.get(i)), source, i));
            }
        });
    }
}
