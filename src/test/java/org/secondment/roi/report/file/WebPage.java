package org.secondment.roi.report.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a published web page tells, read from its markup. */
final class WebPage {

    private static final Pattern TABLE =
            Pattern.compile("<table id=\"table-([a-z0-9_]+)\">.*?<tbody>(.*?)</tbody>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<tr>(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<t([hd])([^>]*)>(.*?)</t\\1>", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("(?:data-sort|value)=\"([^\"]*)\"");
    private static final Pattern FIGURE = Pattern.compile("<dt>(.*?)</dt>(.*?)</div>", Pattern.DOTALL);
    private static final Pattern DATA_OR_LIMIT =
            Pattern.compile("<data value=\"([^\"]*)\">(.*?)</data>|no (?:upper|lower) limit", Pattern.DOTALL);
    private static final Pattern FIRST_PAGE = Pattern.compile("<section[^>]*>(.*?)</section>", Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile("<(?:h1|p)(?: [^>]*)?>(.*?)</(?:h1|p)>", Pattern.DOTALL);
    private static final Pattern ANSWER_OR_CHART =
            Pattern.compile("</h2><p>.*?Read more: [^<]*</a>|<figure>.*?</figure>", Pattern.DOTALL);
    private static final Pattern ANSWER = Pattern.compile("</h2><p>(.*?)</p>.*?Read more: ([^<]*)</a>", Pattern.DOTALL);

    private final String markup;

    WebPage(String markup) {
        this.markup = markup;
    }

    /** By name: rows without the heading. */
    Map<String, List<List<Told>>> tables() {
        Map<String, List<List<Told>>> tables = new TreeMap<>();
        TABLE.matcher(markup)
                .results()
                .forEach(table -> tables.put(
                        table.group(1),
                        ROW.matcher(table.group(2))
                                .results()
                                .map(WebPage::cells)
                                .toList()));
        return tables;
    }

    private static List<Told> cells(MatchResult row) {
        return CELL.matcher(row.group(1))
                .results()
                .map(cell -> new Told(value(cell.group(2)), text(cell.group(3))))
                .toList();
    }

    private static String value(String attributes) {
        return VALUE.matcher(attributes)
                .results()
                .findFirst()
                .map(found -> text(found.group(1)))
                .orElse("");
    }

    /** The key figures by title: the value and the ends of its range where it has one. */
    Map<String, List<Told>> figures() {
        Map<String, List<Told>> figures = new LinkedHashMap<>();
        FIGURE.matcher(markup).results().forEach(figure -> figures.put(text(figure.group(1)), told(figure.group(2))));
        return figures;
    }

    private static List<Told> told(String markup) {
        List<Told> told = new ArrayList<>();
        DATA_OR_LIMIT.matcher(markup).results().forEach(found -> told.add(end(found)));
        return told;
    }

    private static Told end(MatchResult found) {
        return found.group(1) == null
                ? new Told(found.group(), found.group())
                : new Told(Told.number(found.group(1)), text(found.group(2)));
    }

    /** The sentences of page 1 outside its charts, and the answers at its top with the page that each leads to. */
    List<String> sentences() {
        List<String> said = new ArrayList<>();
        Matcher first = FIRST_PAGE.matcher(markup);
        if (first.find()) {
            SENTENCE.matcher(ANSWER_OR_CHART.matcher(first.group(1)).replaceAll(""))
                    .results()
                    .forEach(found -> said.add(text(found.group(1))));
            ANSWER.matcher(first.group(1))
                    .results()
                    .forEach(found -> said.add(text(found.group(1)) + ". See " + text(found.group(2)) + "."));
        }
        return said;
    }

    static String text(String markup) {
        return Told.seen(markup.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&"));
    }
}
