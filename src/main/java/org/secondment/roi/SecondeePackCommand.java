package org.secondment.roi;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes the pack of one secondee. */
@Command(
        name = "secondee",
        mixinStandardHelpOptions = true,
        description = "Writes the pack of one secondee, with what the figures hold of that person and of nobody else;"
                + " the last line is its folder.")
final class SecondeePackCommand implements Callable<Integer>, Writing {

    @Parameters(paramLabel = "EMPLOYEE", description = "The employee_id.")
    private String employee = "";

    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    @Override
    public Integer call() {
        System.out.println(RequestedFiles.write(options.settings(), Requested.Reader.SECONDEE, employee));
        return Exit.PUBLISHED.code();
    }

    @Override
    public Path folder() {
        return options.settings().output();
    }
}
