package org.secondment.roi.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Headline;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.SinceLast;
import org.secondment.roi.report.SmallFindings;

class SincePageTest {

    private static final LocalDate THEN = LocalDate.of(2026, 6, 30);

    @Test
    void aFirstRunSaysThatThereIsNothingToCompareWith() {
        Page page = SincePage.of(SmallFindings.full());

        assertThat(page.title()).startsWith("Nothing to compare with");
        assertThat(page.blocks()).hasSize(1);
        assertThat(PageText.of(SummaryPage.of(SmallFindings.full()))).doesNotContain("Since Q");
    }

    @Test
    void figuresThatMovedNameTheRowsOfTheirOwnTables() {
        String text = PageText.of(SincePage.of(since(
                Map.of("finished", 3.0),
                List.of(new SinceLast.Rows("secondments", 2, -1, 0), new SinceLast.Rows("credits", 0, 1_200, 0)),
                List.of())));

        assertThat(text)
                .contains(
                        "Secondments finished | 3.0000 | 5.0000 | 2.0000 | new data (secondments +2); rows that went (secondments \u22121);"
                                + " a later as-of day")
                .contains("Secondments running | 1.0000 | 1.0000 | 0.0000 | unchanged")
                .contains("One figure differs from Q2 2026; 1,200 rows came late");
    }

    @Test
    void theSummaryMarksDirectionValueAndReason() {
        String text = PageText.of(SummaryPage.of(since(Map.of("finished", 6.0), List.of(), List.of("min_group"))));

        assertThat(text).contains("down from 6: changed settings: min_group; a later as-of day");
    }

    @Test
    void whereNoFigureDiffersThatIsSaid() {
        Page page = SincePage.of(since(Map.of(), List.of(), List.of()));

        assertThat(page.title()).isEqualTo("No headline figure differs from Q2 2026");
        assertThat(PageText.of(page))
                .contains("The tables have as many rows as then.")
                .contains("No setting that shapes figures changed.")
                .contains("not known then or now");
    }

    @Test
    void aFigureThatIsNewlyKnownOrNoLongerIsNeverAChangeFromZero() {
        Findings findings = since(Map.of(), List.of(), List.of());
        SinceWords words = new SinceWords(findings);
        Headline known = Headline.of(1, "new", "New", org.secondment.roi.report.Block.Format.COUNT, 7, "");
        Headline unknown =
                Headline.missing(1, "finished", "Finished", org.secondment.roi.report.Block.Format.COUNT, "no file");

        assertThat(words.mark(known)).startsWith("newly known: ");
        assertThat(words.mark(unknown)).startsWith("no longer known, was 5: ");
        assertThat(words.difference(known)).isEqualTo(words.difference(unknown));
    }

    /** The same programme as it stands, but for some figures then. */
    private static Findings since(Map<String, Double> other, List<SinceLast.Rows> rows, List<String> settings) {
        Findings full = SmallFindings.full();
        Map<String, OptionalDouble> before = new TreeMap<>();
        Headlines.of(full).forEach(one -> before.put(one.id(), one.value()));
        other.forEach((id, value) -> before.put(id, OptionalDouble.of(value)));
        SinceLast since = new SinceLast("Q2 2026", THEN, before, rows, settings, List.of());
        return full.with(full.outlook().with(since));
    }
}
