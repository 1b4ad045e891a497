package org.secondment.roi.intake.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondment.roi.intake.file.Fault;
import org.secondment.roi.intake.file.FileRecord;
import org.secondment.roi.intake.mapping.SignFlag;
import org.secondment.roi.intake.mapping.Summand;
import org.secondment.roi.intake.mapping.Treatment;

/** A number that its column does not write as it is meant: a sum of columns, with its sign elsewhere, in other units. */
final class Computation {

    private final ColumnReader first;
    private final Amounts amounts;
    private final String currency;

    Computation(ColumnReader first, Amounts amounts, String currency) {
        this.first = first;
        this.amounts = amounts;
        this.currency = currency;
    }

    /** The number of a record whose first summand is there; other summands that are blank are nothing. */
    Read of(FileRecord row) {
        Treatment treatment = first.column().treatment();
        Read read = exact(first.column().heading(), first.written(row));
        List<String> told = new ArrayList<>(List.of(first.written(row)));
        for (Summand summand : treatment.summands()) {
            String written = summand.column().written(row);
            if (read.fault().isEmpty() && !first.isBlank(written)) {
                Read other = exact(summand.column().heading(), written);
                told.add((summand.minus() ? "- " : "+ ") + written);
                read = other.fault().isPresent() ? other : Read.of(sum(read, other, summand.minus()));
            }
        }
        if (read.fault().isEmpty() && treatment.sign().given()) {
            read = signed(number(read), treatment.sign(), row);
        }
        return read.fault().isPresent()
                ? read
                : Numbers.fitting(
                        first.field(),
                        first.column().heading(),
                        String.join(" ", told),
                        divided(number(read), treatment),
                        amounts,
                        currency);
    }

    /** Only what is divided is rounded: half up, to the last decimal that the field keeps. */
    private BigDecimal divided(BigDecimal number, Treatment treatment) {
        return treatment.divides()
                ? number.divide(treatment.divisor(), first.field().type().scale(), RoundingMode.HALF_UP)
                : number;
    }

    private Read exact(String heading, String written) {
        return ColumnReader.isDamaged(written)
                ? Read.fault(ColumnReader.damaged(heading, written))
                : Numbers.exact(first.field(), heading, written, amounts, currency);
    }

    private Read signed(BigDecimal number, SignFlag sign, FileRecord row) {
        String word = sign.column().written(row);
        String heading = sign.column().heading();
        boolean negative = sign.negative().contains(word);
        if (!negative && !sign.positive().contains(word)) {
            return Read.fault(Fault.of(
                    "unknown-sign",
                    heading,
                    word,
                    "the mapping knows " + String.join(", ", sign.negative()) + " for negative amounts and "
                            + String.join(", ", sign.positive()) + " for positive ones; add it to "
                            + sign.column().key()));
        }
        if (number.signum() < 0) {
            return Read.fault(Fault.of(
                    "sign-twice",
                    first.column().heading(),
                    first.written(row),
                    "expected an amount without minus, for " + heading + " says '" + word + "'"));
        }
        return Read.of(negative ? number.negate() : number);
    }

    private static BigDecimal sum(Read one, Read other, boolean minus) {
        return minus ? number(one).subtract(number(other)) : number(one).add(number(other));
    }

    private static BigDecimal number(Read read) {
        Optional<Object> value = read.value();
        return (BigDecimal) value.orElseThrow();
    }
}
