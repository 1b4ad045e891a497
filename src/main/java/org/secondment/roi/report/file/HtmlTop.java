package org.secondment.roi.report.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.Page;

/** The first screen below its headline: what was returned, how sure that is and what to do next, then the key figures. */
final class HtmlTop {

    private static final String TWELVE = "twelve_figures";
    private static final List<String> KEY_NUMBERS = List.of("5", "3", "4", "2");
    private static final String NEXT = "What to do next";
    private static final List<String> OPEN_NUMBERS = List.of("10", "11");
    private static final List<Map.Entry<String, List<String>>> QUESTIONS = List.of(
            Map.entry("What it returned", List.of("Money")),
            Map.entry("How sure that is", List.of("How sure are we")),
            Map.entry(NEXT, List.of("Next steps", "Next secondments")));

    private final Markup markup;
    private final Pack pack;

    HtmlTop(Markup markup, Pack pack) {
        this.markup = markup;
        this.pack = pack;
    }

    void write() {
        Optional<Grid> twelve = PackFiles.blocks(pack, Grid.class)
                .filter(grid -> grid.name().equals(TWELVE))
                .findFirst();
        markup.open("div", "class", "questions").line();
        for (Map.Entry<String, List<String>> question : QUESTIONS) {
            answer(question.getValue()).ifPresent(page -> question(question.getKey(), page, twelve));
        }
        markup.close("div").line();
        twelve.ifPresent(this::figures);
    }

    private void question(String asked, Page page, Optional<Grid> twelve) {
        markup.open("div").element("h2", asked).element("p", page.title());
        if (asked.equals(NEXT)) {
            twelve.ifPresent(this::open);
        }
        markup.open("p", "class", "more").element("a", "Read more: " + page.name(), "href", "#" + HtmlFile.id(page));
        markup.close("p").close("div").line();
    }

    /** What waits for somebody, with its count. */
    private void open(Grid twelve) {
        List<List<Cell>> waiting = twelve.rows().stream()
                .filter(row -> OPEN_NUMBERS.stream().anyMatch(number -> isOf(row, number)))
                .filter(row -> Cell.shown(row.get(1)) instanceof Cell.Measured measured && measured.value() > 0)
                .toList();
        if (waiting.isEmpty()) {
            return;
        }
        markup.open("ul").line();
        for (List<Cell> row : waiting) {
            markup.open("li").text(title(row) + ": ");
            new HtmlTable(markup, pack.currency())
                    .value(row.get(1), twelve.columns().get(1));
            markup.close("li").line();
        }
        markup.close("ul").line();
    }

    /** None where the first page answers already: its title is the headline. */
    private Optional<Page> answer(List<String> names) {
        List<Page> pages = pack.pages();
        if (names.contains(pages.get(0).name())) {
            return Optional.empty();
        }
        return names.stream()
                .flatMap(name -> pages.stream().filter(page -> page.name().equals(name)))
                .findFirst();
    }

    private void figures(Grid grid) {
        markup.element("h2", "Key figures", "class", "quiet")
                .open("dl", "class", "figures")
                .line();
        for (String number : KEY_NUMBERS) {
            grid.rows().stream()
                    .filter(row -> isOf(row, number))
                    .findFirst()
                    .ifPresent(row -> figure(row, grid.columns()));
        }
        markup.close("dl").line();
    }

    private void figure(List<Cell> row, List<Column> columns) {
        HtmlTable values = new HtmlTable(markup, pack.currency());
        markup.open("div").element("dt", title(row));
        markup.open("dd", "class", "value");
        values.value(row.get(1), columns.get(1));
        markup.close("dd");
        if (!row.get(2).equals(Cell.BLANK)) {
            markup.open("dd").text("95% range ");
            values.value(row.get(2), columns.get(2));
            markup.text(" to ");
            values.value(row.get(3), columns.get(3));
            markup.close("dd");
        }
        markup.element("dd", words(row.get(4)), "class", "note").close("div").line();
    }

    /** Such as 11 before two blanks. */
    private static boolean isOf(List<Cell> row, String number) {
        return words(row.get(0)).startsWith(number + "  ");
    }

    private static String title(List<Cell> row) {
        return words(row.get(0)).replaceFirst("^[0-9]+  ", "");
    }

    private static String words(Cell cell) {
        return cell instanceof Cell.Words words ? words.text() : "";
    }
}
