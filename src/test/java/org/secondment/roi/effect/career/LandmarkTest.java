package org.secondment.roi.effect.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondment.roi.effect.career.CareersSmall.close;

import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.Interval;
import org.secondment.roi.effect.ReferenceTable.Row;

class LandmarkTest {

    private static final List<RiskRow> ROWS = CareersSmall.riskRows("");

    @Test
    void sharesOfBothGroupsAreThoseOfTheReference() {
        List<Row> rows = CareersSmall.expected("landmark.csv");
        assertThat(rows).hasSize(24);
        for (Row row : rows) {
            Landmark landmark = Landmark.at(row.whole("landmark_day"), ROWS);
            List<Lifetime> group = row.text("seconded").equals("1") ? landmark.seconded() : landmark.others();
            AalenJohansen curve = AalenJohansen.of(group, CareersSmall.cause(row.text("cause")));
            close(row, "estimate", curve.at(row.whole("horizon_days")));
            close(row, "std_error", curve.standardError(row.whole("horizon_days")));
            assertThat(group).hasSize(row.whole("n"));
        }
    }

    @Test
    void differencesAreThoseOfTheReferenceAndHaveNoIntervalWithoutEvents() {
        for (Row row : CareersSmall.expected("landmark_difference.csv")) {
            Landmark landmark = Landmark.at(row.whole("landmark_day"), ROWS);
            IntPredicate cause = CareersSmall.cause(row.text("cause"));
            ShareDifference difference = ShareDifference.of(
                    AalenJohansen.of(landmark.seconded(), cause),
                    AalenJohansen.of(landmark.others(), cause),
                    row.whole("horizon_days"));
            close(row, "estimate", difference.value());
            close(row, "std_error", difference.standardError());
            if (row.number("std_error") > 0) {
                Interval interval = difference.interval().orElseThrow();
                close(row, "ci_low", interval.low());
                close(row, "ci_high", interval.high());
            } else {
                assertThat(difference.interval()).isEmpty();
            }
        }
    }

    @Test
    void whoGoesLaterStandsWithTheOthers() {
        RiskRow before = new RiskRow(0, 0, 50, 0, "", new Away(50, Away.NOT_YET));
        RiskRow after = new RiskRow(0, 50, 90, 1, "", new Away(50, Away.NOT_YET));

        assertThat(Landmark.at(49, List.of(before, after)).others()).containsExactly(new Lifetime(0, 41, 1, 1));
        assertThat(Landmark.at(50, List.of(before, after)).seconded()).containsExactly(new Lifetime(0, 40, 1, 1));
        assertThat(Landmark.at(90, List.of(before, after)).seconded()).isEmpty();
    }

    @Test
    void aLawyerOnBothSidesCountsOnceInTheError() {
        List<Lifetime> one = CareersSmall.lifetimes("none", "");
        ShareDifference itself = ShareDifference.of(
                AalenJohansen.of(one, Exit.PROMOTED::is), AalenJohansen.of(one, Exit.PROMOTED::is), 730);

        assertThat(itself.standardError()).isZero();
        assertThat(itself.interval()).isEmpty();
    }
}
