package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secondment.roi.report.Block.Plot;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.Slide;
import org.secondment.roi.report.Words;

/** The deck of a pack: page 1, then the charts that carry most, each with its finding as the title. */
final class Slides {

    private static final int MOST = 8;
    private static final int MOST_POINTS = 3;

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
        Stream.of("Money", "Next secondments", "What could not be measured")
                .flatMap(name -> pages.stream().filter(page -> page.name().equals(name)))
                .filter(page -> !page.equals(summary))
                .limit(MOST_POINTS)
                .forEach(page -> points.add(page.name() + ": " + page.title() + "."));
        return new Slide(
                summary.title(),
                summary.subtitle(),
                KeyFigures.of(findings),
                points,
                Optional.empty(),
                String.join("\n", said(summary)));
    }

    private Stream<Slide> charts() {
        return CHARTS.stream()
                .flatMap(id -> pages.stream()
                        .flatMap(page -> page.blocks().stream()
                                .filter(Plot.class::isInstance)
                                .map(Plot.class::cast)
                                .filter(plot -> plot.id().equals(id))
                                .map(plot -> slide(page, plot))));
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
