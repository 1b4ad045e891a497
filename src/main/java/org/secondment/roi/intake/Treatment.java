package org.secondment.roi.intake;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a mapping says of a field beyond the column that it comes from.
 *
 * @param nulls words that mean blank in this column, beside those of the whole file
 * @param summands columns whose numbers are added to the field's own
 * @param signs whether the field is a currency with which the signs of the row's amounts must agree
 */
public record Treatment(
        TextSteps steps,
        List<String> nulls,
        List<Summand> summands,
        SignFlag sign,
        boolean signs,
        IdMapping idMap,
        OnBreach onBreach)
        implements Serializable {

    /** What happens to shares of one matter that add up to more than the whole. */
    public enum OnBreach {
        UNSAID,
        SCALE,
        REFUSE;

        /** As a mapping file writes it. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final Treatment NONE =
            new Treatment(TextSteps.NONE, List.of(), List.of(), SignFlag.NONE, false, IdMapping.NONE, OnBreach.UNSAID);

    public Treatment {
        nulls = List.copyOf(nulls);
        summands = List.copyOf(summands);
    }

    /** Whether the field is a number made of several columns. */
    boolean computes() {
        return !summands.isEmpty() || sign.given();
    }

    Stream<NamedColumn> columns() {
        return Stream.concat(
                summands.stream().map(Summand::column), Stream.of(sign.column()).filter(any -> sign.given()));
    }

    Treatment found(HeadingSearch search) {
        SignFlag placed =
                sign.given() ? new SignFlag(search.found(sign.column()), sign.negative(), sign.positive()) : sign;
        return new Treatment(
                steps,
                nulls,
                summands.stream()
                        .map(one -> new Summand(search.found(one.column()), one.minus()))
                        .toList(),
                placed,
                signs,
                idMap,
                onBreach);
    }
}
