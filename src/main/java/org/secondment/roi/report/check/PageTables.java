package org.secondment.roi.report.check;

import java.util.function.Consumer;

/** The tables of a page: what their CSV files suppress is suppressed here, in words and in what the page keeps beside them. */
final class PageTables implements Consumer<Tag> {

    private static final String ID = "table-";

    private final Place place;
    private final Suppressed suppressed;
    private final StringBuilder words = new StringBuilder();
    private int row;
    private int column;
    private boolean beside;

    PageTables(Place place, Suppressed suppressed) {
        this.place = place;
        this.suppressed = suppressed;
    }

    @Override
    public void accept(Tag tag) {
        switch (tag.name()) {
            case "table" -> row = 0;
            case "tr" -> {
                row += tag.isIn("tbody") ? 1 : 0;
                column = 0;
            }
            case "td", "th" -> cell(tag);
            default -> inCell(tag);
        }
    }

    private void inCell(Tag tag) {
        if (tag.isIn("td") || tag.isIn("th")) {
            words.append(tag.text());
            beside |= tag.has("value");
        }
    }

    private void cell(Tag tag) {
        words.append(tag.text());
        beside |= tag.has("data-sort");
        String id = table(tag);
        if (tag.isIn("tbody") && id.startsWith(ID) && suppressed.holds(id.substring(ID.length()), row, column)) {
            boolean hides = words.toString().strip().equals(Table.SUPPRESSED);
            if (!hides || beside) {
                place.problem(
                        Rule.SUPPRESSED,
                        "row " + (row + 1) + ", column " + (column + 1) + " of " + id
                                + " holds a value that its CSV file suppresses");
            }
        }
        column++;
        words.setLength(0);
        beside = false;
    }

    private static String table(Tag tag) {
        Tag above = tag.parent();
        while (above != Tag.NONE && !above.is("table")) {
            above = above.parent();
        }
        return above.get("id");
    }
}
