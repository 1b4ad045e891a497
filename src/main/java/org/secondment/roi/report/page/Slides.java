package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secondment.roi.report.Block.Plot;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Figure;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.Slide;
import org.secondment.roi.report.Words;

/** The deck of a pack: page 1, then the charts that carry most, each with its finding as the title. */
final class Slides {

    private static final int MOST = 8;
    private static final int MOST_POINTS = 3;

    private static final int MOST_ROWS = 14;

    /** What the first slide answers, with the page that does. */
    private static final List<Map.Entry<String, String>> QUESTIONS = List.of(
            Map.entry("What it returned", "Money"),
            Map.entry("How sure that is", "How sure are we"),
            Map.entry("What to do next", "Next secondments"));

    private static final Set<Integer> OPEN_NUMBERS = Set.of(10, 11);

    private static final List<String> CHARTS = List.of(
            "money-bridge-cash",
            "money-payback",
            "effect-by-quarter",
            "referred-routes",
            "referred-work",
            "careers",
            "practices-return",
            "access-sent",
            "before-after");

    private final Findings findings;
    private final List<Page> pages;

    private Slides(List<Page> pages, Findings findings) {
        this.pages = pages;
        this.findings = findings;
    }

    /** Eight at most. */
    static List<Slide> of(List<Page> pages, Findings findings) {
        Slides slides = new Slides(pages, findings);
        return Stream.concat(Stream.of(slides.first()), slides.charts())
                .limit(MOST)
                .toList();
    }

    private Slide first() {
        Page summary = pages.get(0);
        List<String> points = new ArrayList<>();
        QUESTIONS.forEach(question -> pages.stream()
                .filter(page -> page.name().equals(question.getValue()))
                .forEach(page -> points.add(
                        question.getKey() + ": " + page.title() + ". See \u201c" + page.name() + "\u201d.")));
        waiting().ifPresent(points::add);
        return new Slide(
                summary.title(),
                summary.subtitle(),
                KeyFigures.of(findings),
                points,
                Optional.empty(),
                String.join("\n", said(summary)));
    }

    /** What waits for somebody, with its count. */
    private Optional<String> waiting() {
        String open = Headlines.of(findings).stream()
                .filter(one ->
                        OPEN_NUMBERS.contains(one.number()) && one.value().orElse(0) > 0)
                .map(one -> one.title() + ": " + Math.round(one.value().orElseThrow()))
                .collect(Collectors.joining("; "));
        return open.isEmpty() ? Optional.empty() : Optional.of("Waiting for somebody: " + open + ".");
    }

    private Stream<Slide> charts() {
        return CHARTS.stream()
                .flatMap(id -> pages.stream()
                        .flatMap(page -> page.blocks().stream()
                                .filter(Plot.class::isInstance)
                                .map(Plot.class::cast)
                                .filter(plot -> plot.id().equals(id) && isReadable(plot.figure()))
                                .map(plot -> slide(page, plot))));
    }

    /** From a chair: a picture of more rows stays with its page. */
    private static boolean isReadable(Figure figure) {
        int rows = figure instanceof Figure.Dumbbell dumbbell
                ? dumbbell.rows().size()
                : figure instanceof Figure.Forest forest
                        ? forest.rows().size()
                        : figure instanceof Figure.Bars bars ? bars.bars().size() : 0;
        return rows <= MOST_ROWS;
    }

    private static Slide slide(Page page, Plot plot) {
        return new Slide(
                plot.title(),
                plot.subtitle(),
                List.of(),
                List.of(),
                Optional.of(plot),
                Stream.concat(Stream.of(plot.footnote(), plot.alternative(), page.title() + "."), said(page).stream())
                        .collect(Collectors.joining("\n")));
    }

    private static List<String> said(Page page) {
        return page.blocks().stream()
                .filter(Text.class::isInstance)
                .flatMap(block -> ((Text) block).paragraphs().stream())
                .limit(MOST_POINTS)
                .map(Words::capital)
                .toList();
    }
}
