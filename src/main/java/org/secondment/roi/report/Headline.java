package org.secondment.roi.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.secondment.roi.effect.Interval;

/**
 * One figure of page 1.
 *
 * @param number of the twelve that it belongs to
 * @param id in files, the same in every run
 * @param unit how it is written
 * @param value empty where it is not known, and where words are the answer
 * @param range of 95 %; an end may be infinite; empty where none may be printed
 * @param note what stands behind it, or why there is no value
 * @param tables that it rests on
 */
public record Headline(
        int number,
        String id,
        String title,
        Block.Format unit,
        OptionalDouble value,
        Optional<Interval> range,
        String note,
        List<String> tables) {

    public Headline {
        tables = List.copyOf(tables);
    }

    /** A figure that is known. */
    public static Headline of(
            int number, String id, String title, Block.Format unit, double value, String note, String... tables) {
        return new Headline(number, id, title, unit, OptionalDouble.of(value), Optional.empty(), note, List.of(tables));
    }

    /** One that is not, and why. */
    public static Headline missing(
            int number, String id, String title, Block.Format unit, String why, String... tables) {
        return new Headline(number, id, title, unit, OptionalDouble.empty(), Optional.empty(), why, List.of(tables));
    }

    /** Lower end of the range; empty where none may be printed. */
    public OptionalDouble low() {
        return range.map(ends -> OptionalDouble.of(ends.low())).orElseGet(OptionalDouble::empty);
    }

    /** Upper end of the range; empty where none may be printed. */
    public OptionalDouble high() {
        return range.map(ends -> OptionalDouble.of(ends.high())).orElseGet(OptionalDouble::empty);
    }

    /** The same with a range. */
    public Headline within(Optional<Interval> interval) {
        return new Headline(number, id, title, unit, value, interval, note, tables);
    }
}
