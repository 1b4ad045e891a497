package org.secondment.roi.report.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The web page and the pictures of a pack, with one thing changed. */
class PageCheckTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> additions() {
        return Stream.of(
                arguments("<p>a</p><img src=\"https://a.example/b.png\" alt=\"Fees by client\">", Rule.EXTERNAL),
                arguments("<a href=\"//a.example/\">b</a>", Rule.EXTERNAL),
                arguments("<a href=\"file:///etc/passwd\">b</a>", Rule.EXTERNAL),
                arguments("<a href=\"../hr/hr.html\">b</a>", Rule.EXTERNAL),
                arguments("<a href=\"javascript:a()\">b</a>", Rule.EXTERNAL),
                arguments("<a href=\"data:text/html,b\">b</a>", Rule.EXTERNAL),
                arguments("<iframe></iframe>", Rule.EXTERNAL),
                arguments("<p style=\"background:url(https://a.example/b)\">c</p>", Rule.EXTERNAL),
                arguments("<style>@import 'a.css'</style>", Rule.EXTERNAL),
                arguments("<meta http-equiv=\"refresh\" content=\"1\">", Rule.EXTERNAL),
                arguments("<img src=\"data:image/png;base64,AA==\">", Rule.ALTERNATIVE),
                arguments("<img src=\"data:image/png;base64,AA==\" alt=\"trend.png\">", Rule.ALTERNATIVE),
                arguments("<svg><title>Fees</title></svg>", Rule.ALTERNATIVE),
                arguments("<p onclick=\"a()\">b</p>", Rule.ACTIVE),
                arguments("<!-- Jane Doe's idea -->", Rule.HIDDEN),
                arguments("<table hidden><tr><td>1</td></tr></table>", Rule.HIDDEN),
                arguments("<p style=\"display: none\">1</p>", Rule.HIDDEN),
                arguments("<input type=\"hidden\" value=\"1\">", Rule.HIDDEN),
                arguments("<template><p>1</p></template>", Rule.HIDDEN),
                arguments("<p>never closed", Rule.UNREADABLE));
    }

    @ParameterizedTest
    @MethodSource("additions")
    void whatAPageMayNotHoldIsFound(String added, Rule rule) throws IOException {
        SmallPack small = SmallPack.in(folder)
                .change(SmallPack.PAGE, html -> html.replaceFirst("</footer>", added + "</footer>"));

        assertThat(small.found()).containsExactly(SmallPack.PAGE + "  " + rule);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                arguments("</script>", "/* more */</script>", Rule.ACTIVE),
                arguments("</body>", "<script>a()</script></body>", Rule.ACTIVE),
                arguments("default-src &#39;none&#39;", "default-src *", Rule.EXTERNAL));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aPageRunsOnlyTheScriptThatItsPolicyNames(String from, String to, Rule rule) throws IOException {
        SmallPack small = SmallPack.in(folder).change(SmallPack.PAGE, html -> html.replaceFirst(from, to));

        assertThat(small.found()).containsExactly(SmallPack.PAGE + "  " + rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fetch('x')", "new WebSocket('x')", "a.src = b", "window.open(a)", "eval(a)"})
    void aScriptThatAsksIsFoundThoughThePolicyNamesIt(String script) {
        Problems problems = new Problems();
        Place page = new Place("board", "board.html", "", problems);

        PageFile.check(
                "<!DOCTYPE html><html><script>" + script + "</script></html>",
                page,
                new Names(Set.of()),
                new Suppressed());

        assertThat(problems.sorted())
                .anyMatch(one -> one.what().equals("a script asks for something outside the page"));
    }

    static Stream<Arguments> pictures() {
        return Stream.of(
                arguments("<title[^>]*>[^<]*", "<title>", Rule.ALTERNATIVE),
                arguments("<desc[^>]*>[^<]*", "<desc>trend.svg", Rule.ALTERNATIVE),
                arguments("</svg", "<script>a()</script></svg", Rule.ACTIVE),
                arguments("</svg", "<image href=\"https://a.example/b.png\"/></svg", Rule.EXTERNAL),
                arguments("</svg", "<foreignObject/></svg", Rule.ACTIVE),
                arguments("</svg", "<text display=\"none\">a</text></svg", Rule.HIDDEN),
                arguments("</svg", "<!-- a --></svg", Rule.HIDDEN),
                arguments("<svg", "<!DOCTYPE svg SYSTEM 'https://a.example/b.dtd'><svg", Rule.ACTIVE));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void whatAPictureMayNotHoldIsFound(String from, String to, Rule rule) throws IOException {
        SmallPack small = SmallPack.in(folder).change(SmallPack.PICTURE, svg -> svg.replaceFirst(from, to));

        assertThat(small.found()).containsExactly(SmallPack.PICTURE + "  " + rule);
    }

    static Stream<Arguments> points() {
        return Stream.of(
                arguments("pHYs", "tEXt", Rule.HIDDEN),
                arguments("\\z", "more", Rule.HIDDEN),
                arguments("PNG", "GIF", Rule.UNREADABLE));
    }

    @ParameterizedTest
    @MethodSource("points")
    void whatAPictureOfPointsMayNotHoldIsFound(String from, String to, Rule rule) throws IOException {
        SmallPack small = SmallPack.in(folder).change(SmallPack.POINTS, png -> png.replaceFirst(from, to));

        assertThat(small.found()).containsExactly(SmallPack.POINTS + "  " + rule);
    }
}
