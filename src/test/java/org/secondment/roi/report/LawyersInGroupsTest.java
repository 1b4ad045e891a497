package org.secondment.roi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.Outcome;
import org.secondment.roi.effect.study.EffectRow;
import org.secondment.roi.effect.study.PathPoint;
import org.secondment.roi.effect.study.Study;
import org.secondment.roi.effect.study.Trust;

/** What the board may see of studies; asked through its audience. */
class LawyersInGroupsTest {

    @Test
    void clientsStayNamed() {
        for (Study study : List.of(Studies.gain(), Studies.tooFew())) {
            assertThat(board(study)).singleElement().isSameAs(study);
        }
    }

    @Test
    void theRestrictedTablesHoldEveryEstimateAndNoLawyer() {
        Study all = Studies.lawyers(4);
        assertThat(RestrictedView.of(SmallFindings.withStudies(all), id -> "").studies())
                .singleElement()
                .satisfies(study -> {
                    assertThat(study.rows()).isEqualTo(all.rows()).isNotEmpty();
                    assertThat(study.exclusions()).hasSameSizeAs(all.exclusions());
                    assertThat(study.toString()).doesNotContain("E1");
                });
    }

    @Test
    void noLawyerIsNamedOrRanked() {
        Study shown = board(Studies.lawyers(12)).get(0);
        Trust trust = shown.trust().orElseThrow();

        assertThat(shown.units()).isEmpty();
        assertThat(shown.exclusions())
                .hasSize(6)
                .allSatisfy(one -> assertThat(one.unit()).isEmpty());
        assertThat(trust.synthetic()).isEmpty();
        assertThat(trust.ranking().units()).isEmpty();
        assertThat(trust.ranking().refusal()).isEqualTo("lawyers are never ranked");
        assertThat(Studies.lawyers(12).toString()).as("the example names them").contains("E1");
        assertThat(shown.toString()).doesNotContain("E1");
    }

    @Test
    void nobodysHoursAreShown() {
        Study shown = board(Studies.lawyers(12)).get(0);

        assertThat(shown.outcomes()).extracting(one -> one.outcome()).containsExactly(Outcome.CREDITED_FEES);
        assertThat(shown.rows()).extracting(EffectRow::outcome).containsOnly("credited_fees");
        Study all = Studies.lawyers(12);
        Study hours = new Study(
                all.question(),
                all.periods(),
                all.outcomes().subList(1, 2),
                all.units(),
                all.trust(),
                all.exclusions(),
                all.ladder(),
                all.rows());
        assertThat(board(hours)).as("hours alone").isEmpty();
    }

    @Test
    void rowsRestOnEnoughLawyersAndOnNoSingleCohort() {
        assertThat(board(Studies.lawyers(12)).get(0).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.aggregation()).isEqualTo("headline"));
        assertThat(board(Studies.lawyers(4)).get(0).rows()).isEmpty();
    }

    @Test
    void pointsAndOutcomesRestOnEnoughLawyers() {
        Study enough = board(Studies.lawyers(5)).get(0);
        assertThat(enough.mainOutcome().main()).isPresent();
        assertThat(enough.trust()).isPresent();
        assertThat(enough.mainOutcome().path())
                .extracting(PathPoint::time)
                .contains(4)
                .doesNotContain(5);
        assertThat(enough.mainOutcome().path())
                .allSatisfy(point -> assertThat(point.treated()).isGreaterThanOrEqualTo(5));

        Study few = board(Studies.lawyers(4)).get(0);
        assertThat(few.mainOutcome().main()).isEmpty();
        assertThat(few.mainOutcome().other()).isEmpty();
        assertThat(few.mainOutcome().path()).isEmpty();
        assertThat(few.trust()).isEmpty();
        assertThat(few.mainOutcome().refusal())
                .isEqualTo("fewer than 5 lawyers, or colleagues like them, stand behind it");
    }

    @Test
    void aGroupThatWouldFollowFromTheOthersTakesThemAlong() {
        Trust all = Studies.lawyers(12).trust().orElseThrow();
        assertThat(all.segments()).as("three in tax").isNotEmpty();
        assertThat(all.withoutSegment()).as("nine without tax").isNotEmpty();

        Trust shown = board(Studies.lawyers(12)).get(0).trust().orElseThrow();
        assertThat(shown.segments()).isEmpty();
        assertThat(shown.withoutSegment()).isEmpty();
        assertThat(shown.variants()).isEqualTo(all.variants());
    }

    private static List<Study> board(Study study) {
        return Audience.BOARD.view(SmallFindings.withStudies(study)).studies();
    }
}
