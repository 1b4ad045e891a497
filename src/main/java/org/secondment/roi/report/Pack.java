package org.secondment.roi.report;

import java.util.List;

/**
 * Everything one kind of reader receives.
 *
 * @param name of the pack's folder and workbook, such as board
 * @param currency ISO code of the base currency, for number formats
 * @param properties of the documents: names no person
 * @param pages in the order of the workbook
 * @param slides of its deck, eight at most; none where it has no deck
 * @param readers sentences that say who may read it and what it never holds
 * @param tables tidy tables written as CSV only; the grids of the pages are written as well
 */
public record Pack(
        String name,
        String currency,
        Properties properties,
        List<Page> pages,
        List<Block.Grid> tables,
        List<Slide> slides,
        List<String> readers) {

    public Pack {
        pages = List.copyOf(pages);
        tables = List.copyOf(tables);
        slides = List.copyOf(slides);
        readers = List.copyOf(readers);
    }

    /** One without a deck, of which nobody said who reads it. */
    public Pack(String name, String currency, Properties properties, List<Page> pages, List<Block.Grid> tables) {
        this(name, currency, properties, pages, tables, List.of(), List.of());
    }

    /** The same with a deck. */
    public Pack with(List<Slide> deck) {
        return new Pack(name, currency, properties, pages, tables, deck, readers);
    }

    /**
     * What document properties and footers say.
     *
     * @param firm whose figures these are
     * @param period such as Q3 2026
     * @param asOf ISO date of the data
     * @param runId hash of inputs and settings
     */
    public record Properties(String firm, String period, String asOf, String runId, String inputHash) {}
}
