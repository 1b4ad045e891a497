package org.secondment.roi.report.check;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Reads a sheet: nothing in it is hidden, nothing runs, and what its tables suppress is suppressed. */
final class SheetPart implements Consumer<Tag> {

    /** Bars behind the values of a table, in the two places where Excel keeps them. */
    private static final Set<String> EXTENSIONS =
            Set.of("{78C0D931-6437-407d-A8EE-F0AAD7539E65}", "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}");

    private static final Map<String, Rule> UNWELCOME = Map.of(
            "legacyDrawing", Rule.COMMENT,
            "legacyDrawingHF", Rule.HIDDEN,
            "oleObject", Rule.ACTIVE,
            "control", Rule.ACTIVE,
            "customSheetView", Rule.HIDDEN,
            "scenario", Rule.HIDDEN,
            "dataConsolidate", Rule.ROWS_BEHIND,
            "webPublishItem", Rule.EXTERNAL,
            "customPr", Rule.HIDDEN);

    private static final Set<String> FORMULAS = Set.of("f", "formula", "formula1", "formula2");

    private final Place place;
    private final Formulas formulas;
    private final StylesPart styles;
    private final StringsPart strings;
    private final Map<String, String> suppressed;
    private int lastRow;

    /** @param suppressed names of tables by the cells whose value their CSV files suppress */
    SheetPart(Place place, Formulas formulas, StylesPart styles, StringsPart strings, Map<String, String> suppressed) {
        this.place = place;
        this.formulas = formulas;
        this.styles = styles;
        this.strings = strings;
        this.suppressed = suppressed;
    }

    int lastRow() {
        return lastRow;
    }

    @Override
    public void accept(Tag tag) {
        switch (tag.name()) {
            case "v" -> value(tag);
            case "t" -> inline(tag);
            case "row" -> row(tag);
            case "col" -> hidden(tag, "width", "columns " + tag.get("min") + " to " + tag.get("max"));
            case "sheetFormatPr" -> {
                if (tag.isTrue("zeroHeight")) {
                    place.problem(Rule.HIDDEN, "rows are hidden unless they say otherwise");
                }
            }
            case "ext" -> {
                if (!EXTENSIONS.contains(tag.get("uri"))) {
                    place.problem(Rule.UNKNOWN, "has an extension " + tag.get("uri"));
                }
            }
            default -> other(tag);
        }
    }

    private void other(Tag tag) {
        if (FORMULAS.contains(tag.name())) {
            formula(tag);
        } else if (UNWELCOME.containsKey(tag.name())) {
            place.problem(UNWELCOME.getOrDefault(tag.name(), Rule.UNKNOWN), "the sheet has the element " + tag.name());
        }
    }

    private void row(Tag tag) {
        hidden(tag, "ht", "row " + tag.get("r"));
        lastRow = Math.max(lastRow, Integer.parseInt("0" + tag.get("r")));
    }

    private void hidden(Tag tag, String size, String what) {
        boolean flat = tag.has(size) && Double.parseDouble(tag.get(size)) <= 0;
        if (tag.isTrue("hidden") || flat) {
            place.problem(Rule.HIDDEN, what + " cannot be seen");
        }
    }

    private void formula(Tag tag) {
        String type = tag.get("t");
        if (type.equals("dataTable") || tag.isTrue("bx")) {
            place.problem(Rule.FORMULA, "the cell " + tag.parent().get("r") + " is a data table");
        }
        formulas.problem(tag.text()).ifPresent(wrong -> place.problem(Rule.FORMULA, wrong));
    }

    private void value(Tag tag) {
        Tag cell = tag.parent();
        boolean shared = cell.get("t").equals("s");
        boolean hides = shared ? strings.isSuppressed(tag.text()) : tag.text().equals(Table.SUPPRESSED);
        cell(cell, shared && strings.runs(tag.text()), hides);
    }

    private void inline(Tag tag) {
        Tag cell = tag.parent().is("is")
                ? tag.parent().parent()
                : tag.parent().parent().parent();
        cell(cell, FormulaText.runs(tag.text()), tag.text().equals(Table.SUPPRESSED));
    }

    private void cell(Tag cell, boolean runs, boolean hides) {
        String address = cell.get("r");
        if (runs && !styles.isQuoted(cell.get("s"))) {
            place.problem(Rule.FORMULA_TEXT, "the text of " + address + " would run as a formula once it is edited");
        }
        if (!hides && suppressed.containsKey(address)) {
            place.problem(
                    Rule.SUPPRESSED,
                    "the cell " + address + " shows a value that tables/" + suppressed.get(address)
                            + ".csv suppresses");
        }
    }
}
