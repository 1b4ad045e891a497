package org.secondment.roi.intake.value;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as a workbook counts them from 1900 on; what stands behind the decimal mark is the time of day. The count has a
 * 29 February 1900, number 60, which never was.
 */
public final class ExcelSerial {

    /** How a mapping file names it among its date patterns. */
    public static final String NAME = "excel_serial";

    static final String EXAMPLE = "45323";

    private static final int FALSE_LEAP_DAY = 60;
    private static final LocalDate DAY_BEFORE_THE_FIRST = LocalDate.of(1899, 12, 31);

    private final Pattern number;

    ExcelSerial(char decimal) {
        this.number = Pattern.compile("([0-9]{1,6})(?:" + Pattern.quote(String.valueOf(decimal)) + "[0-9]+)?");
    }

    Optional<LocalDate> day(String text) {
        Matcher matcher = number.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int count = Integer.parseInt(matcher.group(1));
        return count == 0 || count == FALSE_LEAP_DAY
                ? Optional.empty()
                : Optional.of(DAY_BEFORE_THE_FIRST.plusDays(count < FALSE_LEAP_DAY ? count : count - 1L));
    }
}
