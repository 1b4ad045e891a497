package org.secondment.roi.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.secondment.roi.effect.study.MainEffect;
import org.secondment.roi.effect.study.PathPoint;
import org.secondment.roi.effect.study.Study;
import org.secondment.roi.report.Audience;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Plot;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.report.Figure.Bridge;
import org.secondment.roi.report.Figure.EventPath;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.SmallFindings;
import org.secondment.roi.report.Studies;

/** Sentences, charts and tables of effects say the same, and no more than may be printed. */
class EffectFiguresTest {

    private static final Cell NONE = Cell.mark(Shorthand.NOT_AVAILABLE);

    @ParameterizedTest
    @EnumSource(names = {"GAIN", "LOSS", "NOTHING_SHOWN", "ANECDOTE"})
    void sentencesChartsAndTablesAgree(EffectPagesTest.Case one) {
        Study study = one.findings().studies().get(0);
        MainEffect main = study.mainOutcome().main().orElseThrow();
        Page page = page(one.findings(), "What changed");
        OutcomeWords amounts = new StudyWords(study, "GBP").main();
        String effect = amounts.change(main.effect().value());

        assertThat(page.title()).contains(amounts.amount(Math.abs(main.effect().value())) + " a quarter");
        assertThat(page(one.findings(), "Summary").title()).isEqualTo(page.title());
        assertThat(plot(page, "effect-bridge").title()).endsWith(effect + " is the effect");
        assertThat(plot(page, "effect-by-quarter").title()).contains(effect + " a quarter");
        List<Bridge.Step> steps = ((Bridge) plot(page, "effect-bridge").figure()).steps();
        assertThat(steps)
                .extracting(Bridge.Step::to)
                .containsExactly(main.base(), main.actual(), main.counterfactual(), main.actual(), main.actual());
        assertThat(steps.get(3).from()).isEqualTo(main.counterfactual());
        assertThat(((Cell.Measured) cell(page, "effects_by_outcome", 0, "effect")).value())
                .isEqualTo(main.effect().value());
        Grid clients = grid(page, "effects_by_client");
        double sum = clients.rows().stream()
                .mapToDouble(row -> ((Cell.Measured) row.get(6)).value())
                .sum();
        assertThat(clients.rows()).hasSize((int) main.treated());
        assertThat(sum).isCloseTo(main.treated() * main.effect().value(), within(1e-6));
        if (main.printing().hasInterval()) {
            assertThat(((Cell.Measured) cell(page, "effects_by_outcome", 0, "percent")).value())
                    .isCloseTo(main.actual() / main.counterfactual() - 1, within(1e-12));
        }
        assertThat(PageText.of(page)).contains("add up to " + amounts.change(sum) + " a quarter");
    }

    @Test
    void everyPointOfThePathIsDrawnWithItsNumber() {
        Study study = Studies.gain();
        EventPath path = (EventPath) plot(page(study), "effect-by-quarter").figure();
        List<PathPoint> points = study.mainOutcome().path();

        assertThat(path.points())
                .extracting(EventPath.Point::treated)
                .containsExactlyElementsOf(
                        points.stream().map(PathPoint::treated).toList());
        assertThat(path.points())
                .extracting(EventPath.Point::value)
                .containsExactlyElementsOf(
                        points.stream().map(point -> point.effect().value()).toList());
        assertThat(path.points().stream().filter(EventPath.Point::inBase)).hasSize(4);
    }

    @Test
    void anAnecdoteHasNoRangeAndNoPercentage() {
        Page page = page(Studies.anecdote());

        assertThat(page.title())
                .startsWith("An anecdote")
                .contains("chance alone gives")
                .contains("p = 0.037");
        assertThat(cell(page, "effects_by_outcome", 0, "effect")).isInstanceOf(Cell.Measured.class);
        for (String column : List.of("ci_low", "ci_high", "percent", "percent_low", "percent_high")) {
            assertThat(cell(page, "effects_by_outcome", 0, column)).as(column).isEqualTo(NONE);
        }
        assertThat(((EventPath) plot(page, "effect-by-quarter").figure()).points())
                .allSatisfy(point -> assertThat(point.low()).isNaN());
        assertThat(((Bridge) plot(page, "effect-bridge").figure()).steps())
                .allSatisfy(step -> assertThat(step.low()).isNaN());
        assertThat(PageText.of(page(SmallFindings.withStudies(Studies.anecdote()), "How sure are we")))
                .contains("not tested: fewer than 10 clients")
                .doesNotContain("effect_sensitivity")
                .doesNotContain("Mbar");
    }

    @Test
    void tooFewPrintOnlyThePlainBeforeAndAfter() {
        Page page = page(Studies.tooFew());

        assertThat(page.blocks()).noneMatch(Plot.class::isInstance);
        for (String column : List.of("before", "actual", "counterfactual", "effect", "percent")) {
            assertThat(cell(page, "effects_by_outcome", 0, column)).as(column).isEqualTo(NONE);
        }
        assertThat(cell(page, "effects_by_client", 0, "before")).isInstanceOf(Cell.Measured.class);
        assertThat(cell(page, "effects_by_client", 0, "difference")).isEqualTo(NONE);
        assertThat(page(SmallFindings.withStudies(Studies.tooFew()), "Summary").title())
                .startsWith("One of three host clients billed more");
    }

    @Test
    void anOpenEndIsSaidAndStandsInTheTable() {
        Page page = page(Studies.loss());

        assertThat(page.title()).contains("(range \u2212\u00a34.3k or less, no lower limit, 20 clients): weak loss");
        assertThat(((Cell.Measured) cell(page, "effects_by_outcome", 0, "ci_low")).value())
                .isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void thePlainChangeIsReconciledWithActualDates() {
        // S1 +434,567.89, S2 -189,999.75 and S3, which nobody billed: a third of the sum, a quarter each
        assertThat(PageText.of(page(Studies.gain())))
                .contains(
                        "By whole quarters the plain change is +\u00a321k a quarter (60 clients); by actual dates, on the"
                                + " sheet Clients, it comes to +\u00a320k (three clients).");
        Findings early = SmallFindings.tooEarly();
        assertThat(Reconciliation.of(new StudyWords(Studies.gain(), "GBP"), early))
                .isEmpty();
    }

    @Test
    void effectsOfLawyersAreNeverAddedToThoseOfClients() {
        Findings both = SmallFindings.withStudies(Studies.gain(), Studies.lawyers(12));
        String page = PageText.of(page(both, "What changed"));

        assertThat(page).contains("may be moved from colleagues").doesNotContain("billed_hours");
        assertThat(page(both, "What changed").title())
                .isEqualTo(page(Studies.gain()).title());
    }

    private static Page page(Study study) {
        return page(SmallFindings.withStudies(study), "What changed");
    }

    private static Page page(Findings findings, String name) {
        return Pages.pack(Audience.BOARD, findings).pages().stream()
                .filter(page -> page.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Plot plot(Page page, String id) {
        return blocks(page, Plot.class)
                .filter(plot -> plot.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Grid grid(Page page, String name) {
        return blocks(page, Grid.class)
                .filter(grid -> grid.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Cell cell(Page page, String name, int row, String column) {
        Grid grid = grid(page, name);
        List<String> names = grid.columns().stream().map(Block.Column::name).toList();
        assertThat(names).contains(column);
        return grid.rows().get(row).get(names.indexOf(column));
    }

    private static <B extends Block> Stream<B> blocks(Page page, Class<B> kind) {
        return page.blocks().stream().filter(kind::isInstance).map(kind::cast);
    }
}
