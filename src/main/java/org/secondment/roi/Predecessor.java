package org.secondment.roi;

import java.nio.file.Path;
import java.util.Optional;
import org.secondment.roi.publish.EarlierRun;
import org.secondment.roi.table.InputRefused;
import org.secondment.roi.table.Problem;

/** The latest quarter that stands in the output folder: a slip must not cover it up. */
record Predecessor(Settings settings, Optional<EarlierRun> latest) {

    static Predecessor of(Settings settings) {
        return new Predecessor(settings, EarlierRun.latest(settings.output()));
    }

    /** @throws SettingsProblem if reports of another firm stand there */
    void mustBeOfTheSameFirm() {
        Path output = settings.output();
        latest.map(run -> run.manifest().settings().getOrDefault(Setting.FIRM.key(), settings.firm()))
                .filter(other -> !other.equals(settings.firm()))
                .ifPresent(other -> {
                    throw new SettingsProblem(output + " holds reports of '" + other + "', and this run is of '"
                            + settings.firm() + "'; name that firm's settings by --config, or another folder by --out");
                });
    }

    /** @throws InputRefused if only the bills say which quarter it is, and a later one stands there */
    void mustNotBeAfter(String period) {
        latest.map(run -> run.manifest().period())
                .filter(later -> later.compareTo(period) > 0)
                .filter(later ->
                        settings.asOf().isEmpty() && settings.inputs().dataTo().isEmpty())
                .ifPresent(later -> {
                    throw InputRefused.of(Problem.ofFile(
                            "bills",
                            "cut-short",
                            "they end with " + period + ", and " + later + " is published already; supply the exports"
                                    + " whole, or say --quarter " + period + " to publish that quarter again"));
                });
    }
}
