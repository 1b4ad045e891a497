package org.secondment.roi.staging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.secondment.roi.table.Fact;
import org.secondment.roi.table.Field;
import org.secondment.roi.table.KeyDigest;
import org.secondment.roi.table.Table;

/**
 * One row per key. The same key with the same content is kept once; with different content every row of the key is
 * rejected, because nothing says which one is right. Equal rows without a key are all kept, and listed.
 */
final class Keys {

    /** Equal for rows of the same content. */
    private record Content(Fact fact) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Content content && fact.sameContent(content.fact);
        }

        @Override
        public int hashCode() {
            return fact.contentHash();
        }
    }

    /**
     * Judges rows of one table.
     *
     * @param rows by file, then line; of a repeated key all or none
     */
    static void judge(Table table, List<Judgement> rows) {
        Map<String, Judgement> firsts = new HashMap<>();
        Map<String, List<Judgement>> repeated = new LinkedHashMap<>();
        Map<Content, Fact> keyless = new HashMap<>();
        for (Judgement row : rows) {
            if (!row.accepted()) {
                continue;
            }
            String key = KeyDigest.text(table, row.fact());
            if (key.isEmpty()) {
                equal(row, keyless.putIfAbsent(new Content(row.fact()), row.fact()));
                continue;
            }
            Judgement first = firsts.putIfAbsent(key, row);
            if (first != null) {
                repeated.computeIfAbsent(key, k -> new ArrayList<>(List.of(first)))
                        .add(row);
            }
        }
        repeated.values().forEach(copies -> judgeCopies(table, copies));
    }

    private static void equal(Judgement row, @Nullable Fact first) {
        if (first != null) {
            row.listWhole(
                    "equal-rows",
                    "every value is that of " + first + ", and no key tells the two apart; both are kept and counted,"
                            + " delete one if it is the same record twice");
        }
    }

    private static void judgeCopies(Table table, List<Judgement> copies) {
        Field heading = table.key().get(0);
        Fact first = copies.get(0).fact();
        Fact last = copies.get(copies.size() - 1).fact();
        boolean same = copies.stream().allMatch(copy -> copy.fact().sameContent(first));
        for (Judgement copy : copies) {
            boolean isFirst = copy == copies.get(0);
            if (!same) {
                copy.reject("same-key-other-content", heading, clash(table, copy.fact(), isFirst ? last : first));
            } else if (!isFirst) {
                copy.duplicate("duplicate-row", heading, "the same row as " + first + "; counted once");
            }
        }
    }

    private static String clash(Table table, Fact row, Fact other) {
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Field field : table.key()) {
            Object value = row.value(table.slot(field.name()));
            names.add(field.name());
            values.add(value == null ? "(blank)" : value.toString());
        }
        return String.join(" + ", names) + " '" + String.join(" + ", values)
                + "' stands on several rows with different content, also at " + other + "; keep the right one";
    }

    private Keys() {}
}
