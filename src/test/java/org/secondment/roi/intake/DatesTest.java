package org.secondment.roi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    @ValueSource(strings = {"dd/MM/yy", "dd/MM", "dd/MM/yyyy HH:mm", "MM/yyyy", "yyyy", "d{2}/MM/yyyy", "uu-MM-dd"})
    void aPatternThatLeavesSomethingOpenIsObjectedTo(String pattern) {
        assertThat(Dates.objection(pattern)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dd/MM/yyyy", "d.M.yyyy", "uuuu-MM-dd", "yyyyMMdd", "dd-MMM-yyyy", "d 'of' MMMM yyyy"})
    void usualPatternsAreFine(String pattern) {
        assertThat(Dates.objection(pattern)).isEmpty();
    }

    private static Dates dates(String... patterns) {
        return new Dates(new Notation('.', "", "-", List.of(), List.of(patterns)));
    }
}
