package org.secondment.roi.report.page;

import java.util.List;
import java.util.Optional;
import org.secondment.roi.report.Block.Model;
import org.secondment.roi.report.Block.Text;
import org.secondment.roi.report.Findings;
import org.secondment.roi.report.Page;

/** The return as formulas of assumptions that readers may change. */
final class MoneyModelPage {

    static final String NAME = "Money model";

    /** Empty where no return is told at any horizon. */
    static Optional<Page> of(Findings findings) {
        return findings.outlook()
                .money()
                .programme()
                .filter(programme -> programme.horizons().stream().anyMatch(one -> one.told()))
                .map(programme -> new MoneyWords(programme, findings.scope().currency()))
                .map(MoneyModelPage::of);
    }

    private static Page of(MoneyWords words) {
        MoneyModelFigures figures = new MoneyModelFigures(words);
        MoneyModelFlows flows = new MoneyModelFlows(words);
        return new Page(
                NAME,
                "Change a shaded cell, and every figure below follows",
                "Return of the secondment programme as formulas, " + words.currency()
                        + "; as delivered they show the figures of this run",
                List.of(
                        new Text("Assumptions", assumptions()),
                        new Model(figures.inputs()),
                        new Text("Return", List.of("Cash and margin forgone are alternatives and never added.")),
                        new Model(new MoneyModelResults(words).grid()),
                        new Text("Steps", List.of("What the formulas above use.")),
                        new Model(new MoneyModelSteps(words).grid()),
                        new Text("Money so far", List.of("At the return (0) and after each " + words.period() + ".")),
                        new Model(new MoneyModelRunning(words).grid()),
                        new Text("Limits of chance", List.of(
                                "By horizon: limits and variances of fees beyond expectation, at the start.")),
                        new Model(figures.limits()),
                        new Text("Fees of counted clients", List.of("By horizon, summed over clients.")),
                        new Model(flows.fees()),
                        new Text("Costs and fees from hosts", List.of(
                                "By horizon and day since the client's first start, summed over secondments; own time at"
                                        + " standard rates.")),
                        new Model(flows.days())));
    }

    private static List<String> assumptions() {
        return List.of(
                "The horizon is 4, 8 or 12 quarters. Limits follow exactly when the margin, the collection or the capacity"
                        + " changes. When the discount rate changes they are scaled with the fees that were expected; a run"
                        + " with that rate tests anew.");
    }


    private MoneyModelPage() {}
}
