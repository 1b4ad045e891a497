package org.secondment.roi.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondment.roi.table.Tables;

class GradesTest {

    @Test
    void aGradeThatTheSettingsDoNotOrderIsListedAndKept() {
        List<Judgement> jobs = Verdicts.rows(
                Tables.JOB_HISTORY,
                "employee_id | effective_from | grade",
                "E1 | 2020-01-01 | associate",
                "E1 | 2022-01-01 | of_counsel",
                "E2 | 2022-01-01 | partner");

        Grades.judge(jobs, List.of("associate", "partner"));

        assertThat(Verdicts.text(jobs))
                .containsExactly(
                        "job_history.csv | 2 | ACCEPTED | ",
                        "job_history.csv | 3 | ACCEPTED | grade is 'of_counsel', which the setting grades does not order,"
                                + " so a step to or from it is no promotion; add it there or correct it here",
                        "job_history.csv | 4 | ACCEPTED | ");
        assertThat(Verdicts.rules(jobs)).containsExactly("grade-without-order | grade | of_counsel");
    }
}
