package org.secondment.roi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.secondment.roi.credit.CreditLedger;
import org.secondment.roi.effect.BeforeAfter;
import org.secondment.roi.effect.Measure;
import org.secondment.roi.effect.Secondment;
import org.secondment.roi.effect.career.CareerStudy;
import org.secondment.roi.privacy.Pseudonyms;
import org.secondment.roi.ranking.AccessStudy;
import org.secondment.roi.value.ReturnStudy;

class AudienceTest {

    private static final Findings ALL = SmallFindings.full();
    private static final String NAMED = "\\bE[1-6]\\b";
    private static final Findings BOARD = Audience.BOARD.view(ALL);

    @Test
    void theBoardsFindingsHoldNoEmployee() {
        assertThat(BOARD.secondments())
                .hasSize(7)
                .allSatisfy(s -> assertThat(s.employeeId()).isEmpty());
        assertThat(BOARD.results())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.secondment().employeeId()).isEmpty());
        assertThat(ALL.toString())
                .as("the example names lawyers")
                .contains("E1")
                .contains("E6");
        assertThat(BOARD.toString()).doesNotContainPattern(NAMED);
    }

    @Test
    void theBoardsFindingsHoldNobodysCareer() {
        assertThat(ALL.results()).anyMatch(row -> row.measure().subject() == Measure.Subject.CAREER);
        assertThat(BOARD.results()).noneMatch(row -> row.measure().subject() == Measure.Subject.CAREER);
        assertThat(ALL.grades()).isNotEmpty();
        assertThat(BOARD.grades()).isEmpty();
    }

    @Test
    void theBoardSeesHoursOfClientsButNobodysOwn() {
        assertThat(ALL.results()).anyMatch(row -> row.measure() == Measure.BILLABLE_HOURS);
        assertThat(BOARD.results()).noneMatch(row -> row.measure() == Measure.BILLABLE_HOURS);
        assertThat(BOARD.results()).anyMatch(row -> row.measure() == Measure.HOURS_RECORDED);
    }

    @Test
    void secondmentsOfTheBoardsResultsAreThoseOfItsList() {
        assertThat(BOARD.secondments())
                .allSatisfy(s -> assertThat(BOARD.result(s, Measure.CLIENT_FEES_BILLED, 12))
                        .isPresent());
    }

    @Test
    void comparisonsWithFewerColleaguesThanTheSmallestGroupAreRemoved() {
        BeforeAfter all = result(ALL, "S1");
        BeforeAfter few = result(BOARD, "S1");

        assertThat(all.comparisonUnits()).isEqualTo(4);
        assertThat(few.comparisonUnits()).isZero();
        assertThat(few.comparisonBefore()).isEmpty();
        assertThat(few.comparisonChange()).isEmpty();
        assertThat(few.comparisonWithheld()).isTrue();
        assertThat(all.comparisonWithheld()).isFalse();
        assertThat(few.note()).isEqualTo("colleagues not shown: fewer than 5 of the same grade to compare with");
        assertThat(few.before()).isEqualTo(all.before());
        assertThat(few.after()).isEqualTo(all.after());
    }

    @Test
    void enoughColleaguesAndClientsAreShown() {
        assertThat(result(BOARD, "S2").comparisonUnits()).isEqualTo(9);
        assertThat(result(BOARD, "S2").comparisonWithheld()).isFalse();
        assertThat(result(BOARD, "S3").comparisonUnits())
                .as("exactly the smallest group")
                .isEqualTo(5);
        assertThat(result(BOARD, "S2").comparisonChange())
                .isEqualTo(result(ALL, "S2").comparisonChange())
                .isPresent();
        assertThat(BOARD.results().stream()
                        .filter(row -> row.measure() == Measure.CLIENT_FEES_BILLED && row.comparisonUnits() > 0))
                .isNotEmpty();
    }

    @Test
    void whatIsNotYetMatureKeepsItsOwnNote() {
        assertThat(result(BOARD, "S6").note()).isEqualTo("still running on 2026-09-30");
        assertThat(result(BOARD, "S6").comparisonWithheld())
                .as("there is none to withhold")
                .isFalse();
    }

    @Test
    void clientsTrendAndQualityAreTheSameForTheBoard() {
        assertThat(BOARD.scope()).isEqualTo(ALL.scope());
        assertThat(BOARD.hosts()).isEqualTo(ALL.hosts());
        assertThat(BOARD.trend()).isEqualTo(ALL.trend());
        assertThat(BOARD.quality()).isEqualTo(ALL.quality());
        assertThat(BOARD.unmeasured()).isEqualTo(ALL.unmeasured());
    }

    @Test
    void theRestrictedTablesTraceEveryRowUnderOtherNamesAndOperationsSeeNone() {
        Pseudonyms people = Keyed.people(Audience.OPS);
        Findings traced = RestrictedView.of(ALL, people);

        assertThat(traced.results()).hasSameSizeAs(ALL.results());
        assertThat(traced.grades()).hasSameSizeAs(ALL.grades());
        assertThat(traced.secondments())
                .extracting(Secondment::employeeId)
                .containsExactlyElementsOf(ALL.secondments().stream()
                        .map(one -> people.apply(one.employeeId()))
                        .toList());
        assertThat(traced.toString()).contains(people.apply("E1")).doesNotContainPattern(NAMED);
        assertThat(RestrictedView.of(ALL, Pseudonyms.NONE).toString())
                .doesNotContain("L-")
                .doesNotContainPattern(NAMED);
        assertThat(Audience.OPS.view(ALL, people).secondments()).isEmpty();
    }

    @Test
    void packsCannotBeJoinedByPseudonyms() {
        Findings hr = Audience.HR.view(ALL, Keyed.people(Audience.HR));
        Findings restricted = RestrictedView.of(ALL, Keyed.people(Audience.OPS));

        assertThat(hr.secondments())
                .extracting(Secondment::employeeId)
                .allMatch(id -> id.startsWith("L-"))
                .doesNotContainAnyElementsOf(restricted.secondments().stream()
                        .map(Secondment::employeeId)
                        .toList());
    }

    @Test
    void thoseWhoChooseClientsSeeNoPersonNorMoneyOfTheProgramme() {
        Findings bd = Audience.BD.view(ALL, Keyed.people(Audience.BD));

        assertThat(bd.results()).isNotEmpty().allMatch(row -> row.measure().subject() == Measure.Subject.CLIENT);
        assertThat(bd.grades()).isEmpty();
        assertThat(bd.careerStudy()).isEqualTo(CareerStudy.NONE);
        assertThat(bd.outlook().money()).isEqualTo(ReturnStudy.NONE);
        assertThat(bd.outlook().access()).isEqualTo(AccessStudy.NONE);
        assertThat(bd.secondments()).allMatch(one -> one.employeeId().isEmpty());
    }

    @Test
    void humanResourcesSeePayOfGroupsAndNoClient() {
        Findings hr = Audience.HR.view(ALL, Keyed.people(Audience.HR));

        assertThat(ALL.careerStudy().development().pay()).isPresent();
        assertThat(hr.careerStudy().development().pay())
                .as("to half a point")
                .hasValueSatisfying(pay -> assertThat(List.of(pay.growth(), pay.ofColleagues(), pay.aboveMedian()))
                        .containsExactly(0.08, 0.05, 0.03));
        assertThat(ALL.careerStudy().withPayForGroupsOf(500).development().pay())
                .isEmpty();
        assertThat(hr.hosts()).isEmpty();
        assertThat(hr.results()).isEmpty();
        assertThat(hr.ledger()).isEqualTo(CreditLedger.NONE);
        assertThat(hr.toString()).doesNotContainPattern("\\bC[1-5]\\b").doesNotContainPattern(NAMED);
    }

    @Test
    void aPackIsNamedAfterItsAudienceWhateverTheLocale() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Audience.values()).extracting(Audience::pack).containsExactly("board", "bd", "hr", "ops");
        } finally {
            Locale.setDefault(usual);
        }
    }

    private static BeforeAfter result(Findings findings, String secondment) {
        return findings.results().stream()
                .filter(row -> row.secondment().id().equals(secondment))
                .filter(row -> row.measure() == Measure.REFERRED_FEES_BILLED && row.months() == 12)
                .findFirst()
                .orElseThrow();
    }
}
