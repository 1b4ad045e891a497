package org.secondment.roi;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.secondment.roi.publish.Manifest;
import org.secondment.roi.publish.Pointer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what is published and how the last run ended. */
@Command(name = "status", description = "Prints what is published for each quarter and how the last run ended.")
final class StatusCommand implements Callable<Integer>, Writing {

    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    @Override
    public Integer call() {
        Path output = options.settings().output();
        List<String> periods = Pointer.periods(output);
        if (periods.isEmpty()) {
            System.out.println("Nothing is published in " + output + "; publish with: secondment-roi run");
        }
        for (String period : periods) {
            Pointer pointer = Pointer.read(output, period).orElseThrow();
            Manifest manifest = Manifest.read(pointer.in(output));
            System.out.println(period + "  run " + pointer.runId() + "  as of " + manifest.asOf() + "  "
                    + manifest.inputs().size() + " input files  "
                    + manifest.outputs().size() + " files published  " + pointer.in(output));
        }
        new LastResult(output).read().ifPresent(text -> System.out.println("last run: " + text));
        return Exit.PUBLISHED.code();
    }

    @Override
    public Path folder() {
        return options.settings().output();
    }
}
