package org.secondment.roi.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.intake.mapping.Notation;

class DatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-30",
                "2023-02-29",
                "2024-13-01",
                "2024-2-1",
                "01/02/2024",
                "2024-02-01T10:00",
                "20240201",
                "45323",
                "24-02-01",
                "2024/02/01",
                "+2024-02-01",
                "0000-00-00"
            })
    void onlyRealDaysInIsoFormAreCanonical(String text) {
        assertThat(dates().read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "1900-01-01", "2199-12-31"})
    void aRealDayIsRead(String text) {
        assertThat(dates().read(text)).containsExactly(LocalDate.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "dd/MM/yyyy, 31/01/2024, 2024-01-31",
        "dd.MM.yyyy, 01.02.2024, 2024-02-01",
        "d-MMM-yyyy, 3-feb-2024, 2024-02-03",
        "yyyyMMdd, 20240203, 2024-02-03",
        "M/d/uuuu, 2/13/2024, 2024-02-13"
    })
    void aDeclaredPatternIsRead(String pattern, String text, LocalDate day) {
        assertThat(dates(pattern).read(text)).containsExactly(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MM/dd/yyyy hh:mm:ss a | 12/31/2024 12:00:00 AM | 2024-12-31",
                "MM/dd/yyyy hh:mm:ss a | 12/31/2024 11:59:59 pm | 2024-12-31",
                "yyyy-MM-dd HH:mm | 2024-03-12 23:14 | 2024-03-12",
                "M/d/yyyy h:mm a | 3/15/2024 2:30 PM | 2024-03-15",
                "yyyy-MM-dd'T'HH:mm:ss.SSS | 2024-03-12T09:14:00.123 | 2024-03-12",
                "yyyyMMddHHmm | 202403122359 | 2024-03-12"
            })
    void aTimeOfDayIsReadAndDropped(String pattern, String text, LocalDate day) {
        assertThat(DatePattern.objection(pattern, 0)).isEmpty();
        assertThat(dates(pattern).read(text)).containsExactly(day);
    }

    @ParameterizedTest
    @CsvSource({"12/31/2024 13:00:00 AM", "12/31/2024 12:60:00 AM", "12/31/2024"})
    void aTimeOfDayThatIsNoneMakesNoDate(String text) {
        assertThat(dates("MM/dd/yyyy hh:mm:ss a").read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1900-01-01",
        "59, 1900-02-28",
        "61, 1900-03-01",
        "366, 1900-12-31",
        "45323, 2024-02-01",
        "45323.999988, 2024-02-01",
        "109574, 2199-12-31"
    })
    void aNumberOfAWorkbookIsADay(String text, LocalDate day) {
        assertThat(dates("excel_serial").read(text)).containsExactly(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "60", "60.5", "-1", "45323,5", "1.", "20240201", "2024-02-01"})
    void otherNumbersAreNoDays(String text) {
        assertThat(dates("excel_serial").read(text)).isEmpty();
    }

    @Test
    void numbersOfAWorkbookAndPatternsMayMix() {
        Dates mixed = dates("excel_serial", "dd/MM/yyyy");

        assertThat(mixed.read("45323")).containsExactlyElementsOf(mixed.read("01/02/2024"));
        assertThat(mixed.expected()).isEqualTo("a date such as 01/02/2024");
        assertThat(dates("excel_serial").expected()).isEqualTo("a date such as 45323");
    }

    @ParameterizedTest
    @CsvSource({
        "dd/MM/yy, 1950, 01/02/49, 2049-02-01",
        "dd/MM/yy, 1950, 01/02/50, 1950-02-01",
        "ddMMyy, 2000, 010299, 2099-02-01",
        "yy-M-d, 1900, 24-2-1, 1924-02-01"
    })
    void twoDigitsOfAYearMeanTheHundredYearsFromThePivotOn(String pattern, int pivot, String text, LocalDate day) {
        var notation = new Notation('.', "", "-", List.of(), List.of(pattern), pivot, false, false);

        assertThat(DatePattern.objection(pattern, pivot)).isEmpty();
        assertThat(new Dates(notation).read(text)).containsExactly(day);
    }

    @ParameterizedTest
    @CsvSource({"dd/MM/yyyy, 31/02/2024", "dd/MM/yyyy, 2024-02-01", "dd/MM/yyyy, 1/2/2024", "dd/MM/yyyy, 01/02/24"})
    void aPatternIsStrict(String pattern, String text) {
        assertThat(dates(pattern).read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"03/04/2024, 2", "13/04/2024, 1", "04/04/2024, 1"})
    void twoPatternsThatDisagreeGiveTwoDays(String text, int days) {
        assertThat(dates("dd/MM/yyyy", "MM/dd/yyyy").read(text)).hasSize(days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dd/MM/yy", "dd/MM", "dd/MM/yyyy VV", "MM/yyyy", "yyyy", "d{2}/MM/yyyy", "uu-MM-dd"})
    void aPatternThatLeavesSomethingOpenIsObjectedTo(String pattern) {
        assertThat(DatePattern.objection(pattern, 0)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dd/MM/yyyy",
                "d.M.yyyy",
                "uuuu-MM-dd",
                "yyyyMMdd",
                "dd-MMM-yyyy",
                "d 'of' MMMM yyyy",
                "dd/MM/yyyy HH:mm"
            })
    void usualPatternsAreFine(String pattern) {
        assertThat(DatePattern.objection(pattern, 0)).isEmpty();
    }

    private static Dates dates(String... patterns) {
        return new Dates(new Notation('.', "", "-", List.of(), List.of(patterns)));
    }
}
