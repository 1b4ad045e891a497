package org.secondment.roi.report.page;

import java.util.List;
import java.util.function.ToLongFunction;
import org.secondment.roi.effect.Trend;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Plot;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Figure;
import org.secondment.roi.report.Figure.Lines;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Words;

/** Fees of hosts and of other clients by fiscal period, as an index of their first year. */
final class TrendPlot {

    static Block of(Findings findings) {
        List<Trend.Point> points = findings.trend().points();
        int year = (int) points.stream()
                .filter(p -> p.year() == points.get(points.size() - 1).year() - 1)
                .count();
        if (year == 0 || points.size() < 2 * year) {
            return new Text("", List.of("The trend of fees needs two whole years of bills."));
        }
        double hostBase = sum(points.subList(0, year), Trend.Point::hosts) / year;
        double otherBase = sum(points.subList(0, year), Trend.Point::comparison) / year;
        if (hostBase <= 0 || otherBase <= 0) {
            return new Text(
                    "", List.of("The trend of fees needs bills of hosts and of other clients in the first year."));
        }
        return plot(findings, points, year, hostBase, otherBase);
    }

    private static Plot plot(Findings findings, List<Trend.Point> points, int year, double hostBase, double otherBase) {
        List<Trend.Point> last = points.subList(points.size() - year, points.size());
        String hosts = Words.percentChange(sum(last, Trend.Point::hosts) / year / hostBase - 1);
        String others = Words.percentChange(sum(last, Trend.Point::comparison) / year / otherBase - 1);
        String from = points.get(0).label();
        String to = points.get(points.size() - 1).label();
        Lines lines = new Lines(
                Figure.Unit.NUMBER,
                Words.symbol(findings.scope().currency()),
                points.stream().map(Trend.Point::name).toList(),
                points.stream().map(p -> Integer.toString(p.year())).toList(),
                List.of(
                        new Lines.Series("Hosts", index(points, Trend.Point::hosts, hostBase)),
                        new Lines.Series("Other clients", index(points, Trend.Point::comparison, otherBase))));
        String title =
                "Hosts' fees moved by " + hosts + " from the first year to the last, other clients' by " + others;
        return new Plot(
                "quarter-trend",
                title,
                "Net fees billed by fiscal period, mean of the first year = 100",
                "Hosts are clients with a secondment at any time, " + Sentences.hosts(findings)
                        + " clients; others have none in"
                        + " their group. " + from + " to " + to
                        + ". Hosts are chosen, not drawn: the gap is no measure of what secondments do.",
                Alternative.of(title, lines),
                lines);
    }

    private static List<Double> index(List<Trend.Point> points, ToLongFunction<Trend.Point> fees, double base) {
        return points.stream().map(p -> 100 * fees.applyAsLong(p) / base).toList();
    }

    private static double sum(List<Trend.Point> points, ToLongFunction<Trend.Point> fees) {
        return points.stream().mapToLong(fees).sum();
    }

    private TrendPlot() {}
}
