package org.secondment.roi.report.file;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.secondment.roi.report.Block.Column;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;

/** A grid as CSV (RFC 4180, UTF-8, LF) at full precision. */
final class TablesFile {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setRecordSeparator('\n')
            .setQuoteMode(QuoteMode.MINIMAL)
            .get();

    private static final int DIGITS_OF_A_DOUBLE = 17;

    static void write(Grid grid, Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CSVPrinter csv = new CSVPrinter(writer, FORMAT)) {
            csv.printRecord(grid.columns().stream().map(Column::name).toList());
            for (List<Cell> row : grid.rows()) {
                csv.printRecord(row.stream().map(TablesFile::text).toList());
            }
        }
    }

    static String text(Cell any) {
        Cell cell = Cell.shown(any);
        if (cell instanceof Cell.Exact exact) {
            return exact.value().toPlainString();
        }
        if (cell instanceof Cell.Ratio ratio) {
            return plain(ratio.value());
        }
        if (cell instanceof Cell.Measured measured) {
            double value = measured.value();
            return Double.isInfinite(value) ? Double.toString(value) : plain(value);
        }
        if (cell instanceof Cell.Day day) {
            return day.date().toString();
        }
        if (cell instanceof Cell.Mark mark) {
            return switch (mark.shorthand()) {
                case NOT_AVAILABLE, NOT_APPLICABLE -> "";
                case SUPPRESSED -> mark.shorthand().code();
            };
        }
        return FormulaGuard.guarded(((Cell.Words) cell).text());
    }

    /** The fewest digits that read back as the same number, without an exponent. */
    private static String plain(double value) {
        BigDecimal all = new BigDecimal(value);
        for (int digits = 1; digits < DIGITS_OF_A_DOUBLE; digits++) {
            BigDecimal shorter = all.round(new MathContext(digits));
            if (shorter.doubleValue() == value) {
                return shorter.stripTrailingZeros().toPlainString();
            }
        }
        return all.round(new MathContext(DIGITS_OF_A_DOUBLE)).toPlainString();
    }

    private TablesFile() {}
}
