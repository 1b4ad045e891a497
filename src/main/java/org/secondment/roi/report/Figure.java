package org.secondment.roi.report;

import java.util.List;

/** What a chart shows, as plain numbers. */
public sealed interface Figure
        permits Figure.Dumbbell,
                Figure.Lines,
                Figure.Bars,
                Figure.EventPath,
                Figure.Bridge,
                Figure.Shares,
                Figure.Forest,
                Figure.Curves,
                Ranges,
                RunningSums,
                StackedColumns {

    /** How a value axis and its labels are written. */
    enum Unit {
        /** Units of the base currency, shortened to thousands or millions. */
        MONEY,
        /** Shares; 0.25 is 25 %. */
        PERCENT,
        /** Plain numbers, such as an index of 100. */
        NUMBER
    }

    /**
     * Before and after, one line per row, with columns of figures at the right.
     *
     * @param currencySymbol what stands before an amount, such as a pound sign, with the blank it may need
     * @param columns headings of the figures at the right
     */
    record Dumbbell(String currencySymbol, List<String> columns, List<Row> rows) implements Figure {

        public Dumbbell {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /**
         * One line.
         *
         * @param expected where "after" would stand had it moved as the comparison did
         * @param figures one text for each column
         */
        public record Row(String label, double before, double expected, double after, List<String> figures) {

            public Row {
                figures = List.copyOf(figures);
            }
        }
    }

    /**
     * Lines over periods; at most four series.
     *
     * @param periods labels such as "Q1", in order
     * @param groups the label of the year that each period belongs to
     */
    record Lines(Unit unit, String currencySymbol, List<String> periods, List<String> groups, List<Series> series)
            implements Figure {

        public Lines {
            periods = List.copyOf(periods);
            groups = List.copyOf(groups);
            series = List.copyOf(series);
        }

        /** One line; a NaN is a gap. */
        public record Series(String name, List<Double> values) {

            public Series {
                values = List.copyOf(values);
            }
        }
    }

    /**
     * Horizontal bars, each with a tick to compare it with.
     *
     * @param barName what the bar shows, such as "after"
     * @param tickName what the tick shows, such as "before"
     */
    record Bars(Unit unit, String currencySymbol, String barName, String tickName, List<Bar> bars) implements Figure {

        public Bars {
            bars = List.copyOf(bars);
        }

        /** One bar; a NaN tick is not drawn. */
        public record Bar(String label, double value, double tick) {}
    }

    /**
     * Effects by time since the return, with a band, a zero line and how many stand behind each point.
     *
     * @param period such as quarter
     * @param units who is counted, such as clients
     */
    record EventPath(Unit unit, String currencySymbol, String period, String units, List<Point> points)
            implements Figure {

        public EventPath {
            points = List.copyOf(points);
        }

        /**
         * One event time.
         *
         * @param time periods since the return from 1 on; 0 while away; below 0 before the start
         * @param value NaN where too few stand behind it
         * @param low end of its band; NaN where there is none, may be infinite
         * @param high end of its band; NaN where there is none, may be infinite
         * @param inBase whether it is part of what all are compared with
         */
        public record Point(int time, double value, double low, double high, long treated, boolean inBase) {}
    }

    /** Before, the plain change and its two parts, after: floating bars, one below the other. */
    record Bridge(Unit unit, String currencySymbol, List<Step> steps) implements Figure {

        public Bridge {
            steps = List.copyOf(steps);
        }

        /** What a step's bar stands for. */
        public enum Kind {
            LEVEL,
            CHANGE,
            EFFECT
        }

        /**
         * One bar.
         *
         * @param low where the range of its end begins; NaN where there is none, may be infinite
         * @param high where the range of its end ends; NaN where there is none, may be infinite
         * @param figure what stands beside it
         */
        public record Step(String label, Kind kind, double from, double to, double low, double high, String figure) {}
    }

    /**
     * Counts that add up to the whole of each row, as bars of one length; at most three parts.
     *
     * @param parts what the counts of each row are, in order
     */
    record Shares(List<String> parts, List<Stack> rows) implements Figure {

        public Shares {
            parts = List.copyOf(parts);
            rows = List.copyOf(rows);
        }

        /** One bar; all counts 0 draw none. */
        public record Stack(String label, List<Integer> counts) {

            public Stack {
                counts = List.copyOf(counts);
            }

            /** Of all parts. */
            public int total() {
                return counts.stream().mapToInt(Integer::intValue).sum();
            }
        }
    }

    /**
     * Differences with their intervals around a zero line, one per row, with columns of figures at the right.
     *
     * @param columns headings of the figures at the right
     */
    record Forest(Unit unit, String currencySymbol, List<String> columns, List<Difference> rows) implements Figure {

        public Forest {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** How a difference is marked. */
        public enum Mark {
            /** Within chance. */
            HOLLOW,
            GAIN,
            LOSS,
            /** Neither better nor worse. */
            MORE,
            LESS
        }

        /**
         * One line.
         *
         * @param low end of the interval; NaN where there is none, may be infinite
         * @param high end of the interval; NaN where there is none, may be infinite
         * @param figures one text for each column
         */
        public record Difference(String label, double value, double low, double high, Mark mark, List<String> figures) {

            public Difference {
                figures = List.copyOf(figures);
            }
        }
    }

    /**
     * Shares over the years since a start, in panels side by side, each with a table of how many were still followed below
     * its own axis.
     *
     * @param sides whose shares they are, at most two, such as secondees and colleagues
     */
    record Curves(List<String> sides, List<Panel> panels) implements Figure {

        public Curves {
            sides = List.copyOf(sides);
            panels = List.copyOf(panels);
        }

        /** Of one share; NaN where there are none. */
        public record Limits(double low, double high) {}

        /**
         * One panel.
         *
         * @param title what the shares are of, such as promoted
         * @param shares of each side at the start and the end of each quarter of a year; NaN where there is none
         * @param limits of each side's shares, on the same days; empty where no band is drawn
         * @param followed of each side at the start and the end of each year, as text
         */
        public record Panel(
                String title, List<List<Double>> shares, List<List<Limits>> limits, List<List<String>> followed) {

            public Panel {
                shares = shares.stream().map(List::copyOf).toList();
                limits = limits.stream().map(List::copyOf).toList();
                followed = followed.stream().map(List::copyOf).toList();
            }
        }
    }
}
