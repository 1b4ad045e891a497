package org.secondment.roi.intake.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Writes a workbook's numbers out as they are stored, and its dates as 2024-02-01, however the cells show them. */
final class XlsxNumbers extends DataFormatter {

    /** Decimals of so many digits are never confused by a double; of two more, a double is never lost. */
    private static final int SAFE_DIGITS = 15;

    private static final int MOST_DIGITS = 17;

    private final char decimal;
    private final boolean from1904;

    /**
     * Writes numbers with the decimal mark of the mapping, so that they are read back with it.
     *
     * @param from1904 whether days are counted from 1904
     */
    XlsxNumbers(char decimal, boolean from1904) {
        super(Locale.ROOT);
        this.decimal = decimal;
        this.from1904 = from1904;
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String formatString, boolean use1904Windowing) {
        if (DateUtil.isADateFormat(formatIndex, formatString) && DateUtil.isValidExcelDate(value)) {
            LocalDateTime time = DateUtil.getLocalDateTime(value, from1904, true);
            return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? time.toLocalDate().toString()
                    : time.toString();
        }
        return shortest(value).toPlainString().replace('.', decimal);
    }

    /** The shortest decimal that gives the double back. */
    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = SAFE_DIGITS; digits < MOST_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == value) {
                return plain(rounded);
            }
        }
        return plain(exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN)));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
