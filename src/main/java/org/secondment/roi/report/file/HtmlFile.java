package org.secondment.roi.report.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Plot;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.Words;

/** A pack as one web page that loads nothing: its styles, script, fonts and charts stand in it. */
final class HtmlFile {

    private final Pack pack;
    private final Pictures pictures;
    private final Markup markup = new Markup();

    private HtmlFile(Pack pack, Pictures pictures) {
        this.pack = pack;
        this.pictures = pictures;
    }

    static byte[] of(Pack pack, Pictures pictures) throws IOException {
        HtmlFile file = new HtmlFile(pack, pictures);
        file.write();
        return file.markup.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Where a page stands in the file. */
    static String id(Page page) {
        return "page-" + page.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private void write() throws IOException {
        String style = style();
        String script = new String(resource("web/page.js"), StandardCharsets.UTF_8);
        markup.raw("<!DOCTYPE html>\n")
                .open("html", "lang", "en-GB")
                .line()
                .open("head")
                .line();
        markup.open("meta", "charset", "utf-8").line();
        markup.open("meta", "http-equiv", "Content-Security-Policy", "content", policy(style, script))
                .line();
        markup.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        markup.open("meta", "name", "referrer", "content", "no-referrer").line();
        markup.element("title", CoverSheet.title(pack)).line();
        markup.open("style").raw(style).close("style").line();
        markup.close("head").line().open("body").line();
        markup.element("a", "Skip to the figures", "class", "skip", "href", "#main")
                .line();
        header();
        navigation();
        markup.open("main", "id", "main", "tabindex", "-1").line();
        for (Page page : pack.pages()) {
            page(page);
        }
        markup.close("main").line();
        footer();
        markup.open("script").raw(script).close("script").line();
        markup.close("body").line().close("html").line();
    }

    private void header() {
        Pack.Properties properties = pack.properties();
        String firm = properties.firm().isEmpty() ? "" : properties.firm() + ". ";
        markup.open("header").open("p").element("b", CoverSheet.title(pack)).close("p");
        markup.element("p", firm + "As of " + Words.day(LocalDate.parse(properties.asOf())) + ". Confidential.");
        markup.close("header").line();
    }

    private void navigation() {
        markup.open("nav", "aria-label", "Pages").open("ol").line();
        for (Page page : pack.pages()) {
            markup.open("li").element("a", page.name(), "href", "#" + id(page));
            markup.close("li").line();
        }
        markup.close("ol").close("nav").line();
    }

    private void page(Page page) throws IOException {
        boolean first = isFirst(page);
        String name = id(page) + "-name";
        String heading = id(page) + "-title";
        markup.open("section", "id", id(page), "aria-labelledby", name + " " + heading);
        markup.line().element("p", page.name(), "class", "name", "id", name);
        markup.element(first ? "h1" : "h2", page.title(), "id", heading);
        markup.element("p", page.subtitle(), "class", "subtitle").line();
        if (first) {
            new HtmlTop(markup, pack).write();
        }
        for (Block block : page.blocks()) {
            block(PackFiles.plain(block), page);
        }
        markup.close("section").line();
    }

    private boolean isFirst(Page page) {
        return page.equals(pack.pages().get(0));
    }

    private void block(Block block, Page page) throws IOException {
        if (block instanceof Text text) {
            text(text, page);
        } else if (block instanceof Plot plot) {
            plot(plot, page);
        } else if (block instanceof Grid grid) {
            HtmlTable table = new HtmlTable(markup, pack.currency());
            if (isFirst(page)) {
                table.writeWhole(grid);
            } else {
                table.write(grid);
            }
        }
    }

    private void text(Text text, Page page) {
        if (!text.heading().isBlank()) {
            markup.element(isFirst(page) ? "h2" : "h3", text.heading());
        }
        text.paragraphs().forEach(paragraph -> markup.element("p", paragraph).line());
    }

    /** What a chart says in words stands below it, and the way to the tables of its page. */
    private void plot(Plot plot, Page page) throws IOException {
        markup.open("figure");
        markup.open("div", "class", "scroll card", "role", "group", "aria-label", "Chart", "tabindex", "0");
        markup.raw(Markup.printable(SvgFile.inline(pictures.chart(plot.id()), id(page))))
                .close("div")
                .line();
        markup.open("figcaption").open("details").element("summary", "This chart in words");
        markup.element("p", plot.alternative()).element("p", plot.footnote());
        tables(page);
        markup.close("details").close("figcaption").close("figure").line();
    }

    private void tables(Page page) {
        List<Grid> grids = page.blocks().stream()
                .map(PackFiles::plain)
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
        if (grids.isEmpty()) {
            return;
        }
        markup.open("p").text("Tables of this page:");
        for (Grid grid : grids) {
            markup.text(" ").element("a", HtmlTable.title(grid), "href", "#table-" + grid.name());
        }
        markup.close("p");
    }

    private void footer() {
        Pack.Properties properties = pack.properties();
        String shorthand = Arrays.stream(Shorthand.values())
                .map(one -> one.code() + " " + one.meaning())
                .collect(Collectors.joining("; "));
        markup.open("footer");
        markup.element("p", "In place of a number: " + shorthand + ".");
        markup.element("p", "Every table stands in full precision in the folder tables, beside this page.");
        markup.element("p", "Run " + properties.runId() + ". Hash of the inputs: " + properties.inputHash() + ".");
        markup.close("footer").line();
    }

    private static String style() throws IOException {
        return face("Source Sans 3", "400", "SourceSans3_400Regular")
                + face("Source Sans 3", "600", "SourceSans3_600SemiBold")
                + face("Source Sans 3 SemiBold", "400", "SourceSans3_600SemiBold")
                + new String(resource("web/page.css"), StandardCharsets.UTF_8);
    }

    private static String face(String family, String weight, String file) throws IOException {
        return "@font-face{font-family:'" + family + "';font-weight:" + weight + ";src:url(data:font/woff2;base64,"
                + Base64.getEncoder().encodeToString(resource("fonts/" + file + ".woff2")) + ") format('woff2')}\n";
    }

    private static String policy(String style, String script) {
        return "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
                + "'; font-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = HtmlFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name + " is missing in the program's jar");
            }
            return in.readAllBytes();
        }
    }
}
