package org.secondment.roi.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondment.roi.effect.career.CareerFigure;
import org.secondment.roi.effect.career.CareerStudy;
import org.secondment.roi.report.Audience;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.SmallCareers;
import org.secondment.roi.report.SmallFindings;

class CareersPageTest {

    @Test
    void theTitleIsTheThirdYearAndSaysWhereNoDifferenceIsShown() {
        Page page = CareersPage.of(board(SmallCareers.study()));

        assertThat(page.title()).startsWith("Within three years of going ").contains(" of 100 like colleagues: ");
        assertThat(PageText.of(page))
                .contains("[plot careers]")
                .contains("Promoted, Secondees: 0.0000 ")
                .contains("of whom hired by the host")
                .contains("within grade, years with the firm and practice")
                .doesNotContain("NaN |")
                .doesNotContain("null");
    }

    @Test
    void aMissingFileIsNamedAndNothingBecomesZero() {
        Page page = CareersPage.of(board(SmallCareers.peopleOnly()));

        assertThat(page.title()).contains("left the firm").doesNotContain("promoted");
        assertThat(PageText.of(page))
                .contains("no job_history file was supplied")
                .contains("Contacts at the host: not measurable. contact_touches.csv")
                .contains("Career plans: not measurable. career_goals.csv would unlock it.")
                .contains(
                        "Partners worked with inside the firm: not measurable. time.csv, and job_history.csv with lawyers")
                .contains("Training missed while away: not measurable. engagement_log.csv would unlock it.")
                .contains("Pay: not measurable without compensation.csv.")
                .contains("Utilisation after the return: not measurable. time.csv with hours_billable would unlock it.")
                .doesNotContain("Promoted |")
                .doesNotContain("of those promoted");
    }

    @Test
    void fewSecondeesAreAnAnecdoteWithoutRangeOrTest() {
        Page page = CareersPage.of(board(SmallCareers.study(6)));

        assertThat(page.title()).endsWith("an anecdote, with 6 on one side");
        assertThat(PageText.of(page))
                .contains("Too few secondees for a test: ten are needed")
                .contains("| 6 | 53\n");
    }

    @Test
    void theBoardSeesNothingOfFewerThanTheSmallestGroup() {
        CareerStudy four = SmallCareers.study(4);
        Findings board = board(four);

        assertThat(CareersPage.of(board).title()).isEqualTo("Careers: not shown");
        assertThat(CareersPage.of(board).subtitle())
                .isEqualTo(
                        "Four secondees and 51 comparable colleagues: too few who were followed for a quarter of a year"
                                + " or more. At least five secondees and ten colleagues must stand behind a figure.");
        assertThat(PageText.of(CareersPage.of(board)))
                .contains("Contacts at the host: not shown. Fewer than five secondees stand behind it.");
        Grid table = CareerTables.all(board.careerStudy());
        assertThat(table.rows()).hasSameSizeAs(four.figures()).isNotEmpty();
        assertThat(table.rows().stream()
                        .filter(row -> ((Cell.Words) row.get(1)).text().equals("secondees")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.subList(4, 10)).containsOnly(Cell.mark(Cell.Shorthand.SUPPRESSED)));
        assertThat(four.figures()).noneMatch(CareerFigure::withheld);
    }

    @Test
    void theSecondOpinionIsASentenceOfItsOwn() {
        assertThat(PageText.of(CareersPage.of(board(SmallCareers.study(40)))))
                .containsPattern(
                        "A second opinion: of the lawyers there on \\d+ \\w+ \\d{4}, \\d+ (more|fewer) of 100 who had"
                                + " gone by then were promoted within (one|two|three|four) years? than of 100 others of their grades");
    }

    @Test
    void payIsForHumanResourcesAndInGroups() {
        CareerStudy study = SmallCareers.study();
        Findings findings = SmallFindings.full();

        assertThat(study.development().pay()).isPresent();
        assertThat(study.forGroupsOf(1).development().pay()).isEmpty();
        assertThat(Audience.BOARD.view(findings).careerStudy().development().pay())
                .isEmpty();
        for (Audience audience : Audience.values()) {
            assertThat(PageText.of(Pages.pack(audience, findings))).doesNotContainIgnoringCase("annual_base");
        }
        assertThat(PageText.of(CareersPage.of(Audience.BOARD.view(findings))))
                .contains("Pay: in the pack hr only, and there for groups of at least five.");
    }

    @Test
    void theDipAfterTheReturnIsAGroupsOrNotShown() {
        assertThat(PageText.of(CareersPage.of(board(SmallCareers.study()))))
                .contains("Utilisation, as billable hours a month for full time to the nearest five: 100 in the twelve"
                        + " months before the start, 70 in the first three full months back, 30% fewer (10 secondees); half were back at"
                        + " 90% of their own former level by month 3, 100% within twelve months.");
        assertThat(PageText.of(CareersPage.of(board(SmallCareers.study(4)))))
                .contains("Utilisation after the return: not shown. Fewer than five secondees have time for six of the"
                        + " twelve months before their first start and for the first three full months back.");
    }

    @Test
    void theTableHasTheColumnsOfTheIssue() {
        Grid table = CareerTables.all(SmallCareers.study());

        assertThat(table.name()).isEqualTo("careers");
        assertThat(table.columns().stream().map(column -> column.name()).toList())
                .isEqualTo(List.of(
                        "analysis",
                        "group",
                        "cause",
                        "time_days",
                        "estimate",
                        "std_error",
                        "ci_low",
                        "ci_high",
                        "n",
                        "p_value"));
        assertThat(CareerTables.all(SmallCareers.study(40)).rows().stream()
                        .map(row -> ((Cell.Words) row.get(0)).text())
                        .distinct())
                .contains("kaplan_meier", "aalen_johansen", "log_rank", "gray", "cox", "landmark");
    }

    private static Findings board(CareerStudy study) {
        return Audience.BOARD.view(SmallFindings.withCareers(study));
    }
}
