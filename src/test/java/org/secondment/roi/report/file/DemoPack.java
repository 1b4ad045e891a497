package org.secondment.roi.report.file;

import static org.secondment.roi.report.Cell.count;
import static org.secondment.roi.report.Cell.day;
import static org.secondment.roi.report.Cell.exact;
import static org.secondment.roi.report.Cell.mark;
import static org.secondment.roi.report.Cell.ratio;
import static org.secondment.roi.report.Cell.words;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Format;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Plot;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.report.Figure;
import org.secondment.roi.report.Figure.Bars;
import org.secondment.roi.report.Figure.Dumbbell;
import org.secondment.roi.report.Figure.Lines;
import org.secondment.roi.report.Figure.Unit;
import org.secondment.roi.report.Pack;
import org.secondment.roi.report.Page;

/** A pack with every kind of block; invented figures. */
public final class DemoPack {

    private static final List<String> CLIENTS = List.of(("Alder Bank plc|Greyfriars Capital|Brightwater Energy"
                    + "|Dunmore Insurance|Calder Pharma|Harlow Tech"
                    + "|Königsmarck & Söhne Beteiligungsgesellschaft mbH (Frankfurt am Main)|Lydgate Foods"
                    + "|Fenmoor Telecom|=HYPERLINK(\"http://example.com\",\"Eastgate\")"
                    + "|Ingleby Infrastructure|Juniper Media|Kestrel Air")
            .split("\\|", -1));

    /** Writes the demonstration into the folder given. */
    public static void main(String[] arguments) {
        PackFiles.writeTables(pack(), Path.of(arguments[0]));
        PackFiles.writeDocuments(pack(), Path.of(arguments[0]), Password.NONE);
    }

    /** Built anew each time; the same each time. */
    public static Pack pack() {
        return new Pack(
                "board",
                "GBP",
                new Pack.Properties("Smith & Co", "Q3 2026", "2026-09-30", "run-3f0c9a1b", "sha256-77aa"),
                List.of(summary(), clients(), trend(), quality(), nothing(), DemoCharts.page()),
                List.of(tidy()),
                List.of(),
                List.of("Management may read this pack.", "It never holds pay."));
    }

    static Pack of(Page... pages) {
        return new Pack("board", "GBP", pack().properties(), List.of(pages), List.of());
    }

    private static Page summary() {
        return new Page(
                "Summary",
                "Secondments probably return more than they cost; at four of thirteen clients the gain is clear of chance",
                "Programme figures for secondments that started between Q1 2021 and Q3 2026, £",
                List.of(
                        new Text(
                                "What the programme is worth",
                                List.of(
                                        "The programme cost £4.2m over three years and brought £6.1m of fees that comparable"
                                                + " clients did not bring. The range is wide: £3.0m to £9.2m. Fees that"
                                                + " secondees referred came on top, and are shown by route because they"
                                                + " cannot all be traced to one person.",
                                        "-5 clients is not a formula, and neither is this.")),
                        new Text("Next quarter", List.of("Three secondments end; two debriefs are due.")),
                        bars()));
    }

    private static Plot bars() {
        List<Bars.Bar> bars = new ArrayList<>();
        double[] after = {812_000, 564_000, 402_300, -35_000, 0, 131_000, 128_000};
        double[] before = {560_000, 566_000, 700_000, 20_000, Double.NaN, 129_000, 160_000};
        for (int i = 0; i < after.length; i++) {
            bars.add(new Bars.Bar(CLIENTS.get(i), after[i], before[i]));
        }
        return new Plot(
                "fees-by-client",
                "Fees grew at two of seven clients and fell at three",
                "Fees billed in the twelve months after and before the secondment, £",
                "7 clients with a finished secondment. Not compared with other clients: growth that would have come"
                        + " anyway is in these bars.",
                "Bars of fees after the secondment for seven clients, largest at Alder Bank plc.",
                new Bars(Unit.MONEY, "£", "after", "before", bars));
    }

    private static Page clients() {
        return new Page(
                "Clients",
                "Four of thirteen clients beat their expected path by more than chance",
                "One row per client; £ in the twelve months after, against comparable clients",
                List.of(
                        new Text(
                                "",
                                List.of(
                                        "Expected is where the client would stand had it moved as comparable clients did."
                                                + " Marks stand in place of numbers that would mislead or identify someone;"
                                                + " the cover explains them.")),
                        clientGrid(),
                        dumbbell()));
    }

