package org.secondment.roi.report.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads a workbook's own part: its sheets and its names. */
final class WorkbookPart implements Consumer<Tag> {

    static final String PART = "xl/workbook.xml";

    private static final Map<String, Rule> UNWELCOME = Map.of(
            "externalReference", Rule.EXTERNAL,
            "pivotCache", Rule.ROWS_BEHIND,
            "customWorkbookView", Rule.HIDDEN,
            "fileSharing", Rule.HIDDEN,
            "webPublishObject", Rule.EXTERNAL,
            "ext", Rule.UNKNOWN);

    private final Place place;
    private final Map<String, String> sheetById = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();

    WorkbookPart(Place place) {
        this.place = place;
    }

    @Override
    public void accept(Tag tag) {
        if (tag.is("sheet")) {
            sheet(tag);
        } else if (tag.is("definedName")) {
            name(tag);
        } else if (UNWELCOME.containsKey(tag.name())) {
            place.problem(
                    UNWELCOME.getOrDefault(tag.name(), Rule.UNKNOWN), "the workbook has the element " + tag.name());
        }
    }

    private void sheet(Tag tag) {
        sheetById.put(tag.get("id"), tag.get("name"));
        if (tag.has("state") && !tag.get("state").equals("visible")) {
            place.problem(Rule.HIDDEN, "the sheet '" + tag.get("name") + "' is hidden");
        }
    }

    private void name(Tag tag) {
        String name = tag.get("name");
        boolean isExcels = name.startsWith("_xlnm.");
        if (tag.isTrue("hidden") && !isExcels) {
            place.problem(Rule.HIDDEN, "the name " + name + " is hidden");
        }
        if (tag.isTrue("function") || tag.isTrue("vbProcedure") || tag.isTrue("xlm")) {
            place.problem(Rule.ACTIVE, "the name " + name + " runs a macro");
        }
        names.put(isExcels ? name + " of sheet " + tag.get("localSheetId") : name, tag.text());
    }

    /** Sheet names by the ids that lead to their parts. */
    Map<String, String> sheetById() {
        return sheetById;
    }

    /** What formulas may say, once the part is read; names that lead nowhere are problems. */
    Formulas formulas() {
        Formulas formulas = new Formulas(
                Set.copyOf(sheetById.values()),
                names.keySet().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet()));
        names.forEach((name, text) -> {
            if (formulas.area(text).isEmpty()) {
                place.problem(Rule.FORMULA, "the name " + name + " leads to no cells of the workbook: " + text);
            }
        });
        return formulas;
    }
}
