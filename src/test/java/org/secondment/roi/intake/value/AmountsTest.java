package org.secondment.roi.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.intake.mapping.Notation;
import org.secondment.roi.intake.mapping.Notation.Negative;

class AmountsTest {

    private static final Amounts CANONICAL = new Amounts(Notation.CANONICAL);
    private static final Amounts CONTINENTAL = mapped(',', ".", Negative.TRAILING_MINUS, Negative.PARENTHESES);
    private static final Amounts ENGLISH = mapped('.', ",", Negative.LEADING_MINUS);

    @ParameterizedTest
    @CsvSource({"0, 0", "1234.50, 1234.50", "-0.05, -0.05", "007, 7", "123456789012345, 123456789012345"})
    void canonicalNumbersAreReadExactly(String text, BigDecimal value) {
        assertThat(CANONICAL.read(text)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,5",
                "1,234.50",
                "1.234.5",
                "1e3",
                "1E+05",
                "£10",
                "GBP 10",
                "(10)",
                "10-",
                "--10",
                "-",
                ".5",
                "5.",
                "1 000",
                "+1",
                "\u2212" + "5",
                "١٢",
                "NaN",
                "0x10",
                "1_000",
                "- 5",
                "-(5)"
            })
    void nothingElseIsGuessedAt(String text) {
        assertThat(CANONICAL.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,50 | 1234.50",
                "1234,5 | 1234.5",
                "1.234.567 | 1234567",
                "12,00- | -12.00",
                "(1.000) | -1000"
            })
    void aDeclaredNotationIsRead(String text, BigDecimal value) {
        assertThat(CONTINENTAL.read(text)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.23", "12.34,5", "1234.567", ".123", "1.2345", "1,234.50", "-5", "(5)-", "1..234"})
    void groupsMustBeRightAndSignsDeclared(String text) {
        assertThat(CONTINENTAL.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,234.50 | 1234.50", "-1,000 | -1000", "\u2212" + "5.5 | -5.5"})
    void theTypographicMinusCountsInMappedFiles(String text, BigDecimal value) {
        assertThat(ENGLISH.read(text)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 234 567,5", "1\u00A0234\u00A0567,5", "1\u202F234\u202F567,5"})
    void everyKindOfSpaceGroups(String text) {
        assertThat(mapped(',', " ", Negative.LEADING_MINUS).read(text)).contains(new BigDecimal("1234567.5"));
    }

    private static Amounts mapped(char decimal, String thousands, Negative... negatives) {
        return new Amounts(new Notation(decimal, thousands, Notation.ANY_MINUS, List.of(negatives), List.of()));
    }
}
