package org.secondment.roi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secondment.roi.table.Tables;

/** Whatever notation a mapping declares, a row written in it is read as what was meant, to the last digit. */
class AnyNotationTest {

    private static final List<String> PATTERNS = List.of(
            "dd/MM/yyyy",
            "MM/dd/yyyy hh:mm:ss a",
            "yyyyMMdd",
            "d-MMM-yyyy",
            "dd.MM.yy",
            "yyyy-MM-dd HH:mm",
            "excel_serial");
    private static final List<String> NULLS = List.of("", "n/a", "31-Dec-9999", "0000-00-00", "12/31/9999 12:00:00 AM");
    private static final List<String> NEGATIVES = List.of("parentheses", "leading_minus", "trailing_minus");
    private static final int ROWS = 20;

    @TempDir
    Path temp;

    static List<Long> seeds() {
        return new Random(41).longs(25).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenIsRead(long seed) {
        var writer = new Writer(new Random(seed));
        List<String> meant = new ArrayList<>();
        var rows = new StringBuilder("Bill;Matter;Day;Fees;Tax;Curr\n");
        for (int i = 0; i < ROWS; i++) {
            BigDecimal fees = writer.amount();
            BigDecimal tax = writer.amount();
            LocalDate day = LocalDate.of(1950, 1, 1).plusDays(writer.random.nextInt(36_000));
            boolean blank = writer.random.nextInt(3) == 0;
            String written = blank ? writer.any(NULLS) : writer.written(tax);
            meant.add(i + 2 + " ACCEPTED | " + day + " | " + fees.setScale(3) + " | " + (blank ? "" : tax.setScale(3)));
            rows.append("B" + i + ";M1;" + writer.written(day) + ";" + writer.written(fees) + ";" + written + ";EUR\n");
        }

        var read = Mapped.bills(temp, "currency", "{from: Curr, must_agree_with_symbol: true}", rows.toString())
                .with("  tax: {from: Tax}\n" + writer.format())
                .read();

        assertThat(read.problems()).as(writer.format()).isEmpty();
        assertThat(read.values(Tables.BILLS, "bill_date", "fees_net", "tax"))
                .as(writer.format())
                .containsExactlyElementsOf(meant);
    }

    /** Writes numbers and days in one notation, drawn at random. */
    private static final class Writer {

        private final Random random;
        private final String decimal;
        private final String thousands;
        private final String negative;
        private final String pattern;

        Writer(Random random) {
            this.random = random;
            this.decimal = any(List.of(".", ","));
            this.thousands = any(List.of("", decimal.equals(".") ? "," : ".", " ", "'"));
            this.negative = any(NEGATIVES);
            this.pattern = any(PATTERNS);
        }

        <T> T any(List<T> choices) {
            return choices.get(random.nextInt(choices.size()));
        }

        BigDecimal amount() {
            return BigDecimal.valueOf(
                    random.nextLong(-5_000_000_000_000L, 5_000_000_000_000L) >> random.nextInt(36), 2);
        }

        String format() {
            return "format: {delimiter: ';', decimal: \"" + decimal + "\", thousands: \"" + thousands
                    + "\", negatives: [" + negative + "], dates: [\"" + pattern + "\"], pivot: 1950, nulls: [\""
                    + String.join("\", \"", NULLS) + "\"]}\n";
        }

        String written(LocalDate day) {
            if (pattern.equals("excel_serial")) {
                String fraction = random.nextBoolean() ? "" : decimal + random.nextInt(1000);
                return ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day) + fraction;
            }
            return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
                    .format(day.atTime(random.nextInt(24), random.nextInt(60)));
        }

        String written(BigDecimal amount) {
            String digits = amount.abs().toBigInteger().toString();
            String mark = random.nextBoolean() ? thousands : "";
            mark = mark.equals(" ") ? any(List.of(" ", "\u00A0", "\u2009", "\u202F")) : mark;
            mark = mark.equals("'") ? any(List.of("'", "\u2019")) : mark;
            String grouped = digits.replaceAll("(?<=[0-9])(?=(?:[0-9]{3})+$)", mark);
            String cents =
                    amount.abs().remainder(BigDecimal.ONE).toPlainString().replaceAll("^0\\.?", "");
            String plain = cents.isEmpty() ? grouped : grouped + decimal + cents;
            return amount.signum() < 0 ? negative(plain) : signed(plain);
        }

        private String negative(String plain) {
            String minus = any(List.of("-", "\u2212"));
            return switch (negative) {
                case "parentheses" -> random.nextBoolean() ? "(" + signed(plain) + ")" : signed("(" + plain + ")");
                case "leading_minus" -> random.nextBoolean() ? minus + signed(plain) : signed(minus + plain);
                default -> random.nextBoolean() ? signed(plain) + minus : signed(plain + minus);
            };
        }

        private String signed(String plain) {
            return any(List.of("%s", "€%s", "€ %s", "%s €", "EUR %s", "%s EUR", "%s\u00A0€"))
                    .formatted(plain);
        }
    }
}