    private static Grid clientGrid() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < CLIENTS.size(); i++) {
            BigDecimal fees = new BigDecimal("812345.678").subtract(BigDecimal.valueOf(61_234L * i));
            BigDecimal change = new BigDecimal("219231.5").subtract(BigDecimal.valueOf(40_000L * i));
            boolean small = i % 5 == 4;
            rows.add(List.of(
                    words(CLIENTS.get(i)),
                    count(14 - i),
                    exact(fees),
                    small ? mark(Shorthand.SUPPRESSED) : exact(change),
                    ratio(0.12 * i),
                    small ? mark(Shorthand.NOT_AVAILABLE) : ratio(0.35 - 0.07 * i),
                    day(LocalDate.of(2021 + i % 5, 1 + i % 12, 1)),
                    words(
                            i == 3
                                    ? "Secondee changed after two months; the second stayed until the end of the work"
                                    : "+")));
        }
        return new Grid("clients_by_gain", clientColumns(), rows);
    }

    private static List<Column> clientColumns() {
        return List.of(
                new Column("client", "Client", Format.WORDS, 26),
                new Column("secondments", "Secondments", Format.COUNT, 8),
                new Column("fees_after", "Fees after", Format.MONEY, 12),
                new Column("gain", "Against expected", Format.MONEY_CHANGE, 12),
                new Column("share", "Share of the programme", Format.PERCENT, 10),
                new Column("return_on_cost", "Return on cost", Format.PERCENT_CHANGE, 10),
                new Column("first_start", "First start", Format.DAY, 12),
                new Column("remark", "Remark", Format.LONG_WORDS, 34));
    }

    private static Plot dumbbell() {
        List<Dumbbell.Row> rows = IntStream.range(0, CLIENTS.size())
                .mapToObj(i -> {
                    double before = 260_000 + 37_000 * ((i * 7) % 13);
                    double after = before + 210_000 - 24_000 * i;
                    return new Dumbbell.Row(
                            CLIENTS.get(i),
                            before,
                            before + 21_000,
                            after,
                            List.of(i % 5 == 4 ? "[c]" : after > before ? "+£189k" : "−£15k", "−£41k to £110k"));
                })
                .toList();
        return new Plot(
                "gain-by-client",
                "Eight of thirteen clients beat their expected path",
                "Fees per client, twelve months before and after the secondment, and the level expected without it, £",
                "13 clients, 83 secondments. Expected: as comparable clients moved. [c]: fewer than five secondments.",
                "Before, expected and after for thirteen clients; the gain is largest at Alder Bank plc.",
                new Dumbbell("£", List.of("Against expected", "95% range"), rows));
    }

    private static Page trend() {
        List<String> periods = new ArrayList<>();
        List<String> years = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            periods.add("Q" + (1 + (i + 2) % 4));
            years.add(Integer.toString(2023 + (i + 2) / 4));
        }
        Lines lines = new Lines(
                Unit.NUMBER,
                "£",
                periods,
                years,
                List.of(
                        series("Clients with a secondment", 100, 102, 104, 103, 109, 114, 118, 121, 125, 124, 131),
                        series("Comparable clients", 100, 101, 101, 103, 104, 104, 107, 108, 110, 111, 112),
                        series("Other clients", 100, 99, 101, 100, Double.NaN, 103, 104, 106, 108, 110, 111.5),
                        series("Former hosts", 100, 97, 95, 96, 94, 93, 95, Double.NaN, Double.NaN, Double.NaN, 92)));
        return new Page(
                "Trend",
                "Clients with a secondment grew faster than comparable clients",
                "Index of fees, first quarter = 100",
                List.of(trendPlot("trend", lines)));
    }

    private static Lines.Series series(String name, double... values) {
        return new Lines.Series(name, Arrays.stream(values).boxed().toList());
    }

    private static Plot trendPlot(String id, Figure figure) {
        return new Plot(
                id,
                "Clients with a secondment grew by 31% in ten quarters, comparable clients by 12%, and the difference opens"
                        + " in the first year",
                "Fees billed per quarter, index, first quarter = 100",
                "41 clients. Gaps: fewer than five clients. Not proof of cause: see the page on method.",
                "Lines of four groups of clients over eleven quarters.",
                figure);
    }

    private static Page quality() {
        Grid problems = new Grid(
                "problems",
                List.of(
                        new Column("table", "Table", Format.WORDS, 14),
                        new Column("problem", "Problem", Format.LONG_WORDS, 50),
                        new Column("rows", "Rows", Format.COUNT, 8)),
                List.of(
                        List.of(words("bills"), words("Bill date after the end of the data"), count(12)),
                        List.of(words("people"), words("Two lawyers share one id"), count(-2))));
        Grid exceptions = new Grid("exceptions", problems.columns(), List.of());
        return new Page(
                "Data quality",
                "Twelve bills were left out",
                "Rows by table",
                List.of(problems, new Text("Exceptions", List.of("Referrals without permission.")), exceptions));
    }

    private static Page nothing() {
        return new Page(
                "Nothing yet",
                "No figures yet",
                "Shown when the first secondment ends",
                List.of(trendPlot("nothing-yet", new Bars(Unit.PERCENT, "", "after", "before", List.of()))));
    }

    private static Grid tidy() {
        return new Grid(
                "tidy",
                List.of(
                        new Column("name", "Name", Format.WORDS, 10),
                        new Column("amount", "Amount", Format.MONEY, 10),
                        new Column("rate", "Rate", Format.PERCENT, 10)),
                List.of(
                        List.of(words("+441234"), exact(new BigDecimal("-1E+7")), ratio(1e-7)),
                        List.of(words("a,\"b\""), exact(new BigDecimal("0.10")), ratio(-0.1))));
    }

    private DemoPack() {}
}
