package org.secondment.roi.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> WORDS = List.of("start_date", "leave_date", "grade", "bills");

    @ParameterizedTest
    @CsvSource({"Start Date, start_date", "leavedate, leave_date", "gread, grade", "BILLS, bills", "bill, bills"})
    void aSlipOfTheKeyboardIsFound(String written, String meant) {
        assertThat(Nearest.of(written, WORDS)).contains(meant);
    }

    @Test
    void aWordUnlikeAllOthersHasNoNearest() {
        assertThat(Nearest.of("ethnicity", WORDS)).isEmpty();
        assertThat(Nearest.of("id", WORDS)).isEmpty();
    }

    @Test
    void theFirstOfTwoEquallyNearWordsIsTaken() {
        assertThat(Nearest.of("bat", List.of("cat", "hat"))).contains("cat");
    }
}
