package org.secondment.roi.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secondment.roi.ranking.AccessStudy;
import org.secondment.roi.ranking.NextClients;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Outlook;
import org.secondment.roi.report.SinceLast;
import org.secondment.roi.report.SmallFindings;
import org.secondment.roi.value.Assumptions;
import org.secondment.roi.value.Assumptions.Assumption;
import org.secondment.roi.value.Convention;
import org.secondment.roi.value.CostKind;
import org.secondment.roi.value.CostLine;
import org.secondment.roi.value.CostStudy;
import org.secondment.roi.value.Receipt;
import org.secondment.roi.value.ReturnStudy;
import org.secondment.roi.value.SecondmentCost;

class CostTablesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 15);

    @Test
    void kindsStandSideBySideAndWhatIsNotMeasurableIsInNoTotal() {
        assertThat(rows(grid("costs_by_kind")))
                .containsExactly(
                        "Salary while away | 20000.11 | [z]",
                        "Own work forgone | [z] | 32000.00",
                        "Own work still done while away | [z] | -4000.00",
                        "Travel | 530.05 | 530.05",
                        "All costs | 20530.16 | 28530.05",
                        "Secondments costed | 1 COUNT | 1 COUNT");
    }

    @Test
    void theSentencesSayThatConventionsAreAlternativesAndWhatIsMissing() {
        assertThat(text("What secondments cost"))
                .contains(
                        "The two columns are alternatives, never added: cash is what the firm paid while lawyers were away;"
                                + " opportunity is what they would have earned the firm, whose salary is paid either way.",
                        "Not measurable in the cash convention for one secondment, which is not in that column: No pay.",
                        "Work at standard rates counts at 80%: 100% billed (setting), 100% collected of that (setting), 80%"
                                + " would have been worked (setting), 0% of its cost saved (setting).");
        assertThat(text("What each secondment cost"))
                .containsExactly(
                        "The largest first, by cash cost. Fees are net of tax and as collected; one secondment is"
                                + " still running and costed up to 30 Sep 2026.");
    }

    @Test
    void eachSecondmentShowsItsFeesBesideItsCosts() {
        assertThat(rows(grid("costs_by_secondment")))
                .containsExactly(
                        "S1 | Northwind Bank | 2024-01-08 | 30 Jun 2024 | 20530.16 | 28530.05 | 9000.02 | 1500.00",
                        "S2 | Petrel Energy | 2026-02-02 | running | [x] | [x] | 0 | [x]");
    }

    @Test
    void theTableHoldsEveryCostOnceForEachConvention() {
        assertThat(rows(CostsTable.of(findings())))
                .containsExactly(
                        "S2 | C2 | cash | travel | 77.00 | 1 | 77.00 | secondment_costs",
                        "S2 | C2 | cash | time_away | [x] | [x] | [x] | No pay.",
                        "S2 | C2 | opportunity | travel | 77.00 | 1 | 77.00 | secondment_costs",
                        "S2 | C2 | opportunity | time_away | [x] | [x] | [x] | No time.",
                        "S1 | C1 | cash | salary | 20000.11 | 1 | 20000.11 | average",
                        "S1 | C1 | cash | travel | 530.05 | 1 | 530.05 | secondment_costs",
                        "S1 | C1 | opportunity | time_away | 35000.00 | 0.8000 | 28000.00 | own work, less what was still"
                                + " worked, and with what was lost on return",
                        "S1 | C1 | opportunity | travel | 530.05 | 1 | 530.05 | secondment_costs",
                        "S1 | C1 | either | fee_collected | -9000.02 | 1 | -9000.02 | net of tax, as collected",
                        "S1 | C1 | either | fee_agreed_unbilled | -1500.00 | 0 | 0 | agreed and not billed so far: shown,"
                                + " never counted");
    }

    @Test
    void withoutASecondmentNothingHasCostAnything() {
        assertThat(CostTables.blocks(SmallFindings.full()))
                .containsExactly(new Text(
                        "What secondments cost", List.of("No secondment has begun, so none has cost anything.")));
    }

    private static Findings findings() {
        List<CostLine> first = List.of(
                line(CostKind.SALARY, "20000.11", "average"),
                line(CostKind.FORGONE_VALUE, "40000.00", "own work"),
                line(CostKind.STILL_WORKED, "-5000.00", "own time"),
                line(CostKind.TRAVEL, "500.00", "secondment_costs"),
                line(CostKind.TRAVEL, "30.05", "secondment_costs"));
        SecondmentCost back = new SecondmentCost(
                "S1",
                "C1",
                "C1",
                LocalDate.of(2024, 1, 8),
                Optional.of(LocalDate.of(2024, 6, 30)),
                first,
                List.of(new Receipt(DAY, new BigDecimal("4000.00")), new Receipt(DAY, new BigDecimal("5000.02"))),
                Optional.of(new BigDecimal("1500.00")),
                Map.of());
        SecondmentCost running = new SecondmentCost(
                "S2",
                "P9",
                "C2",
                LocalDate.of(2026, 2, 2),
                Optional.empty(),
                List.of(line(CostKind.TRAVEL, "77.00", "secondment_costs")),
                List.of(),
                Optional.empty(),
                Map.of(Convention.CASH, "No pay.", Convention.OPPORTUNITY, "No time."));
        return SmallFindings.full()
                .with(new Outlook(
                        new ReturnStudy(new CostStudy(List.of(running, back), assumptions(), List.of())),
                        NextClients.NONE,
                        AccessStudy.NONE,
                        SinceLast.NONE));
    }

    private static Assumptions assumptions() {
        Assumption one = new Assumption(1, 1, 1, "setting");
        Assumption none = new Assumption(0, 0, 0, "setting");
        Assumption capacity = new Assumption(0.8, 0.6, 1, "setting");
        return new Assumptions(one, none, 8, capacity, one, one, none, none);
    }

    private static CostLine line(CostKind kind, String amount, String basis) {
        return new CostLine(kind, DAY, new BigDecimal(amount), basis);
    }

    private static Grid grid(String name) {
        return CostTables.blocks(findings()).stream()
                .filter(block -> block instanceof Grid grid && grid.name().equals(name))
                .map(Grid.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> text(String heading) {
        return CostTables.blocks(findings()).stream()
                .filter(block -> block instanceof Text text && text.heading().equals(heading))
                .map(Text.class::cast)
                .findFirst()
                .orElseThrow()
                .paragraphs();
    }

    private static List<String> rows(Block block) {
        return ((Grid) block)
                .rows().stream()
                        .map(row -> String.join(
                                " | ", row.stream().map(CostTablesTest::text).toList()))
                        .toList();
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Exact exact) {
            return exact.value().toPlainString();
        }
        if (cell instanceof Cell.Measured measured) {
            return Math.round(measured.value()) + " " + measured.format();
        }
        if (cell instanceof Cell.Mark mark) {
            return mark.shorthand().code();
        }
        return cell instanceof Cell.Day day
                ? day.date().toString()
                : cell instanceof Cell.Words words ? words.text() : cell.toString();
    }
}
