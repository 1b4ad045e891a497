package org.secondment.roi;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes every row used of one person, for whoever answers that person's request. */
@Command(
        name = "export-person",
        description = "Writes every row used of one person, a table for each file; the last line is the folder.")
final class ExportPersonCommand implements Callable<Integer>, Writing {

    @Parameters(paramLabel = "EMPLOYEE", description = "The person's employee_id.")
    private String employee = "";

    @Option(
            names = "--to",
            paramLabel = "FOLDER",
            description = "Where to write (default: on_request/export-<id> in the output folder).")
    private @Nullable Path to;

    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    @Override
    public Integer call() {
        Settings settings = options.settings();
        PersonRows rows = new Job(settings, Progress.onStandardError()).person(employee);
        Path folder = Optional.ofNullable(to)
                .map(Path::toAbsolutePath)
                .orElseGet(() -> settings.output()
                        .resolve("on_request")
                        .resolve("export-" + employee.replaceAll("[^A-Za-z0-9_-]", "_")));
        PersonFiles.write(rows, folder);
        System.out.println(folder);
        return Exit.PUBLISHED.code();
    }

    @Override
    public Path folder() {
        return options.settings().output();
    }
}
