package org.secondment.roi.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Plot;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.Page;

class HtmlFileTest {

    private static final String HOSTILE =
            "</style></title><script>alert('1')</script><img src=x onerror=\"a()\">\u202e";

    @Test
    void nothingIsLoadedFromAnywhere() throws IOException {
        String html = written(DemoPack.pack());
        List<String> addresses = all(html, "(?:src|href|url|action|srcset|data)\\s*[=(]\\s*[\"']?([^\"')> ]+)");
        assertThat(addresses)
                .isNotEmpty()
                .allMatch(one -> one.startsWith("#") || one.startsWith("data:font/woff2;base64,"));
        assertThat(html).doesNotContain("<link", "<img", "<iframe", "@import", " style=", " onclick=");
    }

    @Test
    void thePolicyAllowsTheStylesAndTheScriptOfThisPageOnly() throws IOException {
        String html = written(DemoPack.pack());
        String policy = all(html, "Content-Security-Policy\" content=\"([^\"]*)\"")
                .get(0)
                .replace("&#39;", "'");
        assertThat(policy)
                .startsWith("default-src 'none'; ")
                .contains("style-src '" + hash(html, "style") + "'", "script-src '" + hash(html, "script") + "'")
                .doesNotContain("unsafe", "*", "http:");
    }

    @Test
    void aHostileNameStaysText() throws IOException {
        Grid grid = new Grid(
                "clients",
                List.of(new Column("client", HOSTILE, Format.WORDS, 30)),
                List.of(List.of(Cell.words(HOSTILE))));
        Plot demo = PackFiles.blocks(DemoPack.pack(), Plot.class).findFirst().orElseThrow();
        Plot plot = new Plot("hostile", HOSTILE, HOSTILE, HOSTILE, HOSTILE, demo.figure());
        String html = written(DemoPack.of(new Page("P & Q", HOSTILE, HOSTILE, List.of(text(HOSTILE), grid, plot))));
        assertThat(all(html, "(<script)")).hasSize(1);
        assertThat(all(html, "(</style)")).hasSize(1);
        assertThat(all(html, "(</title)")).as("of the page and of the chart").hasSize(2);
        assertThat(html).doesNotContain("<img", "\u202e").contains("&lt;img src=x onerror=&quot;a()&quot;&gt;\ufffd");
    }

    @Test
    void everyIdIsUniqueEvenWhereAChartStandsOnTwoPages() throws IOException {
        Plot plot = PackFiles.blocks(DemoPack.pack(), Plot.class).findFirst().orElseThrow();
        String html = written(DemoPack.of(
                new Page("One", "First", "in £", List.of(plot)), new Page("Two", "Second", "in £", List.of(plot))));
        List<String> ids = all(html, " id=\"([^\"]*)\"");
        assertThat(ids).doesNotHaveDuplicates().contains("page-one-fees-by-client-title", "page-two");
        assertThat(ids).containsAll(all(html, "href=\"#([^\"]*)\""));
        all(html, "aria-labelledby=\"([^\"]*)\"")
                .forEach(labels -> assertThat(ids).contains(labels.split(" ")));
    }

    @Test
    void numbersAreShownRoundedAndSortedByTheirFullValue() throws IOException {
        Grid grid = new Grid(
                "fees",
                List.of(
                        new Column("client", "Client", Format.WORDS, 20),
                        new Column("fees", "Fees", Format.MONEY_CHANGE, 14)),
                List.of(
                        List.of(Cell.words("Alder"), Cell.exact(new BigDecimal("-1234.5678"))),
                        List.of(Cell.words("Brook"), Cell.mark(Shorthand.SUPPRESSED))));
        assertThat(written(DemoPack.of(page(grid))))
                .contains("<th scope=\"row\" class=\"w\">Alder</th><td class=\"n\" data-sort=\"-1234.5678\">"
                        + "<data value=\"-1234.5678\"><span class=\"whole\">\u2212£1,235</span></data></td>")
                .contains("<abbr title=\"suppressed to protect individuals\">[c]</abbr>");
    }

    @Test
    void aVeryLongTableIsCutAndSaysSo() throws IOException {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < HtmlTable.MOST_ROWS + 7; i++) {
            rows.add(List.of(Cell.count(i)));
        }
        String html =
                written(DemoPack.of(page(new Grid("long_one", List.of(new Column("n", "N", Format.COUNT, 9)), rows))));
        assertThat(html)
                .contains("data-sort=\"1999\"", "The first 2,000 rows of 2,007 rows are shown", "tables/long_one.csv")
                .doesNotContain("data-sort=\"2000\"");
    }

    @Test
    void onPaperALongTableIsASentenceThatNamesItsFileUnlessItIsOnPageOne() throws IOException {
        Page first = page(rows("of_page_one", 19));
        Page second = new Page("More", "More", "in £", List.of(rows("short_one", 18), rows("long_one", 19)));
        String html = written(DemoPack.of(first, second));

        assertThat(all(html, "<div class=\"table screen\"[^>]*>\\s*<div[^>]*aria-labelledby=\"table-([a-z_]+)-caption"))
                .containsExactly("long_one");
        assertThat(all(html, "<p class=\"printed\">([^<]*)</p>"))
                .containsExactly("Long one: 19 rows, not printed here; they stand in tables/long_one.csv.");
        assertThat(html).containsPattern("@media print\\{[^@]*@page[^@]*\\.screen[^}]*\\{display:none\\}");
    }

    private static Grid rows(String name, int many) {
        return new Grid(
                name,
                List.of(new Column("n", "N", Format.COUNT, 9)),
                Collections.nCopies(many, List.of(Cell.count(1))));
    }

    private static Page page(Grid grid) {
        return new Page("Fees", "Fees fell", "in £", List.of(grid));
    }

    private static Text text(String words) {
        return new Text(words, List.of(words));
    }

    private static String written(Pack pack) throws IOException {
        Pictures pictures = Pictures.of(PackFiles.blocks(pack, Plot.class).toList());
        return new String(HtmlFile.of(pack, pictures), StandardCharsets.UTF_8);
    }

    private static List<String> all(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String hash(String html, String element) {
        int from = html.indexOf("<" + element + ">") + element.length() + 2;
        String content = html.substring(from, html.indexOf("</" + element + ">"));
        return "sha256-" + Base64.getEncoder().encodeToString(DigestUtils.sha256(content));
    }
}
