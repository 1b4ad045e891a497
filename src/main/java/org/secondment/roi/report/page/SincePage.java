package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Headline;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.SinceLast;
import org.secondment.roi.report.Words;

/** Every headline figure beside what the last published quarter said, and what lies behind the difference. */
final class SincePage {

    private static final String NAME = "Change since last quarter";

    static Page of(Findings findings) {
        SinceLast since = findings.outlook().sinceLast();
        if (!since.compared()) {
            return new Page(
                    NAME,
                    "Nothing to compare with: no earlier quarter is published in this output folder",
                    "Each headline figure beside that of the last published quarter",
                    List.of(new Text(
                            "What would unlock it",
                            List.of("Publish the next quarter into the same output folder; this run is then what it is"
                                    + " compared with."))));
        }
        List<Headline> figures = Headlines.of(findings);
        SinceWords words = new SinceWords(findings);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Text("Why figures differ", words.reasons()));
        blocks.add(figures(figures, words));
        if (!since.rows().isEmpty()) {
            blocks.add(rows(since));
        }
        return new Page(
                NAME,
                words.title(figures),
                "Each headline figure beside that of " + since.period() + ", as of " + Words.day(since.asOf())
                        + ", and what came in since",
                blocks);
    }

    private static Grid figures(List<Headline> figures, SinceWords words) {
        return new Grid(
                "since_last_quarter",
                List.of(
                        Columns.count("number", "No."),
                        Columns.words("figure", "Figure", 52),
                        new Block.Column("before", "Then", Format.NUMBER, 14),
                        new Block.Column("now", "Now", Format.NUMBER, 14),
                        new Block.Column("difference", "Difference", Format.NUMBER_CHANGE, 14),
                        Columns.longWords("why", "What lies behind it", 80)),
                figures.stream()
                        .map(one -> List.of(
                                Cell.count(one.number()),
                                Cell.words(one.title()),
                                words.before(one),
                                SinceWords.cell(one.value(), one.unit()),
                                words.difference(one),
                                Cell.words(words.why(one))))
                        .toList());
    }

    private static Grid rows(SinceLast since) {
        return new Grid(
                "rows_since_last_quarter",
                List.of(
                        Columns.words("table", "Table", 34),
                        Columns.count("recent", "New"),
                        Columns.count("late", "Late"),
                        Columns.count("undated", "Undated")),
                since.rows().stream()
                        .map(one -> List.of(
                                Cell.words(one.table()),
                                Cell.count(one.recent()),
                                Cell.count(one.late()),
                                Cell.count(one.undated())))
                        .toList());
    }

    private SincePage() {}
}
