package org.secondment.roi;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what is published, how old it is, what is due, and how the last runs ended. */
@Command(
        name = "status",
        description = "Prints what is published for each quarter, how old its data is, which quarter is due next, and"
                + " how the last runs ended.")
final class StatusCommand implements Callable<Integer>, Writing {

    @Mixin
    private final SettingsOptions options = new SettingsOptions();

    @Override
    public Integer call() {
        Status.of(options.settings(), Clock.systemUTC().instant()).forEach(System.out::println);
        return Exit.PUBLISHED.code();
    }

    @Override
    public Path folder() {
        return options.settings().output();
    }
}
