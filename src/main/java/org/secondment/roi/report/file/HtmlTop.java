package org.secondment.roi.report.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Headline;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.Slide;

/** The first screen below its headline: what was returned, how sure that is and what to do next, then the key figures. */
final class HtmlTop {

    private static final String TWELVE = "twelve_figures";
    private static final String NEXT = "What to do next";
    private static final List<String> OPEN_NUMBERS = List.of("10", "11");
    private static final List<Map.Entry<String, List<String>>> QUESTIONS = List.of(
            Map.entry("What it returned", List.of("Money")),
            Map.entry("How sure that is", List.of("How sure are we")),
            Map.entry(NEXT, List.of("Next steps", "Next secondments")));

    private final Markup markup;
    private final Pack pack;
    private final HtmlTable values;

    HtmlTop(Markup markup, Pack pack) {
        this.markup = markup;
        this.pack = pack;
        this.values = new HtmlTable(markup, pack.currency());
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
        pack.slides().stream().findFirst().map(Slide::figures).ifPresent(this::figures);
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
            values.value(row.get(1), twelve.columns().get(1).format());
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

    private void figures(List<Headline> figures) {
        markup.element("h2", "Key figures", "class", "quiet")
                .open("dl", "class", "figures")
                .line();
        figures.forEach(this::figure);
        markup.close("dl").line();
    }

    private void figure(Headline one) {
        markup.open("div").element("dt", one.title());
        markup.open("dd", "class", "value");
        value(one.value().orElseThrow(), one);
        markup.close("dd");
        if (one.low().isPresent()) {
            markup.open("dd").text("95% range ");
            value(one.low().orElseThrow(), one);
            markup.text(" to ");
            value(one.high().orElseThrow(), one);
            markup.close("dd");
        }
        markup.element("dd", one.note(), "class", "note").close("div").line();
    }

    private void value(double value, Headline of) {
        values.value(new Cell.Measured(value, of.unit()), of.unit());
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
