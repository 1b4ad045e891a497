package org.secondment.roi;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.secondment.roi.report.file.PlainText;
import org.secondment.roi.report.page.PlanPage;
import org.secondment.roi.value.Plan.Asked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says what secondments not yet made would cost and have to bring. */
@Command(
        name = "plan",
        description =
                "Prints what planned secondments would cost, the fees that would pay them back, how likely that is by"
                        + " the firm's own past, and how many it takes to see an effect. Writes no report.")
final class PlanCommand implements Callable<Integer>, Writing {

    /** What a host may be charged, as in the table of secondments. */
    private enum Charge {
        FULL,
        COST,
        PART,
        NONE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--clients", required = true, paramLabel = "N", description = "Clients, one secondment at each.")
    private int clients;

    @Option(names = "--months", required = true, paramLabel = "N", description = "Months of each secondment.")
    private int months;

    @Option(
            names = "--charge",
            required = true,
            paramLabel = "BASIS",
            description = "What hosts are charged: ${COMPLETION-CANDIDATES}.")
    private Charge charge = Charge.NONE;

    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Asked asked = new Asked(positive("--clients", clients), positive("--months", months), charge.toString());
        Planned planned = new Job(options.settings(), Progress.onStandardError()).plan(asked);
        System.out.println(planned.plan()
                .map(plan -> PlainText.of(PlanPage.of(plan, planned.currency())))
                .orElse("Nothing can be planned: no secondment of the past can be compared, so neither its cost nor its"
                        + " return is known."));
        return Exit.PUBLISHED.code();
    }

    @Override
    public Path folder() {
        return options.settings().output();
    }

    private int positive(String option, int number) {
        if (number < 1) {
            throw new ParameterException(
                    spec.commandLine(), option + " is " + number + "; expected a whole number from 1 on");
        }
        return number;
    }
}
