package org.secondment.roi.effect.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.effect.career.CareersSmall.close;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondment.roi.effect.ReferenceTable.Row;

class GroupTestsTest {

    private static final double GRAY_TOLERANCE = 1e-8;

    @Test
    void logRankTestsPlainAndStratifiedAreThoseOfR() {
        List<Row> rows = CareersSmall.expected("log_rank.csv");
        assertThat(rows).hasSize(21);
        for (Row row : rows) {
            List<Subject> subjects = CareersSmall.subjects(row.text("group_by"), row.text("strata")).stream()
                    .map(one -> new Subject(
                            one.days(),
                            CareersSmall.endpoint(row.text("endpoint"), one.cause()),
                            one.group(),
                            one.stratum()))
                    .toList();
            LogRank logRank = LogRank.of(subjects, Exit.PROMOTED::is);
            int group = CareersSmall.groups(row.text("group_by")).indexOf(row.text("group"));
            GroupTest test = logRank.test().orElseThrow();
            close(row, "chi_squared", test.statistic());
            close(row, "p_value", test.pValue());
            close(row, "observed", logRank.observed(group));
            close(row, "expected", logRank.expected(group));
            assertThat(test.degrees()).isEqualTo(row.whole("df"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gray.csv", "gray_stratified.csv"})
    void graysTestsAreThoseOfCmprsk(String table) {
        List<Row> rows = CareersSmall.expected(table);
        assertThat(rows).hasSize(2);
        for (Row row : rows) {
            GroupTest test = Gray.of(
                            CareersSmall.subjects(row.text("group_by"), row.text("strata")),
                            CareersSmall.cause(row.text("cause")))
                    .orElseThrow();
            close(row, "chi_squared", test.statistic(), GRAY_TOLERANCE);
            close(row, "p_value", test.pValue(), GRAY_TOLERANCE);
            assertThat(test.degrees()).isEqualTo(row.whole("df"));
        }
    }

    @Test
    void whichGroupComesFirstMakesNoDifference() {
        List<Subject> subjects = CareersSmall.subjects("office", "grade");
        List<Subject> turned = subjects.stream()
                .map(one -> new Subject(one.days(), one.cause(), 1 - one.group(), one.stratum()))
                .toList();

        assertThat(Gray.of(turned, Exit.PROMOTED::is).orElseThrow().statistic())
                .isCloseTo(
                        Gray.of(subjects, Exit.PROMOTED::is).orElseThrow().statistic(),
                        org.assertj.core.api.Assertions.within(1e-10));
    }

    @Test
    void groupsThatNeverMeetAreNotTested() {
        List<Subject> apart = List.of(new Subject(9, 1, 0, "junior"), new Subject(8, 1, 1, "senior"));

        assertThat(LogRank.of(apart, Exit.PROMOTED::is).test()).isEmpty();
        assertThat(Gray.of(apart, Exit.PROMOTED::is)).isEmpty();
        assertThat(LogRank.of(CareersSmall.subjects("office", "none"), Exit.HIRED_BY_HOST::is)
                        .test())
                .as("nobody has that cause")
                .isEmpty();
    }
}
