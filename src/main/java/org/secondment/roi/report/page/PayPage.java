package org.secondment.roi.report.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.secondment.roi.effect.career.Development;
import org.secondment.roi.effect.career.Development.PayGrowth;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.Words;

/** How pay grew after a secondment beside that of comparable colleagues; groups only, for human resources. */
final class PayPage {

    private static final String NAME = "Pay progression";
    private static final String SUBTITLE =
            "Growth of yearly base pay for full time in the two years from the start of the first secondment, a year";

    static Page of(Findings findings) {
        Development development = findings.careerStudy().development();
        Optional<PayGrowth> pay = development.pay();
        return pay.map(PayPage::shown)
                .orElseGet(() -> hidden(development, findings.scope().minGroup()));
    }

    private static Page hidden(Development development, int least) {
        boolean missing = development.missing().contains(Development.Topic.PAY);
        return new Page(
                NAME,
                missing ? "Pay: not measurable with the data supplied" : "Pay: not shown",
                SUBTITLE,
                List.of(new Text(
                        "What would unlock it",
                        List.of(
                                missing
                                        ? "compensation.csv: yearly base pay of lawyers, with the days from which it holds."
                                        : "At least " + Words.number(least) + " secondees who went two years before the"
                                                + " exports end and are still with the firm, with pay on both days in one"
                                                + " currency, as many comparable colleagues, and nobody who makes up more"
                                                + " than 80% of the growth."))));
    }

    private static Page shown(PayGrowth pay) {
        return new Page(
                NAME,
                title(pay),
                SUBTITLE,
                List.of(
                        grid(pay),
                        new Text(
                                "How to read it",
                                List.of(
                                        "Each secondee stands beside the own comparable colleagues over the same two years;"
                                                + " the mean of the differences from their median is "
                                                + points(pay.aboveMedian()) + " a year.",
                                        "Only lawyers still with the firm two years on have a growth: whoever left, on"
                                                + " either side, is not in it. Nothing here is tested, and a difference does"
                                                + " not show that the secondment made it: who is sent is chosen.",
                                        "Mean growth of groups, rounded to half a point so that two quarters do not tell how"
                                                + " one lawyer's pay grew; nobody's pay is printed."))));
    }

    private static String title(PayGrowth pay) {
        double more = pay.aboveColleagues();
        String same = one(more).equals("0.0") ? "no difference" : points(more);
        return "Pay of secondees grew " + one(pay.growth()) + "% a year, that of like colleagues "
                + one(pay.ofColleagues()) + "%: " + same;
    }

    private static Grid grid(PayGrowth pay) {
        Cell none = Cell.mark(Shorthand.NOT_APPLICABLE);
        return new Grid(
                "pay_progression",
                List.of(
                        Columns.words("group", "Whose pay", 44),
                        Columns.count("people", "People"),
                        new Column("growth", "Growth a year", Format.PRECISE_PERCENT, 16)),
                List.of(
                        List.of(Cell.words("Secondees"), Cell.count(pay.people()), Cell.ratio(pay.growth())),
                        List.of(
                                Cell.words("Comparable colleagues"),
                                Cell.count(pay.colleagues()),
                                Cell.ratio(pay.ofColleagues())),
                        List.of(Cell.words("Secondees less colleagues"), none, Cell.ratio(pay.aboveColleagues())),
                        List.of(
                                Cell.words("Secondees less the median of own colleagues"),
                                none,
                                Cell.ratio(pay.aboveMedian()))));
    }

    private static String points(double share) {
        return one(Math.abs(share)) + " points " + (share < 0 ? "less" : "more");
    }

    private static String one(double share) {
        String text = String.format(Locale.UK, "%.1f", 100 * share);
        return text.equals("-0.0") ? "0.0" : text.replace("-", Words.MINUS);
    }

    private PayPage() {}
}
