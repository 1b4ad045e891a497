package org.secondment.roi.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Headline;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.Slide;

class HtmlTopTest {

    private static final Headline NPV = Headline.of(
                    5, "npv_cash", "Net present value", Format.MONEY_CHANGE, 8091.11, "within chance")
            .within(Optional.of(new Interval(-1207.5, Double.POSITIVE_INFINITY)));

    private static final Slide SLIDE = new Slide("Title", "", List.of(NPV), List.of(), Optional.empty(), "");

    @Test
    void theFirstScreenSaysWhatCameBackHowSureThatIsAndWhatToDo() {
        assertThat(top(summary(), page("Money"), page("How sure are we"), page("Next secondments")))
                .containsSubsequence(
                        "<h2>What it returned</h2><p>Title of Money</p>",
                        "<h2>How sure that is</h2><p>Title of How sure are we</p>",
                        "<h2>What to do next</h2><p>Title of Next secondments</p>",
                        "<li>Debriefs overdue: <data value=\"44\">44</data></li>",
                        "href=\"#page-next-secondments\"",
                        "<dt>Net present value</dt><dd class=\"value\"><data value=\"8091.11\">+£8,091</data></dd>",
                        "95% range <data value=\"-1207.5\">",
                        "\u2212£1,208",
                        " to no upper limit",
                        "<dd class=\"note\">within chance</dd>")
                .doesNotContain("Endings", "Secondments running");
    }

    @Test
    void aQuestionThatTheHeadlineAnswersOrNoPageDoesIsNotAsked() {
        assertThat(top(page("Next steps"), page("Next secondments"), page("Clients")))
                .doesNotContain("<h2>");
    }

    private static Page summary() {
        return new Page(
                "Summary",
                "Title",
                "in £",
                List.of(new Grid(
                        "twelve_figures",
                        List.of(
                                new Column("figure", "Figure", Format.WORDS, 50),
                                new Column("value", "Value", Format.NUMBER, 14),
                                new Column("low", "From", Format.NUMBER, 14),
                                new Column("high", "To", Format.NUMBER, 14),
                                new Column("note", "Note", Format.LONG_WORDS, 60)),
                        List.of(
                                row("1  Secondments running", 4),
                                row("11  Endings", 0),
                                row("11  Debriefs overdue", 44)))));
    }

    private static List<Cell> row(String figure, int value) {
        return List.of(Cell.words(figure), Cell.measured(value, Format.COUNT), Cell.BLANK, Cell.BLANK, Cell.BLANK);
    }

    private static Page page(String name) {
        return new Page(name, "Title of " + name, "in £", List.of());
    }

    private static String top(Page... pages) {
        Markup markup = new Markup();
        new HtmlTop(markup, DemoPack.of(pages).with(List.of(SLIDE))).write();
        return markup.toString();
    }
}
