package org.secondment.roi.report.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks through all text of all packs for ids of people, and for what people are called in their place. */
final class Names {

    private static final Pattern PSEUDONYM = Pattern.compile("\\bL-[0-9a-f]{12}\\b");

    private static final Set<String> NAME_NOBODY = Set.of("board", "ops");

    /** Attributes of a workbook that hold addresses of cells, which look like ids. */
    private static final Set<String> ADDRESSES =
            Set.of("r", "ref", "sqref", "activeCell", "topLeftCell", "location", "spans", "dimension");

    /** Elements of a workbook that hold addresses of cells. */
    private static final Set<String> REFERENCES =
            Set.of("f", "formula", "formula1", "formula2", "definedName", "sqref");

    private final Map<String, List<String>> idsByFirstWord = new HashMap<>();
    private final BitSet firstCharacters = new BitSet();
    private final SortedMap<String, SortedMap<String, Place>> pseudonyms = new TreeMap<>();

    Names(Set<String> ids) {
        for (String id : ids) {
            int start = wordFrom(id, 0);
            firstCharacters.set(id.charAt(start));
            idsByFirstWord
                    .computeIfAbsent(id.substring(start, wordEnd(id, start)), first -> new ArrayList<>())
                    .add(id.substring(start));
        }
    }

    /** An element of a page or picture. */
    void read(Tag tag, Place place) {
        read(tag.text(), place);
        for (int i = 1; i < tag.attributes().size(); i += 2) {
            read(tag.attributes().get(i), place);
        }
    }

    /** An element of a document, where addresses of cells are no ids and values of cells that are numbers name nobody. */
    void readOffice(Tag tag, Place place) {
        boolean isNumber = tag.is("v")
                && !tag.parent().get("t").equals("str")
                && tag.parent().is("c");
        if (!REFERENCES.contains(tag.name()) && !isNumber) {
            read(tag.text(), place);
        }
        for (int i = 0; i < tag.attributes().size(); i += 2) {
            if (!ADDRESSES.contains(tag.attributes().get(i))) {
                read(tag.attributes().get(i + 1), place);
            }
        }
    }

    void read(String text, Place place) {
        if (!idsByFirstWord.isEmpty()) {
            words(text, place);
        }
        if (text.contains("L-")) {
            Matcher found = PSEUDONYM.matcher(text);
            while (found.find()) {
                pseudonym(found.group(), place);
            }
        }
    }

    private void words(String text, Place place) {
        int start = wordFrom(text, 0);
        while (start < text.length()) {
            int end = wordEnd(text, start);
            if (firstCharacters.get(text.charAt(start))) {
                ids(text, start, end, place);
            }
            start = wordFrom(text, end);
        }
    }

    private void ids(String text, int start, int end, Place place) {
        for (String id : idsByFirstWord.getOrDefault(text.substring(start, end), List.of())) {
            int after = start + id.length();
            if (text.startsWith(id, start) && (after == text.length() || !isOfWord(text.charAt(after)))) {
                place.problem(Rule.WRONG_PACK, "holds the id of a person: " + id);
            }
        }
    }

    private static int wordFrom(String text, int from) {
        int at = from;
        while (at < text.length() && !isOfWord(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String text, int start) {
        int at = start;
        while (at < text.length() && isOfWord(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isOfWord(char character) {
        return Character.isLetterOrDigit(character) || character == '_';
    }

    private void pseudonym(String name, Place place) {
        if (NAME_NOBODY.contains(place.pack())) {
            place.problem(Rule.WRONG_PACK, "holds the pseudonym " + name + ", and this pack names nobody");
        }
        pseudonyms.computeIfAbsent(name, first -> new TreeMap<>()).putIfAbsent(place.pack(), place);
    }

    /** Once all packs are read: two that call a person the same could be joined. */
    void compare() {
        pseudonyms.forEach((name, packs) -> packs.values().stream()
                .skip(1)
                .forEach(place -> place.problem(
                        Rule.WRONG_PACK,
                        "holds the pseudonym " + name + " of the pack " + packs.firstKey()
                                + " as well: they could be joined")));
    }
}
