package org.secondment.roi.report.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.secondment.roi.report.Block;
import org.secondment.roi.report.Block.Grid;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Cell;
import org.secondment.roi.report.Cell.Shorthand;
import org.secondment.roi.report.Page;
import org.secondment.roi.report.Words;
import org.secondment.roi.value.Plan;
import org.secondment.roi.value.Plan.Chance;
import org.secondment.roi.value.Plan.Expected;
import org.secondment.roi.value.Plan.Side;

/** What planned secondments would cost, have to bring and could show. */
public final class PlanPage {

    private static final String NOISE =
            "The first chance is that of these clients' bills, their own ups and downs included; the second that of what a"
                    + " secondment is worth on average. Both take future hosts to be like past ones; nobody can promise that.";

    private static final String ALTERNATIVES = "Cash and margin forgone are alternatives and never added.";

    /** In the base currency. */
    public static Page of(Plan plan, String currency) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Text("What it would take", sentences(plan, currency)));
        blocks.add(money(plan));
        blocks.add(new Text("How to read it", List.of(NOISE, recovery(plan), ALTERNATIVES)));
        blocks.add(new Text("What it could show", List.of(detectable(plan))));
        if (!plan.detectable().isEmpty()) {
            blocks.add(sizes(plan));
        }
        return new Page(
                "Plan",
                title(plan, currency),
                Words.counted(plan.asked().clients(), "client", "clients") + ", "
                        + Words.counted(plan.asked().months(), "month", "months") + " each, charged '"
                        + plan.asked().charge() + "'; money in " + currency + " at present value at the start, fees of "
                        + Words.counted(plan.horizon(), "quarter", "quarters") + " after the return",
                blocks);
    }

    private static String title(Plan plan, String currency) {
        return plan.sides().stream()
                .filter(side -> side.expected().isPresent())
                .findFirst()
                .map(side -> "Expect to spend "
                        + amount(side.expected().orElseThrow().costs(), currency) + " and to need "
                        + amount(side.expected().orElseThrow().breakEvenFees(), currency)
                        + " of fees that would not have come anyway")
                .orElse("What these secondments would cost cannot be told from past ones");
    }

    private static List<String> sentences(Plan plan, String currency) {
        List<String> said = new ArrayList<>();
        for (Side side : plan.sides()) {
            side.expected()
                    .ifPresentOrElse(
                            expected -> said.add(sentence(side, expected, currency)),
                            () -> said.add(side.convention().title() + ": not told, because " + side.withheld() + "."));
        }
        plan.notices().forEach(notice -> said.add(Words.capital(notice) + "."));
        return said;
    }

    private static String sentence(Side side, Expected expected, String currency) {
        String payback = expected.payback()
                .map(PlanPage::chance)
                .orElse("Fewer than ten past hosts can be compared, so no chance of payback is printed.");
        String share = expected.breakEvenShare().isEmpty()
                ? ""
                : " (" + Words.percentChange(expected.breakEvenShare().getAsDouble())
                        + " of what clients like past hosts are billed anyway)";
        String needed = expected.breakEvenFees() <= 0
                ? "what hosts pay bears the cost"
                : amount(expected.breakEvenFees(), currency) + " of extra fees" + share + " would pay it back";
        return side.convention().title() + ": " + amount(expected.costs(), currency) + ", of which hosts would pay "
                + amount(expected.hostFees(), currency) + "; " + needed + ". " + payback;
    }

    private static String chance(Chance chance) {
        return "By " + chance.clients() + " past hosts the chance that they do is " + Words.percent(chance.together())
                + " with ups and downs, " + Words.percent(chance.onAverage()) + " on average.";
    }

    private static String amount(double amount, String currency) {
        return Words.money(BigDecimal.valueOf(amount), currency);
    }

    private static Grid money(Plan plan) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Side side : plan.sides()) {
            side.expected()
                    .ifPresent(expected -> rows.add(List.of(
                            Cell.words(side.convention().title()),
                            money(expected.costs()),
                            money(expected.hostFees()),
                            money(expected.breakEvenFees()),
                            ratio(expected.breakEvenShare()),
                            ratio(expected.payback()
                                    .map(one -> OptionalDouble.of(one.together()))
                                    .orElse(OptionalDouble.empty())),
                            ratio(expected.payback()
                                    .map(one -> OptionalDouble.of(one.onAverage()))
                                    .orElse(OptionalDouble.empty())),
                            Cell.count(expected.secondments()))));
        }
        return new Grid(
                "plan",
                List.of(
                        Columns.words("convention", "Cost", 36),
                        Columns.money("costs", "Expected cost"),
                        Columns.money("host_fees", "Paid by hosts"),
                        Columns.money("break_even_fees", "Fees to break even"),
                        Columns.percent("break_even_share", "Of fees anyway"),
                        Columns.percent("chance_together", "Chance of payback"),
                        Columns.percent("chance_on_average", "Chance on average"),
                        Columns.count("n", "Past secondments")),
                rows);
    }

    private static Cell money(double amount) {
        return Cell.exact(BigDecimal.valueOf(Math.round(amount)));
    }

    private static Cell ratio(OptionalDouble share) {
        return share.isPresent() ? Cell.ratio(share.getAsDouble()) : Cell.mark(Shorthand.NOT_AVAILABLE);
    }

    private static String recovery(Plan plan) {
        return plan.recovery().share().isEmpty()
                ? "What hosts pay is not counted on."
                : "Past secondments charged '" + plan.asked().charge() + "' ("
                        + plan.recovery().secondments() + ") were paid "
                        + Words.percent(plan.recovery().share().getAsDouble()) + " of their cost in cash.";
    }

    private static String detectable(Plan plan) {
        return plan.detectableNow().isEmpty()
                ? "Too few past hosts can be compared to say how many secondments would show an effect."
                : String.format(
                        Locale.UK,
                        "With these added, an effect of %.0f%% of clients' fees or more would be found four times in five.",
                        plan.detectableNow().getAsDouble());
    }

    private static Grid sizes(Plan plan) {
        return new Grid(
                "detectable",
                List.of(
                        Columns.percent("effect", "Effect on fees"),
                        Columns.count("secondments", "Secondments in all")),
                plan.detectable().stream()
                        .map(one -> List.of(Cell.ratio(one.percent() / 100), Cell.count(one.secondments())))
                        .toList());
    }

    private PlanPage() {}
}
