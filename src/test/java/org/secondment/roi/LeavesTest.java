package org.secondment.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.career.Away;
import org.secondment.roi.effect.career.Lawyer.Leave;
import org.secondment.roi.table.Tables;
import org.secondment.roi.testing.Facts;

class LeavesTest {

    @Test
    void leaveLastsUpToTheNextReturnWhateverComesBetween() {
        assertThat(leaves(
                        "E1 | 2022-09-01 | return",
                        "E1 | 2021-03-01 | leave",
                        "E1 | 2019-01-01 | hire",
                        "E1 | 2022-01-01 | promotion",
                        "E1 | 2023-05-01 | leave"))
                .containsExactly(
                        new Leave(day("2021-03-01"), day("2022-09-01")), new Leave(day("2023-05-01"), Away.NOT_YET));
    }

    @Test
    void aReturnWithoutLeaveAndASecondLeaveTellNothingNew() {
        assertThat(leaves("E1 | 2020-01-01 | return", "E1 | 2020-03-01 | secondment_out"))
                .isEmpty();
        assertThat(leaves("E1 | 2020-01-01 | leave", "E1 | 2020-03-01 | leave", "E1 | 2020-06-01 | return"))
                .containsExactly(new Leave(day("2020-01-01"), day("2020-06-01")));
    }

    private static List<Leave> leaves(String... rows) {
        return Leaves.of(Facts.of(Tables.JOB_HISTORY, "employee_id | effective_from | change_reason", rows));
    }

    private static int day(String date) {
        return (int) LocalDate.parse(date).toEpochDay();
    }
}
