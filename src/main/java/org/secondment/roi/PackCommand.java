package org.secondment.roi;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes a pack for one person on request. */
@Command(
        name = "pack",
        description = "Makes a pack for one person on request: partner or secondee. Publishes nothing.",
        subcommands = {PartnerPackCommand.class, SecondeePackCommand.class})
final class PackCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        CommandLine.usage(spec, System.out);
    }
}
