package org.secondment.roi.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.secondment.roi.effect.CareerRate;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Plot;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.report.Figure;
import org.secondment.roi.report.Figure.Bars;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.Words;

/** Promotions and departures of secondees beside colleagues of their grade; groups only. */
final class CareersPage {

    static Page of(Findings findings) {
        List<CareerRate> rates =
                findings.careers().stream().filter(rate -> !rate.withheld()).toList();
        if (rates.isEmpty()) {
            return new Page(
                    "Careers",
                    "Careers: not shown",
                    why(findings),
                    List.of(
                            new Text(
                                    "What would unlock it",
                                    List.of(
                                            "Job history for all lawyers, and at least "
                                                    + findings.scope().minGroup()
                                                    + " secondees whose return lies long enough back, with as many colleagues of their grade."))));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(grid(findings));
        blocks.add(plot(rates));
        return new Page(
                "Careers",
                title(rates),
                "Share of secondees to whom it happened within the window after the return, beside colleagues of the same"
                        + " grade without a secondment over the same days",
                blocks);
    }

    private static String why(Findings findings) {
        return findings.unmeasured(Measure.PROMOTED)
                .map(Findings.Unmeasured::why)
                .orElse("Fewer than " + findings.scope().minGroup()
                        + " secondees, or colleagues, stand behind each figure, so none is printed.");
    }

    private static String title(List<CareerRate> rates) {
        CareerRate first = rates.stream()
                .filter(r -> r.measure() == Measure.PROMOTED)
                .findFirst()
                .orElse(rates.get(0));
        String own = "Within " + first.months() + " months of the return " + Words.percent(first.share()) + " of "
                + Words.counted(first.secondees(), "secondee", "secondees") + " " + happened(first);
        return first.colleagueShare()
                .map(share -> own + ", against " + Words.percent(share) + " of colleagues")
                .orElse(own);
    }

    private static String happened(CareerRate rate) {
        if (rate.measure() == Measure.LEFT) {
            return "left the firm";
        }
        return rate.secondees() == 1 ? "was promoted" : "were promoted";
    }

    private static Grid grid(Findings findings) {
        return new Grid(
                "careers",
                List.of(
                        Columns.words("event", "Event", 20),
                        Columns.count("months", "Months after"),
                        Columns.count("secondees", "Secondees"),
                        Columns.percent("secondee_share", "Of secondees"),
                        Columns.percent("colleague_share", "Of colleagues"),
                        Columns.count("fewest_colleagues", "Fewest colleagues"),
                        Columns.words("note", "Note", 62)),
                findings.careers().stream()
                        .map(rate -> rate.withheld()
                                ? withheld(rate, findings.scope().minGroup())
                                : row(rate))
                        .toList());
    }

    private static List<Cell> row(CareerRate rate) {
        return List.of(
                Cell.words(rate.measure().title()),
                Cell.count(rate.months()),
                Cell.count(rate.secondees()),
                Cell.ratio(rate.share()),
                rate.colleagueShare().map(Cell::ratio).orElse(Cell.mark(Shorthand.NOT_AVAILABLE)),
                Cell.count(rate.colleagues()),
                Cell.words(
                        rate.colleagueShare().isPresent()
                                ? "first secondment of each that ended long enough ago; people are chosen, so no cause"
                                : "a secondee has no colleague of the same grade to compare with"));
    }

    private static List<Cell> withheld(CareerRate rate, int least) {
        Cell mark = Cell.mark(Shorthand.SUPPRESSED);
        return List.of(
                Cell.words(rate.measure().title()),
                Cell.count(rate.months()),
                mark,
                mark,
                mark,
                mark,
                Cell.words("not shown: fewer than " + least + " secondees, or colleagues, stand behind it"));
    }

    private static Plot plot(List<CareerRate> rates) {
        return new Plot(
                "careers",
                title(rates),
                "Share within the window after the return",
                footnote(rates),
                "Bars of career events. " + title(rates) + ".",
                new Bars(
                        Figure.Unit.PERCENT,
                        "",
                        "secondees",
                        "colleagues of the same grade",
                        rates.stream()
                                .map(r -> new Bars.Bar(
                                        r.measure().title() + " within " + r.months() + " months (n = " + r.secondees()
                                                + ")",
                                        r.share(),
                                        r.colleagueShare().orElse(Double.NaN)))
                                .toList()));
    }

    private static String footnote(List<CareerRate> rates) {
        OptionalLong fewest = rates.stream()
                .filter(rate -> rate.colleagueShare().isPresent())
                .mapToLong(CareerRate::colleagues)
                .min();
        boolean promoted = rates.stream().anyMatch(rate -> rate.measure() == Measure.PROMOTED);
        return "n = secondees whose window after the return is complete."
                + (fewest.isPresent()
                        ? " At least " + Words.counted(fewest.getAsLong(), "colleague", "colleagues")
                                + " of the same grade behind each comparison."
                        : "")
                + (promoted ? " Those who leave count as not promoted." : "")
                + " People are chosen for secondments: no measure of cause.";
    }

    private CareersPage() {}
}
