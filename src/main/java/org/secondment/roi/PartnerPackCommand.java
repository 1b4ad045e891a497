package org.secondment.roi;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes the pack of one relationship partner. */
@Command(
        name = "partner",
        mixinStandardHelpOptions = true,
        description = "Writes the pack of one relationship partner, with the own clients and no other;"
                + " the last line is its folder.")
final class PartnerPackCommand implements Callable<Integer>, Writing {

    @Parameters(paramLabel = "EMPLOYEE", description = "The employee_id.")
    private String employee = "";

    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    @Override
    public Integer call() {
        System.out.println(RequestedFiles.write(options.settings(), Requested.Reader.PARTNER, employee));
        return Exit.PUBLISHED.code();
    }

    @Override
    public Path folder() {
        return options.settings().output();
    }
}
