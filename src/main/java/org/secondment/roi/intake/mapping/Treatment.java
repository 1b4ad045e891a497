package org.secondment.roi.intake.mapping;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a mapping says of a field beyond the column that it comes from.
 *
 * @param nulls words that mean blank in this column, beside those of the whole file
 * @param conditions tried in their order before the field's own column is looked at
 * @param summands columns whose numbers are added to the field's own
 * @param divisor how many of the file's units make one of the field's
 * @param signs whether the field is a currency with which the signs of the row's amounts must agree
 */
public record Treatment(
        TextSteps steps,
        List<String> nulls,
        List<Condition> conditions,
        List<Summand> summands,
        SignFlag sign,
        BigDecimal divisor,
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
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static final Treatment NONE = new Treatment(
            TextSteps.NONE,
            List.of(),
            List.of(),
            List.of(),
            SignFlag.NONE,
            BigDecimal.ONE,
            false,
            IdMapping.NONE,
            OnBreach.UNSAID);

    public Treatment {
        nulls = List.copyOf(nulls);
        conditions = List.copyOf(conditions);
        summands = List.copyOf(summands);
    }

    /** Whether the field is a number that is not what its column writes. */
    public boolean computes() {
        return !summands.isEmpty() || sign.given() || divides();
    }

    public boolean divides() {
        return divisor.compareTo(BigDecimal.ONE) != 0;
    }

    Stream<NamedColumn> columns() {
        return Stream.of(
                        conditions.stream().map(one -> one.test().column()),
                        summands.stream().map(Summand::column),
                        Stream.of(sign.column()).filter(any -> sign.given()))
                .flatMap(columns -> columns);
    }

    Treatment found(HeadingSearch search) {
        SignFlag placed =
                sign.given() ? new SignFlag(search.found(sign.column()), sign.negative(), sign.positive()) : sign;
        return new Treatment(
                steps,
                nulls,
                conditions.stream().map(one -> one.found(search)).toList(),
                summands.stream()
                        .map(one -> new Summand(search.found(one.column()), one.minus()))
                        .toList(),
                placed,
                divisor,
                signs,
                idMap,
                onBreach);
    }
}
