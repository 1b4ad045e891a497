package org.secondment.roi.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.secondment.roi.intake.mapping.Headings;

/**
 * The lines under columns of drafts, held against mappings written by hand.
 *
 * @param wrong those that take another heading than the mapping by hand
 * @param unmarked those of them that are not to be confirmed
 */
record DraftedLines(List<String> right, List<String> wrong, List<String> unmarked) {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    DraftedLines {
        right = List.copyOf(right);
        wrong = List.copyOf(wrong);
        unmarked = List.copyOf(unmarked);
    }

    static JsonNode tree(String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @param byHand rules by field of the mapping by hand for the table
     * @param leftOut fields that the draft may give though the mapping by hand leaves them out
     */
    static DraftedLines of(Drafted draft, Map<String, JsonNode> byHand, List<String> leftOut) {
        List<String> right = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        List<String> unmarked = new ArrayList<>();
        for (Map.Entry<String, JsonNode> column :
                tree(draft.text()).path("columns").properties()) {
            String field = column.getKey();
            String line = draft.text()
                    .lines()
                    .filter(one -> one.startsWith("  " + field + ":"))
                    .findFirst()
                    .orElseThrow();
            boolean same = leftOut.contains(field)
                    || (byHand.containsKey(field) && isSame(field, column.getValue(), byHand.get(field)));
            (same ? right : wrong).add(draft.file() + line);
            if (!same && !line.contains("# CONFIRM: ")) {
                unmarked.add(draft.file() + line);
            }
        }
        return new DraftedLines(right, wrong, unmarked);
    }

    private static boolean isSame(String field, JsonNode one, JsonNode other) {
        if (one.has("const") || other.has("const")) {
            return one.path("const").equals(other.path("const"));
        }
        return !other.has("compute") && !Collections.disjoint(from(field, one), from(field, other));
    }

    private static TreeSet<String> from(String field, JsonNode rule) {
        TreeSet<String> headings = new TreeSet<>();
        JsonNode from = rule.path("from");
        if (from.isArray()) {
            from.forEach(heading -> headings.add(Headings.normal(heading.asText())));
        } else {
            headings.add(Headings.normal(from.isMissingNode() ? field : from.asText()));
        }
        return headings;
    }
}
