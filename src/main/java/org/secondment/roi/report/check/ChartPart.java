package org.secondment.roi.report.check;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a chart that Office draws: it draws cells of its own workbook that can be seen. */
final class ChartPart implements Consumer<Tag> {

    private final Place place;
    private final Formulas formulas;
    private final Map<String, Integer> lastRows;

    /** @param lastRows of the sheets, by their name */
    ChartPart(Place place, Formulas formulas, Map<String, Integer> lastRows) {
        this.place = place;
        this.formulas = formulas;
        this.lastRows = lastRows;
    }

    @Override
    public void accept(Tag tag) {
        switch (tag.name()) {
            case "f" -> reference(tag.text());
            case "externalData" -> place.problem(Rule.EXTERNAL, "the chart draws another document");
            case "plotVisOnly" -> {
                if (!tag.isTrue("val")) {
                    place.problem(Rule.HIDDEN, "the chart draws cells even where they are hidden");
                }
            }
            default -> {}
        }
    }

    private void reference(String text) {
        Optional<Formulas.Area> area = formulas.area(text);
        if (area.filter(one -> one.lastRow() <= lastRows.getOrDefault(one.sheet(), 0))
                .isEmpty()) {
            place.problem(Rule.FORMULA, "the chart draws cells that are not there: " + text);
        }
    }
}
