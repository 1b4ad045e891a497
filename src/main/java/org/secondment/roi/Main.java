package org.secondment.roi;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** The command line: failures become exit codes. */
@Command(
        name = "secondment-roi",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Tells a law firm what its client secondments are worth.",
        footer = {
            "",
            "Exit codes: 0 published or nothing to do, 2 usage or settings, 3 input refused, 5 locked,",
            "10 try again (disk, cluster), 70 a bug."
        },
        subcommands = {RunCommand.class, CheckCommand.class, SimulateCommand.class, StatusCommand.class})
public final class Main implements Runnable {

    /** The same figures and bytes wherever it runs. */
    private static void settleSurroundings() {
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        System.setProperty("java.awt.headless", "true");
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }

    public static void main(String[] arguments) {
        settleSurroundings();
        System.exit(execute(arguments));
    }

    static int execute(String... arguments) {
        CommandLine line = new CommandLine(new Main());
        line.getSubcommands().values().forEach(c -> c.getCommandSpec().mixinStandardHelpOptions(true));
        return line.setExecutionExceptionHandler(Main::failed)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
    }

    private static int failed(Exception exception, CommandLine line, ParseResult parsed) {
        Failure failure = Failure.of(exception);
        failure.lines().forEach(System.err::println);
        if (failure.exit() == Exit.BUG) {
            exception.printStackTrace(System.err);
        }
        return failure.exit().code();
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
