package org.secondment.roi.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void textCannotBecomeMarkup() {
        assertThat(new Markup()
                        .element("p", "<script>\"a\" & 'b'</script>", "title", "\"><b>")
                        .toString())
                .isEqualTo("<p title=\"&quot;&gt;&lt;b&gt;\">"
                        + "&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/script&gt;</p>");
    }

    @Test
    void controlsAndMarksThatTurnTheDirectionAreReplaced() {
        assertThat(Markup.escaped("a\u0000b\u001bc\u0085d\u202ee\u2066f\ud800g\uffffh"))
                .isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\ufffdg\ufffdh");
    }

    @Test
    void namesOfAnyScriptStay() {
        String names = "K\u00f6nig \u05d0\u05d1 \u4e2d \ud83d\ude00\tx\ny";
        assertThat(Markup.escaped(names)).isEqualTo(names);
    }

    @Test
    void anAmountBelowZeroStandsOnOneLine() {
        assertThat(new Markup().text("from \u2212\u00a36.2k, to \u00a350k").toString())
                .isEqualTo("from <span class=\"whole\">\u2212\u00a36.2k</span>, to \u00a350k");
    }
}
