package org.secondment.roi.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What is drafted for thirteen exports, held against the mappings that were written for them by hand. */
class ThirteenDraftsTest {

    private static final Path FIRM = Path.of("src/test/resources/org/secondment/roi/thirteen");

    /** The job's title is taken for the title, which the mapping by hand has no use for. */
    private static final List<String> RIGHT_THOUGH_LEFT_OUT = List.of("title");

    private static final double NINE_IN_TEN = 0.9;
    private static final int RECOGNISED = 10;

    private final List<Drafted> drafts = Drafts.of(FIRM.resolve("exports")).stream()
            .filter(Drafted::isMapping)
            .toList();

    @Test
    void nineInTenColumnLinesAreRightAndNoWrongOneIsUnmarked() throws IOException {
        List<JsonNode> byHand = byHand();
        List<DraftedLines> judged = drafts.stream()
                .map(draft -> DraftedLines.of(draft, rules(draft, byHand), RIGHT_THOUGH_LEFT_OUT))
                .toList();
        long right = judged.stream().mapToLong(one -> one.right().size()).sum();
        List<String> wrong =
                judged.stream().flatMap(one -> one.wrong().stream()).toList();
        List<String> unmarked =
                judged.stream().flatMap(one -> one.unmarked().stream()).toList();
        String counts = right + " column lines are right, " + wrong.size() + " wrong, " + unmarked.size()
                + " of them unmarked; wrong are:\n" + String.join("\n", wrong);
        assertThat(unmarked).as(counts).isEmpty();
        assertThat((double) right).as(counts).isGreaterThanOrEqualTo(NINE_IN_TEN * (right + wrong.size()));
    }

    @Test
    void mostOfTheFilesThatNeedAMappingAreRecognised() {
        assertThat(drafts).hasSizeGreaterThanOrEqualTo(RECOGNISED);
    }

    private static List<JsonNode> byHand() throws IOException {
        try (Stream<Path> files = Files.list(FIRM.resolve("mappings"))) {
            return files.sorted()
                    .map(ThirteenDraftsTest::read)
                    .map(DraftedLines::tree)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rules by hand for the table of the draft, of the mapping that reads the draft's first file. */
    private static Map<String, JsonNode> rules(Drafted draft, List<JsonNode> byHand) {
        Path file = Path.of(first(DraftedLines.tree(draft.text())).replace("*", "1"));
        Map<String, JsonNode> rules = new HashMap<>();
        byHand.stream()
                .filter(mapping -> FileSystems.getDefault()
                        .getPathMatcher("glob:" + first(mapping))
                        .matches(file))
                .flatMap(mapping -> Stream.concat(
                        Stream.of(mapping),
                        StreamSupport.stream(mapping.path("also").spliterator(), false)))
                .filter(part -> part.path("table")
                        .asText()
                        .equals(draft.table().orElseThrow().name()))
                .forEach(part -> part.path("columns")
                        .properties()
                        .forEach(column -> rules.put(column.getKey(), column.getValue())));
        return rules;
    }

    private static String first(JsonNode mapping) {
        JsonNode files = mapping.path("source").path("files");
        return files.isArray() ? files.get(0).asText() : files.asText();
    }
}
